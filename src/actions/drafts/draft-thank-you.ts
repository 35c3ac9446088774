import { meetingState } from '../../domain/meetings/meeting-state';
import { trouble, type NotePath } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { openContact, openMeeting } from '../opened-note';
import { letterInMeeting } from './write-letter';

export interface DraftThankYou {
	readonly meeting: NotePath;
	/** One of the meeting's contacts: each gets a note of their own. */
	readonly person: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the thank-you to one person into the meeting's note, to be reviewed. Refused where the meeting was not held. */
export const draftThankYou: Action<DraftThankYou> = async (input, context) => {
	const meeting = await openMeeting(input.meeting, context);
	if (!meeting.ok) return meeting;
	const person = await openContact(input.person, context);
	if (!person.ok) return person;
	const title = nameOfPath(meeting.value.path);
	if (meetingState(meeting.value.facts.meeting, context.model.rules, context.now) !== 'held') {
		return trouble({ what: `"${title}" is not recorded as held, so there is nothing to thank for yet.`, advice: 'Record first that it took place.', note: meeting.value.path });
	}
	return letterInMeeting(meeting.value, person.value, {
		kind: 'thank-you', title: 'Thank-you to', done: `Drafted a thank-you to ${person.value.facts.name}.`, builtInOnly: input.builtInOnly,
	}, context);
};
