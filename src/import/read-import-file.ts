import type { Pieces } from '../domain/pieces';
import { trouble, ok, type Outcome } from '../domain/problem';
import { candidatesOfRows } from './candidates-of-rows';
import type { ColumnMatching } from './column';
import type { ImportReading } from './contact-candidate';
import { decodeBytes } from './decode-bytes';
import { readTable, type ImportTable } from './read-table';
import { readVcards } from './read-vcards';

/** A file as far as it can be read without asking. Of a table, what each column holds may have to be asked. */
export type ImportFile =
	| { readonly kind: 'cards'; readonly reading: ImportReading }
	| { readonly kind: 'table'; readonly table: ImportTable };

/** Reads the bytes of a file by what is in it, not by what it is called. */
export function* readImportFile(bytes: Uint8Array): Pieces<Outcome<ImportFile>> {
	const text = decodeBytes(bytes);
	if (text.trim() === '') return trouble({ what: 'The file is empty.', advice: 'Export it again, or choose another file.' });
	if (text.includes('\0')) return trouble({ what: 'This is no file of text.', advice: 'Choose a file that ends in .csv or .vcf. A spreadsheet can be saved as CSV, an archive has to be unpacked first.' });
	if (/^\uFEFF?\s*BEGIN:VCARD\s*$/im.test(text)) return ok({ kind: 'cards', reading: yield* readVcards(text) });
	const table = yield* readTable(text);
	return table.ok ? ok({ kind: 'table', table: table.value }) : table;
}

/** The people of a table, when it is settled what its columns hold. */
export function* readTableAs(table: ImportTable, matching: ColumnMatching): Pieces<ImportReading> {
	const { candidates, problems } = yield* candidatesOfRows(table.rows, matching);
	return { candidates, problems: [...table.problems, ...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
