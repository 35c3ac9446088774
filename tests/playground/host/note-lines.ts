import type { Pos } from 'obsidian';

/** One line of a note: its text without the line end, and where it starts. */
export interface NoteLine {
	readonly text: string;
	readonly number: number;
	readonly offset: number;
}

/** The lines of a text. The offset counts UTF-16 units from the start of the text. */
export function noteLines(text: string): readonly NoteLine[] {
	const lines: NoteLine[] = [];
	let offset = 0;
	for (const piece of text.split('\n')) {
		lines.push({ text: piece.replace(/\r$/, ''), number: lines.length, offset });
		offset += piece.length + 1;
	}
	return lines;
}

/** The place of some lines, from column `from` of the first to the end of the last (or column `to` of it). */
export function placeOf(first: NoteLine, last: NoteLine, from = 0, to = last.text.length): Pos {
	return {
		start: { line: first.number, col: from, offset: first.offset + from },
		end: { line: last.number, col: to, offset: last.offset + to },
	};
}
