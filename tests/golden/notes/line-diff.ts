import { lineEndOf, type LineEnd } from '../../../src/note/body/text-lines';

/** Lines in a row that are printed whole; of more only the first and last. */
const mostLines = 8;
const mostSigns = 140;

type Row = { readonly sign: ' ' | '-' | '+'; readonly line: string };

/**
 * What became of a text: its changes, each as lines taken out and put in. What was only put in is shown with the last
 * words before it, at the end of the properties with the line behind. Signs that nobody sees are written out, and so is a line
 * end that is not the one of the first line.
 */
export function lineDiff(before: string, after: string): readonly string[] {
	const ends = lineEndOf(before);
	const rows = rowsOf(linesOf(before), linesOf(after));
	const changes: string[] = [];
	for (let from = 0; from < rows.length; from++) {
		if (rows[from]?.sign === ' ') continue;
		let to = from;
		while ((rows[to + 1]?.sign ?? ' ') !== ' ') to++;
		const only = rows.slice(from, to + 1);
		const printed = (row: Row | undefined): string => (row === undefined ? '  ⟨nothing⟩' : `${row.sign} ${visible(row.line, ends)}`.trimEnd());
		const ahead = rows.slice(0, from).reverse().find(({ sign, line }) => sign !== '-' && line.trim() !== '');
		const behind = rows[to + 1];
		const added = only.every(({ sign }) => sign === '+');
		const atFence = behind !== undefined && /^---\s*$/.test(behind.line);
		changes.push([
			...added && !atFence ? [printed(ahead && { ...ahead, sign: ' ' })] : [],
			...shortened(only.filter(({ sign }) => sign === '-').map(printed)),
			...shortened(only.filter(({ sign }) => sign === '+').map(printed)),
			...added && atFence ? [printed(behind)] : [],
		].join('\n'));
		from = to;
	}
	return changes;
}

function shortened(lines: readonly string[]): readonly string[] {
	return lines.length > mostLines ? [...lines.slice(0, 4), `${lines[0]?.[0]} (${lines.length - 6} more lines)`, ...lines.slice(-2)] : lines;
}

function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The rows of both texts. Where they part, they go on together at the nearest line with words, or two lines, that are the same in both. */
function rowsOf(old: readonly string[], now: readonly string[]): Row[] {
	const rows: Row[] = [];
	for (let [i, j] = [0, 0]; i < old.length || j < now.length;) {
		const [gone, come] = meetingPoint(old, now, i, j);
		for (const line of old.slice(i, gone)) rows.push({ sign: '-', line });
		for (const line of now.slice(j, come)) rows.push({ sign: '+', line });
		if (gone < old.length) rows.push({ sign: ' ', line: old[gone] ?? '' });
		[i, j] = [gone + 1, come + 1];
	}
	return rows;
}

function meetingPoint(old: readonly string[], now: readonly string[], i: number, j: number): readonly [number, number] {
	const same = (a: number, b: number): boolean => old[a] === now[b] && (old[a]?.trim() !== '' || old[a + 1] === now[b + 1] || (a === i && b === j));
	for (let apart = 0; apart <= old.length - i + now.length - j; apart++) {
		for (let a = Math.max(i, i + apart - (now.length - j)); a <= Math.min(i + apart, old.length); a++) if (same(a, j + i + apart - a)) return [a, j + i + apart - a];
	}
	return [old.length, now.length];
}

function visible(line: string, ends: LineEnd): string {
	const text = line.replace(/\r?\n$/, '');
	const end = line.slice(text.length);
	const signs = [...text];
	const cut = signs.length > mostSigns ? `${signs.slice(0, mostSigns).join('')} … (${signs.length} signs)` : text;
	return `${unseen(cut)}${end === ends ? '' : end === '' ? '⟨no line end⟩' : end === '\n' ? '⟨LF⟩' : '⟨CRLF⟩'}`;
}

/** Control, format and odd white-space signs by their numbers, and a blank at the end of a line. */
function unseen(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2003\u3000]| +$/gu, (sign) => (sign === '\t' ? '⇥' : sign[0] === ' ' ? '·'.repeat(sign.length) : `⟨U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`));
}
