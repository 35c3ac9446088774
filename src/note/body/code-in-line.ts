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
	const rows = [...line.matchAll(/`+/g)].map(({ 0: row, index }) => ({ row, index }));
	const last = new Map(rows.map(({ row }, at) => [row.length, at]));
	const found: CodeInLine[] = [];
	for (let at = 0; at < rows.length; at++) {
		const opening = rows[at];
		if (opening === undefined || (last.get(opening.row.length) ?? 0) <= at) continue;
		do at++; while (rows[at]?.row.length !== opening.row.length);
		const closing = rows[at];
		if (closing !== undefined) found.push({ start: opening.index, end: closing.index + closing.row.length });
	}
	return found;
}
