/** One line of a text: `text.slice(start, end)` without its line end, `text.slice(start, next)` with it. */
export interface TextLine {
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

export type LineEnd = '\n' | '\r\n';

/**
 * The lines of `text.slice(from, to)`. Lines end in LF or CRLF; a lone CR is an ordinary character, as it is for YAML
 * parsers and for the editor. What follows the last line end counts as a line only if there is something.
 */
export function textLines(text: string, from = 0, to = text.length): TextLine[] {
	const lines: TextLine[] = [];
	let start = from;
	while (start < to) {
		const line = lineAt(text, start, to);
		lines.push(line);
		start = line.next;
	}
	return lines;
}

/** The line that begins at `start`, which is before `to`. */
export function lineAt(text: string, start: number, to: number): TextLine {
	const found = text.indexOf('\n', start);
	const next = found === -1 || found >= to ? to : found + 1;
	let end = next;
	if (text[end - 1] === '\n') end -= 1;
	if (text[end - 1] === '\r' && end < next && end > start) end -= 1;
	return { start, end, next };
}

/** The blanks and tabs that a line begins with. */
export function indentOf(line: string): string {
	return line.slice(0, line.search(/[^ \t]|$/u));
}

/** How the lines of a text end: as its first one does, LF where there is none. */
export function lineEndOf(text: string): LineEnd {
	return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
