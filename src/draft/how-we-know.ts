import { asClause, asSentence } from './sentence-words';

const verb = /^(?:met|meet|worked|work|studied|trained|shared|share|served|sat|were|are|know|knew|spoke|talked|lived|grew|went|taught|played|sang|volunteered|both)\b/i;

/** How two people know each other, as a sentence to one of them. A note in a few words is made one; whole sentences stay. */
export function howWeKnowSentence(text: string): string {
	const plain = text.trim();
	if (plain === '') return '';
	if (/^(?:we|you|i)\b/i.test(plain)) return asSentence(plain);
	if (verb.test(plain)) return `We ${plain.slice(0, 1).toLowerCase()}${asSentence(plain).slice(1)}`;
	return `How we know each other: ${asClause(plain)}.`;
}
