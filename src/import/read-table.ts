import { atOnce, type Pieces } from '../domain/pieces';
import { ok, trouble, type Outcome, type Problem } from '../domain/problem';
import { matchHeadings, namesPeople, type ColumnMatching } from './column';
import { delimiters, readCsv, type CsvReading, type CsvRow } from './read-csv';

/** A CSV file as a table, with what its headings seem to mean. */
export interface ImportTable {
	readonly headings: readonly string[];
	readonly rows: readonly CsvRow[];
	readonly matching: ColumnMatching;
	/** Records that could not be read. */
	readonly problems: readonly Problem[];
	/** It is the professional network's export: nothing about its columns has to be asked. */
	readonly fromNetwork: boolean;
}

/** The network puts a few lines of explanation above its headings. */
const preambleMost = 30;

/** Reads a CSV text. The line of headings is found by what it says, else it is the first. */
export function* readTable(text: string): Pieces<Outcome<ImportTable>> {
	let best: { readonly delimiter: string; readonly at: number; readonly matched: number } | undefined;
	for (const delimiter of delimiters) {
		const { rows } = atOnce(readCsv(text, delimiter, preambleMost));
		rows.forEach((row, at) => {
			const matching = matchHeadings(row.cells);
			const matched = matching.filter((column) => column !== undefined).length;
			if (namesPeople(matching) && matched > (best?.matched ?? 1)) best = { delimiter, at, matched };
		});
	}
	const reading = yield* readCsv(text, best?.delimiter ?? widest(text));
	// Nothing above the headings is a record; what could not be read there is no loss.
	const heading = reading.rows[best?.at ?? 0];
	if (heading === undefined || reading.rows.length < 2) {
		return trouble({ what: 'There is no table in this file.', advice: 'Choose a CSV file with a line of headings and at least one row below it.' });
	}
	return ok(tableBelow(heading, reading));
}

function tableBelow(heading: CsvRow, reading: CsvReading): ImportTable {
	const matching = matchHeadings(heading.cells);
	return {
		headings: heading.cells.map((cell) => cell.trim()),
		rows: reading.rows.slice(reading.rows.indexOf(heading) + 1),
		matching,
		problems: reading.problems.filter(({ line = 0 }) => line > heading.line),
		fromNetwork: matching.includes('given') && matching.includes('family') && matching.includes('connected_on') && matching.includes('organization'),
	};
}

/** The delimiter that parts the first line into most cells. */
function widest(text: string): string {
	const cellsBy = (delimiter: string): number => atOnce(readCsv(text, delimiter, 1)).rows[0]?.cells.length ?? 0;
	return delimiters.reduce<string>((best, delimiter) => (cellsBy(delimiter) > cellsBy(best) ? delimiter : best), delimiters[0]);
}
