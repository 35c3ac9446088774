import { foldedWords } from './folded-words';

/** Whether a text shares a word of meaning with one of some noted lines; true where they hold none to take up. */
export function takesUp(text: string, lines: readonly string[]): boolean {
	const said = foldedWords(text);
	const wanted = lines.flatMap((line) => [...foldedWords(line)]);
	return wanted.length === 0 || wanted.some((word) => said.has(word));
}
