import { turnedToThem } from './addressed';
import { asClause, asSentence } from './sentence-words';

const verb = /^(?:met|meet|worked|work|studied|trained|shared|share|served|sat|were|are|know|knew|spoke|talked|lived|grew|went|taught|played|sang|volunteered|both)\b/i;

/**
 * How two people know each other, as a sentence to one of them. A note in a few words is made one; whole sentences stay, and
 * one about the person ("She trained me", or by one of `names`) is said to them.
 */
export function howWeKnowSentence(text: string, names: readonly string[] = []): string {
	const plain = text.trim();
	if (plain === '') return '';
	if (/^(?:we|you|i)\b/i.test(plain)) return asSentence(plain);
	if (verb.test(plain)) return `We ${plain.slice(0, 1).toLowerCase()}${asSentence(plain).slice(1)}`;
	const turned = turnedToThem(plain, names);
	return turned === plain ? `How we know each other: ${asClause(plain)}.` : asSentence(turned);
}
