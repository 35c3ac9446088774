import { meetingState } from '../../domain/meetings/meeting-state';
import { trouble, type NotePath } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { clearStart } from '../appointment/clear-start';
import { openContact, openMeeting } from '../opened-note';
import { letterInMeeting } from './write-letter';

export interface DraftReschedule {
	readonly meeting: NotePath;
	readonly person: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the message that asks for another time: the old one and, if it was moved already, the new one. Refused once it was held. */
export const draftReschedule: Action<DraftReschedule> = async (input, context) => {
	const meeting = await openMeeting(input.meeting, context);
	if (!meeting.ok) return meeting;
	const person = await openContact(input.person, context);
	if (!person.ok) return person;
	const start = clearStart(meeting.value, context);
	if (!start.ok) return start;
	if (meetingState(meeting.value.facts.meeting, context.model.rules, context.now) === 'held') {
		return trouble({ what: `"${nameOfPath(meeting.value.path)}" was held. Nothing was written.`, advice: 'Plan another meeting instead.', note: meeting.value.path });
	}
	return letterInMeeting(meeting.value, person.value, {
		kind: 'reschedule', title: 'Another time for', done: `Drafted a message about another time to ${person.value.facts.name}.`, builtInOnly: input.builtInOnly,
	}, context);
};
