import type { ImportReading } from '../../import/contact-candidate';
import { readImportFile, readTableAs } from '../../import/read-import-file';
import type { Desk } from '../desk';
import { ImportPreviewWindow } from '../import/import-preview-window';
import { matchColumns } from '../import/match-columns';
import { pickImportFile } from '../import/pick-import-file';
import { tellProblem } from '../notices';
import type { DeskCommand } from './desk-command';

export const importContactsCommand: DeskCommand = {
	id: 'import-contacts',
	name: 'Import contacts',
	icon: 'import',
	offer: (desk) => () => importFromFile(desk),
};

/** Asks for a file, for the meaning of its columns where that is not plain, and shows what would come of it. */
export async function importFromFile(desk: Desk): Promise<void> {
	const picked = await pickImportFile(desk.app);
	if (picked === undefined) return;
	// Without all notes at hand, everybody would look new.
	await desk.fed;
	const reading = await readPeople(desk, picked.bytes);
	if (reading === undefined) return;
	if (reading.candidates.length === 0 && reading.problems.length === 0) {
		tellProblem({ what: `Nobody is named in “${picked.name}”.`, advice: 'Choose another file.' });
		return;
	}
	new ImportPreviewWindow(desk, reading).open();
}

/** Undefined: it cannot be read, which was said, or the person left. */
async function readPeople(desk: Desk, bytes: Uint8Array): Promise<ImportReading | undefined> {
	const file = readImportFile(bytes);
	if (!file.ok) {
		tellProblem(file.problem);
		return undefined;
	}
	if (file.value.kind === 'cards') return file.value.reading;
	const { table } = file.value;
	const matching = table.fromNetwork ? table.matching : await matchColumns(desk.app, table);
	return matching === undefined ? undefined : readTableAs(table, matching);
}
