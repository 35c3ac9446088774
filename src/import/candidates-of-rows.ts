import { readDate } from '../domain/days/hand-written-date';
import type { Pieces } from '../domain/pieces';
import type { Problem } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';
import type { CandidateValues, ContactCandidate, ImportReading } from './contact-candidate';
import type { Column, ColumnMatching } from './column';
import { isEmail, plainValue, plainValues, profileAddress, shortened } from './plain-value';
import type { CsvRow } from './read-csv';

type TextColumn = 'preferred_name' | 'organization' | 'role_title' | 'location' | 'how_we_know';

/** Languages whose months an export may be written in; English first, which is what most say. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl'];

/**
 * Rows as people, by what each column holds. A row with more cells than the matching has columns is out of step (a comma without
 * quotation marks, mostly) and is left out, since nobody can say which cell is which; so is one without a name.
 */
export function* candidatesOfRows(rows: readonly CsvRow[], matching: ColumnMatching): Pieces<ImportReading> {
	const candidates: ContactCandidate[] = [];
	const problems: Problem[] = [];
	for (const [index, row] of rows.entries()) {
		yield { done: index, of: rows.length };
		const unfit = unfitRow(row, matching);
		if (unfit === undefined) candidates.push({ line: row.line, name: nameIn(row, matching), values: valuesIn(row, matching, problems) });
		else problems.push({ ...unfit, line: row.line });
	}
	return { candidates, problems };
}

function unfitRow(row: CsvRow, matching: ColumnMatching): Omit<Problem, 'line'> | undefined {
	if (row.cells.slice(matching.length).some((cell) => cell.trim() !== '')) {
		return {
			what: `Line ${row.line} has ${row.cells.length} cells, the headings are ${matching.length}.`,
			advice: 'Put quotation marks around the cell that has a comma in it. The row was left out.',
		};
	}
	if (nameIn(row, matching) !== '') return undefined;
	return { what: `Line ${row.line} names nobody.`, advice: 'Write the name into the file if you know it. The row was left out.' };
}

function cell(row: CsvRow, matching: ColumnMatching, column: Column): string {
	return row.cells[matching.indexOf(column)] ?? '';
}

/** The whole name as written, else its parts in the order that their script has. */
function nameIn(row: CsvRow, matching: ColumnMatching): string {
	const whole = plainValue(cell(row, matching, 'name'));
	return whole !== '' ? whole : joinedName(plainValue(cell(row, matching, 'given')), plainValue(cell(row, matching, 'family')));
}

/** Chinese, Japanese and Korean names begin with the family's and have no space. A second part that is the whole name stands alone. */
export function joinedName(given: string, family: string): string {
	const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
	if (eastAsian.test(given) && eastAsian.test(family)) return `${family}${given}`;
	if (given !== '' && family.startsWith(`${given} `)) return family;
	return [given, family].filter((part) => part !== '').join(' ');
}

function valuesIn(row: CsvRow, matching: ColumnMatching, problems: Problem[]): CandidateValues {
	const text = (column: Column): string => plainValue(cell(row, matching, column));
	const filled = <C extends TextColumn>(column: C): { readonly [K in C]?: string } => (text(column) === '' ? {} : { [column]: text(column) } as { readonly [K in C]: string });
	const emails = plainValues(cell(row, matching, 'email'), /[;,\n]|:::/);
	for (const email of emails.filter((each) => !isEmail(each))) {
		problems.push({ what: `"${shortened(email)}" in line ${row.line} is no e-mail address.`, advice: 'The person is imported without it.', line: row.line });
	}
	const phones = plainValues(cell(row, matching, 'phone'));
	const good = emails.filter(isEmail);
	return {
		...filled('preferred_name'), ...filled('organization'), ...filled('role_title'), ...filled('location'), ...filled('how_we_know'),
		...good.length === 0 ? {} : { email: good },
		...phones.length === 0 ? {} : { phone: phones },
		...profileIn(row, text('linkedin'), problems),
		...connectedIn(row, text('connected_on'), problems),
	};
}

function profileIn(row: CsvRow, text: string, problems: Problem[]): Pick<CandidateValues, 'linkedin'> {
	if (text === '') return {};
	const address = profileAddress(text);
	if (address.ok) return { linkedin: address.value };
	problems.push({ ...address.problem, line: row.line });
	return {};
}

function connectedIn(row: CsvRow, text: string, problems: Problem[]): Pick<CandidateValues, 'connected_on'> {
	if (text === '') return {};
	const day = dayOf(text);
	if (day !== undefined) return { connected_on: day };
	problems.push({
		what: `"${shortened(text)}" in line ${row.line} is no date that can be read in one way only.`,
		advice: 'The person is imported without it. Write the day as 2024-03-12 if you need it.',
		line: row.line,
	});
	return {};
}

function dayOf(text: string): CalendarDate | undefined {
	for (const language of languages) {
		const read = readDate(text, language);
		if (read.kind === 'day') return read.date;
		if (read.kind === 'ambiguous') return undefined;
	}
	return undefined;
}
