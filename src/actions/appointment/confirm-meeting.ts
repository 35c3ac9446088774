import { meetingState } from '../../domain/meetings/meeting-state';
import { ok, trouble, type NotePath, type Problem } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action, ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { setting, type Edit } from '../edit-text';
import { openMeeting, type OpenedMeeting } from '../opened-note';
import { openPeopleOf } from './people-of-meeting';
import { notYet } from '../refusals';

export interface ConfirmMeeting {
	readonly meeting: NotePath;
	readonly on: CalendarDate;
}

/** Notes that the appointment is confirmed, by either side. */
export const confirmMeeting: Action<ConfirmMeeting> = async (input, context) => {
	const note = await openMeeting(input.meeting, context);
	if (!note.ok) return note;
	const problem = notYet(input.on, context.now) ?? notToConfirm(note.value, context);
	if (problem !== undefined) return trouble(problem);
	const contacts = (await openPeopleOf(note.value.facts, context)).map((person) => ({ note: person, edits: [] }));
	const steps = changeNotes({ meetings: [{ note: note.value, edits: [confirming(input.on, context)] }], contacts }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Marked "${nameOfPath(note.value.path)}" as confirmed on ${writtenDate(input.on, context.now.today)}.`, steps: steps.value });
};

/** The change by which a meeting is confirmed. */
export function confirming(on: CalendarDate, context: ActionContext): Edit {
	return setting({ meeting_status: 'confirmed', confirmed_on: on }, context);
}

/** Why a meeting cannot be confirmed any more, if so. */
export function notToConfirm({ path, facts: { meeting } }: OpenedMeeting, { model, now }: ActionContext): Problem | undefined {
	const state = meetingState(meeting, model.rules, now);
	if (state === 'proposed' || state === 'ahead') return undefined;
	const says = { lapsed: 'was proposed for a time that is past', running: 'has begun', unsettled: 'is over', held: 'was held', cancelled: 'was cancelled', 'no-show': 'was missed' }[state];
	return { what: `"${nameOfPath(path)}" ${says}, so there is nothing to confirm.`, advice: 'If it takes place after all, plan it anew.', note: path };
}
