import Papa from 'papaparse';
import type { Pieces } from '../domain/pieces';
import type { Problem } from '../domain/problem';

/** One record of a CSV file. */
export interface CsvRow {
	/** Where it begins in the file, from 1. A record may go on over several lines. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface CsvReading {
	readonly rows: readonly CsvRow[];
	/** Records whose quotation marks do not come out; they are left out. */
	readonly problems: readonly Problem[];
}

/** The characters between cells that programs write: RFC 4180 has the comma, Excel in much of Europe the semicolon. */
export const delimiters = [',', ';', '\t', '|'] as const;

/** Records between two rests. */
const slice = 250;

/** So many broken lines are no table; each of them costs a look at what follows it. */
const brokenMost = 200;

/**
 * The records of a CSV text (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180): quoted cells with delimiters, quotation marks and
 * line breaks inside, any line end. Empty lines are left out. Where a quotation mark is never closed, or text follows behind a
 * closed one, only that line is lost: reading goes on below it. `most` stops after so many records. Progress is counted in characters.
 */
export function* readCsv(text: string, delimiter: string, most = Infinity): Pieces<CsvReading> {
	const rows: CsvRow[] = [];
	const problems: Problem[] = [];
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const newline = newlineOf(text);
	let at = start;
	let line = 1;
	while (at < text.length) {
		let cursor = at;
		let cursorLine = line;
		let broken = false;
		const from = at;
		const until = Math.min(most, rows.length + slice);
		Papa.parse<string[]>(text.slice(from), {
			delimiter,
			newline,
			step: ({ data, errors, meta }, parser) => {
				const end = Math.min(from + meta.cursor, text.length);
				if (errors.some(({ type }) => type === 'Quotes')) {
					broken = true;
					parser.abort();
					return;
				}
				if (data.some((cell) => cell.trim() !== '')) rows.push({ line: cursorLine, cells: data });
				cursorLine += count(text, newline, cursor, end);
				cursor = end;
				if (rows.length >= until) parser.abort();
			},
		});
		if (!broken) {
			// Between two records one can begin anew at any of them: that is how the app gets its turn.
			if (rows.length < until || rows.length >= most) break;
			at = cursor;
			line = cursorLine;
			yield { done: at, of: text.length };
			continue;
		}
		problems.push({
			what: `The quotation marks in line ${cursorLine} do not come out.`,
			advice: 'Put one at both ends of the cell, and double those inside it. The other lines are read.',
			line: cursorLine,
		});
		const next = text.indexOf(newline, cursor);
		if (next < 0) break;
		if (problems.length === brokenMost) {
			problems.push({ what: `More than ${brokenMost} lines cannot be read; the rest of the file was left out.`, advice: 'Export it again as CSV. It may be a file of another kind.', line: cursorLine });
			break;
		}
		at = next + newline.length;
		line = cursorLine + 1;
	}
	return { rows, problems };
}

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
	const lf = text.indexOf('\n');
	if (lf < 0) return text.includes('\r') ? '\r' : '\n';
	// Files that were put together by hand have both; LF then ends every line, and a CR before it is trimmed with the cell.
	return text[lf - 1] === '\r' && !/(^|[^\r])\n/.test(text) ? '\r\n' : '\n';
}

function count(text: string, part: string, from: number, to: number): number {
	let found = 0;
	for (let at = text.indexOf(part, from); at >= 0 && at < to; at = text.indexOf(part, at + part.length)) found += 1;
	return found;
}
