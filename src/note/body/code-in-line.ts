export interface CodeInLine {
	readonly start: number;
	readonly end: number;
}

/**
 * Where one line is code between backticks, the backticks included. Code ends at as many of them as it began with; where no such
 * row follows, they are signs like any other.
 */
export function codeInLine(line: string): readonly CodeInLine[] {
	if (!line.includes('`')) return [];
	const rows = [...line.matchAll(/`+/g)].map(({ 0: row, index }) => ({ length: row.length, start: index, end: index + row.length }));
	const last = new Map(rows.map(({ length, start }) => [length, start]));
	const found: CodeInLine[] = [];
	let open: (typeof rows)[number] | undefined;
	for (const row of rows) {
		if (open === undefined) open = last.get(row.length) === row.start ? undefined : row;
		else if (open.length === row.length) {
			found.push({ start: open.start, end: row.end });
			open = undefined;
		}
	}
	return found;
}
