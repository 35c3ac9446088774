import { turnedToThem } from './addressed';
import { asClause, asSentence, noted } from './sentence-words';

const verb = /^(?:met|meet|worked|work|studied|trained|shared|share|served|sat|were|are|know|knew|spoke|talked|lived|grew|went|taught|played|sang|volunteered|both)\b/i;

/** What is over: "my ward manager for four years", "my first boss". */
const past = /\b(?:for|until|from|in)\b.*\b(?:years?|months?|\d{4})\b|\b(?:former|first|then|old)\b/i;

/**
 * How two people know each other, as a sentence to one of them. A note in a few words is made one; whole sentences stay, and
 * what they say about the person ("She trained me", "I hired her", or by one of `names`) is said to them.
 */
export function howWeKnowSentence(text: string, names: readonly string[] = []): string {
	const plain = noted(text);
	if (plain === '') return '';
	const turned = turnedToThem(plain, names);
	if (/^(?:we|you|your|i|our)\b/i.test(turned)) return asSentence(turned);
	if (verb.test(turned)) return `We ${turned.slice(0, 1).toLowerCase()}${asSentence(turned).slice(1)}`;
	if (/^my\b/i.test(turned)) return `You ${past.test(turned) ? 'were' : 'are'} ${turned.slice(0, 1).toLowerCase()}${asSentence(turned).slice(1)}`;
	return turned === plain || turned.includes(';') ? `We know each other (${asClause(turned)}).` : asSentence(turned);
}
