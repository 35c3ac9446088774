import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NotePath } from '../../../src/domain/problem';
import { paths } from '../../actions/people';
import { talkPath } from '../../actions/running-notes';

export type KindOfNote = 'contact' | 'copy' | 'meeting' | 'held' | 'story' | 'diary' | 'goal';

/** Where a note of a kind stands in the notes of a command (`every-action.ts`): the first of the paths that is among them. */
const places: Readonly<Record<KindOfNote, readonly NotePath[]>> = {
	contact: [paths.amara, 'Interviews/Contacts/Jonas Weber.md'],
	copy: [paths.amara],
	meeting: [talkPath],
	held: ['Interviews/Meetings/2026-10-13 Amara Okafor.md'],
	story: ['Interviews/Stories/Audit.md'],
	diary: ['Diary.md'],
	goal: ['Interviews/Goals/Health data.md'],
};

/** A note as a person, another program or an accident left it. */
export interface OddNote {
	/** Its kind, a hyphen, and what is odd. */
	readonly name: string;
	readonly kind: KindOfNote;
	readonly text: string;
}

export function oddNotes(): readonly OddNote[] {
	const folder = join(__dirname, 'before');
	return readdirSync(folder).map((file) => file.replace(/\.md$/, '')).sort().map((name) => (
		{ name, kind: name.slice(0, name.indexOf('-')) as KindOfNote, text: readFileSync(join(folder, `${name}.md`), 'utf8') }
	));
}

/** The note's place among the notes of a command, beside the contact where it is a copy; undefined: the command has no such note. */
export function placeOf({ kind }: OddNote, notes: Readonly<Record<NotePath, string>>): NotePath | undefined {
	const place = places[kind].find((path) => notes[path] !== undefined);
	return kind === 'copy' ? place?.replace(/\.md$/, ' (Conflicted copy laptop 202610150900).md') : place;
}
