import type { Capture } from '../../note/body/capture-line';

/** Words by which a line of mine speaks of somebody, or of me. */
const speaksOfSomebody = /\b(?:she|he|her|his|him|hers|I|I['’]\w+)\b/;

/** Fewer words than this say nothing by themselves: "SQL". */
const leastWords = 3;

/** Whether a captured line can be said to the person as it stands: it speaks of the matter, and says something by itself. */
export function isSayable({ text }: Pick<Capture, 'text'>): boolean {
	const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	return !speaksOfSomebody.test(text) && (words >= leastWords || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text));
}
