import { inTurns } from '../../domain/pieces';
import type { ImportReading } from '../../import/contact-candidate';
import { readImportFile, readTableAs } from '../../import/read-import-file';
import type { Desk } from '../desk';
import { ImportPreviewWindow } from '../import/import-preview-window';
import { matchColumns } from '../import/match-columns';
import { pickImportFile } from '../import/pick-import-file';
import { ReadingNotice } from '../import/reading-notice';
import { withRests } from '../import/with-rests';
import { tellProblem } from '../notices';
import type { DeskCommand } from './desk-command';

export const importContactsCommand: DeskCommand = {
	id: 'import-contacts',
	name: 'Import contacts',
	icon: 'import',
	offer: (desk) => () => importFromFile(desk),
};

/** Asks for a file, for the meaning of its columns where that is not plain, and shows what would come of it. */
async function importFromFile(desk: Desk): Promise<void> {
	const picked = await pickImportFile(desk.app);
	if (picked === undefined) return;
	await allNotesAtHand(desk);
	const notice = new ReadingNotice(picked.name);
	const reading = await readPeople(desk, picked.bytes, notice);
	notice.hide();
	if (reading === undefined) return;
	if (reading.candidates.length === 0 && reading.problems.length === 0) {
		tellProblem({ what: `Nobody is named in “${picked.name}”.`, advice: 'Choose another file.' });
		return;
	}
	new ImportPreviewWindow(desk, reading).open();
}

/** Milliseconds: how often to look whether the app has read its new notes, and after how long to go on without them. */
const lookAgain = 50;
const longestWait = 20_000;

/** Without all notes at hand, also those that the last import has just made, everybody would look new. */
async function allNotesAtHand(desk: Desk): Promise<void> {
	await desk.fed;
	const until = Date.now() + longestWait;
	const isBehind = (): boolean => desk.context().notes.paths().some((path) => desk.model.cachedNote(path) === undefined);
	while (isBehind() && Date.now() < until) await new Promise((resolve) => window.setTimeout(resolve, lookAgain));
}

/** Undefined: it cannot be read, which was said, or the person left. */
async function readPeople(desk: Desk, bytes: Uint8Array, notice: ReadingNotice): Promise<ImportReading | undefined> {
	const file = await inTurns(readImportFile(bytes), withRests((progress) => notice.tell(progress)));
	if (!file.ok) {
		tellProblem(file.problem);
		return undefined;
	}
	if (file.value.kind === 'cards') return file.value.reading;
	const { table } = file.value;
	notice.hide();
	const matching = table.fromNetwork ? table.matching : await matchColumns(desk.app, table);
	return matching === undefined ? undefined : inTurns(readTableAs(table, matching), withRests((progress) => notice.tell(progress)));
}
