import { meetingState } from '../../domain/meetings/meeting-state';
import { trouble, type NotePath } from '../../domain/problem';
import type { ToldNow } from '../../draft/draft-facts';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { openContact, openMeeting } from '../opened-note';
import { letterInMeeting } from './write-letter';

export interface DraftReportBack {
	readonly meeting: NotePath;
	readonly person: NotePath;
	/** What I did with their advice and what came of it; what was not said stays a gap in the letter. */
	readonly told?: ToldNow;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the letter that says what came of somebody's advice. Refused for a meeting that was not held. */
export const draftReportBack: Action<DraftReportBack> = async (input, context) => {
	const meeting = await openMeeting(input.meeting, context);
	if (!meeting.ok) return meeting;
	const person = await openContact(input.person, context);
	if (!person.ok) return person;
	if (meetingState(meeting.value.facts.meeting, context.model.rules, context.now) !== 'held') {
		const title = nameOfPath(meeting.value.path);
		return trouble({ what: `"${title}" is not recorded as held, so there is no advice to report on yet.`, advice: 'Record first that it took place.', note: meeting.value.path });
	}
	return letterInMeeting(meeting.value, person.value, {
		kind: 'report-back', title: 'Report-back to', done: `Drafted a report-back to ${person.value.facts.name}.`,
		facts: input.told === undefined ? {} : { told: input.told }, builtInOnly: input.builtInOnly,
	}, context);
};
