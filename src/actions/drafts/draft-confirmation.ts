import { trouble, type NotePath } from '../../domain/problem';
import type { Action } from '../action';
import { clearStart } from '../appointment/clear-start';
import { notToConfirm } from '../appointment/confirm-meeting';
import { openContact, openMeeting } from '../opened-note';
import { letterInMeeting } from './write-letter';

export interface DraftConfirmation {
	readonly meeting: NotePath;
	readonly person: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the line that confirms an appointment, with the time on both clocks. Refused without a clear start, and once it has begun. */
export const draftConfirmation: Action<DraftConfirmation> = async (input, context) => {
	const meeting = await openMeeting(input.meeting, context);
	if (!meeting.ok) return meeting;
	const person = await openContact(input.person, context);
	if (!person.ok) return person;
	const late = notToConfirm(meeting.value, context);
	if (late !== undefined) return trouble(late);
	const start = clearStart(meeting.value, context);
	if (!start.ok) return start;
	return letterInMeeting(meeting.value, person.value, {
		kind: 'confirmation', title: 'Confirmation to', done: `Drafted a confirmation to ${person.value.facts.name}.`, builtInOnly: input.builtInOnly,
	}, context);
};
