import { ok, trouble, type NotePath } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import { promiseLine } from '../../note/body/promise-line';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { oneLine } from '../outreach/contact-log';
import { adding } from '../edit-text';
import { linkToPerson } from './link-to-person';
import { openTalk } from './open-talk';

export interface CapturePromise {
	readonly meeting: NotePath;
	readonly by: 'me' | 'them';
	readonly text: string;
	/** The day that was shown to the person before; without one, no clock of mine runs. */
	readonly due?: CalendarDate;
	/** In a group: whom it was promised to, or who promised. */
	readonly from?: NotePath;
}

/** Writes a promise as a task at the end of Promises, with its day. */
export const capturePromise: Action<CapturePromise> = async ({ meeting, by, text, due, from }, context) => {
	if (oneLine(text) === '') return trouble({ what: 'There is nothing to promise.', advice: 'Type what was promised.' });
	const { now } = context;
	if (due !== undefined && due < now.today) {
		return trouble({ what: `${writtenDate(due, now.today)} is past. Nothing was written.`, advice: `Choose today, ${writtenDate(now.today, now.today)}, or a later day.` });
	}
	const talk = await openTalk(meeting, context);
	if (!talk.ok) return talk;
	const steps = changeNotes({ meetings: [{ note: talk.value.note, edits: [adding('Promises', promiseLine(by, text, due, linkToPerson(from, context)))] }] }, context);
	if (!steps.ok) return steps;
	const who = by === 'me' ? 'Your promise' : 'Their promise';
	return ok({ done: `${who}: ${oneLine(text)}${due === undefined ? ', without a day' : `, by ${writtenDate(due, now.today)}`}.`, steps: steps.value });
};
