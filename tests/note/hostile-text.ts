import type { Dice } from './dice';

/** Texts that are something else to YAML, Markdown, CSV, cards or JavaScript than to the person who wrote them. */
const whole = [
	'Null', 'No', 'true', '~', '007', '+49 30', '#1 Bakery', 'Ann\nevil: true', 'CEO: Europe', '---', '...', '- x', '[[A|b]]', '[a, b]', '{a: b}', '"', "'", '\\', '\\n', ' a ', '',
	'\r\n', '{{x}}', '%', '%0D%0ABcc: x', '@a', '`', '!x', '!!js/function x', '&a', '*a', '? q', '<<', '.inf', '1e3', '0x1', '12:30', '2026-02-30', '2026-03-08', "O'Rourke & Sons",
	'=1+1', '@SUM(A1)', 'a"b', 'a;b', 'a,b', 'a|b', '\tx', 'BEGIN:VCARD', 'x\nEND:VCARD\nBEGIN:VCARD\nFN:Eve', 'TEL:1', '__proto__', 'constructor', '%%hidden%%', '<b>', '^block', 'a\u2028b',
] as const;

const pieces = [
	'a', 'B', ' ', '0', '-', ':', '#', '"', "'", '\\', ',', ';', '|', '[', ']', '{', '}', '&', '*', '!', '%', '@', '`', '?', '=', '+', '~', '/', '<', '>', '\n', '\r', '\t', '\u0000', '\u0085', '\u00a0',
	'\u2028', '\u200f', '\u202e', '\ufeff', '\ufffe', '\ud800', '\udc00', 'é', 'e\u0301', 'ß', '王', 'عمر', '😀', '👩‍👩‍👧', 'name', ': ', ' #', '- ', '""', '\\"', '\n---\n',
] as const;

/** A text as nobody should write it, or somebody's real name that looks like it. */
export function hostileText(dice: Dice): string {
	return dice.rarely(2) ? dice.pick(whole) : dice.text(pieces, 10);
}
