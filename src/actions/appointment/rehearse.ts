import { ok, trouble, type NotePath } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { decodedNote } from '../../model/decoded-note';
import { nameOfPath } from '../../model/facts-of-note';
import { readFrontmatter } from '../../note/frontmatter/read-frontmatter';
import type { Action } from '../action';
import { edited, setting } from '../edit-text';
import { textOf } from '../opened-note';
import { notYet } from '../refusals';

export interface Rehearse {
	/** A story, or the profile for a pitch. */
	readonly note: NotePath;
	readonly on: CalendarDate;
	/** Said aloud in how many seconds, where it was timed. */
	readonly seconds?: number;
}

/** Writes down that a story or a pitch was said aloud: the day, and how often so far. */
export const rehearse: Action<Rehearse> = async ({ note, on, seconds }, context) => {
	const read = await textOf(note, context);
	if (!read.ok) return read;
	const early = notYet(on, context.now);
	if (early !== undefined) return trouble(early);
	const { path, text } = read.value;
	const raw = readFrontmatter(text, context.yaml);
	if (!raw.ok) return trouble({ ...raw.problem, note: path });
	const decoded = decodedNote(raw.value, context.settings.naming, path);
	if (decoded?.type !== 'story' && decoded?.type !== 'profile') {
		return trouble({ what: `"${nameOfPath(path)}" is neither a story nor the profile. Nothing was written.`, advice: 'Choose a story, or a pitch of the profile.', note: path });
	}
	const times = Math.max(0, Math.round(decoded.values.rehearsals ?? 0)) + 1;
	const after = edited(text, [setting({ rehearsed_on: on, rehearsals: times }, context)]);
	if (!after.ok) return after;
	const took = seconds === undefined ? '' : ` in ${seconds} seconds`;
	const name = decoded.type === 'profile' ? 'your pitch' : `"${nameOfPath(path)}"`;
	return ok({ done: `Rehearsed ${name}${took}: ${times === 1 ? 'the first time' : `${times} times so far`}.`, steps: [{ kind: 'rewrite', path, before: text, after: after.value }] });
};
