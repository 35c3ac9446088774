import { ok, trouble, type NotePath } from '../../domain/problem';
import { askLaterLine } from '../../note/body/written-capture';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { adding } from '../edit-text';
import { openTalk } from './open-talk';

export interface NotToday {
	readonly meeting: NotePath;
}

/** Leaves the asking for a name to the report-back, which is then due even where no advice was given. */
export const notToday: Action<NotToday> = async ({ meeting }, context) => {
	const talk = await openTalk(meeting, context);
	if (!talk.ok) return talk;
	const { note, running, minute } = talk.value;
	if (running.marks.some(({ kind }) => kind === 'ask-later')) {
		return trouble({ what: 'That is noted already.', advice: 'Ask for a name when you report back.', note: note.path });
	}
	const steps = changeNotes({ meetings: [{ note, edits: [adding('Notes', askLaterLine(minute))] }] }, context);
	return steps.ok ? ok({ done: 'No name is asked for today; the report-back is the time for it.', steps: steps.value }) : steps;
};
