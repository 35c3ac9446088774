import { addDays } from '../../domain/days/calendar-date';
import { countsAsConversation, meetingState } from '../../domain/meetings/meeting-state';
import { promisedMinutes, type MeetingTimes } from '../../domain/meetings/meeting-times';
import { ok, trouble, type NotePath, type Outcome, type Problem } from '../../domain/problem';
import type { WallTime } from '../../domain/days/read-date';
import { dateAt, instantOf, wallTimeAt } from '../../domain/days/time';
import { writtenDate } from '../../domain/days/written-date';
import { nameOfPath } from '../../model/facts-of-note';
import { linkTo } from '../../note/body/link';
import type { Action, ActionContext } from '../action';
import { cancelledMeeting, missedMeeting, notesToTheMissed } from './called-off';
import { changeNotes } from '../change-notes';
import { clearStart } from './clear-start';
import { logging } from '../outreach/contact-log';
import { dueAfterTalk } from '../conversation/due-after-talk';
import { setting } from '../edit-text';
import { movedMeeting } from './moved-meeting';
import { openMeeting, type OpenedMeeting } from '../opened-note';
import type { OutcomeChanges } from './outcome-changes';
import { openPeopleOf } from './people-of-meeting';

export interface RecordOutcome {
	readonly meeting: NotePath;
	readonly outcome:
		/** `start`: when it really began, on the meeting's wall clock; `minutes`: how long it really took. */
		| { readonly kind: 'held'; readonly start?: WallTime; readonly minutes?: number }
		| { readonly kind: 'no-show' }
		| { readonly kind: 'cancelled'; readonly by: 'me' | 'them' }
		| { readonly kind: 'moved'; readonly start: WallTime; readonly zone: string };
}

/** Answers "did it happen?". A past meeting is asked about; nothing else makes it held. */
export const recordOutcome: Action<RecordOutcome> = async ({ meeting, outcome }, context) => {
	const note = await openMeeting(meeting, context);
	if (!note.ok) return note;
	const outcomes = changesBy(note.value, outcome, context);
	if (!outcomes.ok) return outcomes;
	const { changes, log, metOn, done } = outcomes.value;
	const people = await openPeopleOf(note.value.facts, context);
	const contacts = people.map((person) => ({
		note: person, edits: [logging(metOn ?? context.now.today, log)], ...metOn === undefined ? {} : { touchedOn: metOn },
	}));
	const drafts = outcome.kind === 'no-show' ? await notesToTheMissed(note.value, context) : [];
	const steps = changeNotes({ meetings: [{ note: note.value, edits: [setting(changes, context), ...drafts] }], contacts }, context);
	return steps.ok ? ok({ done, steps: steps.value }) : steps;
};

function changesBy(note: OpenedMeeting, outcome: RecordOutcome['outcome'], context: ActionContext): Outcome<OutcomeChanges> {
	switch (outcome.kind) {
		case 'held': return heldMeeting(note, outcome, context);
		case 'moved': return movedMeeting(note, outcome.start, outcome.zone, context);
		case 'cancelled': return cancelledMeeting(note, outcome.by, context);
		case 'no-show': return missedMeeting(note, context);
	}
}

function heldMeeting(note: OpenedMeeting, outcome: { readonly start?: WallTime; readonly minutes?: number }, context: ActionContext): Outcome<OutcomeChanges> {
	const times = clearStart(note, context);
	if (!times.ok) return times;
	const { meeting } = note.facts;
	const problem = notToHold(note, times.value, outcome.minutes, context);
	if (problem !== undefined) return trouble(problem);
	const start = outcome.start === undefined ? times.value.start : instantOf(outcome.start, times.value.zone).instant;
	const end = outcome.minutes === undefined ? undefined : start + outcome.minutes * 60_000;
	// Where nobody said when it ended, no end is written: the planned one counts, and is not taken for a measured one.
	const lasted = end ?? start + promisedMinutes(meeting, context.model.rules) * 60_000;
	const metOn = dateAt(lasted, context.now.zone);
	const isOwed = countsAsConversation(meeting);
	// A start that was written when it began is not replaced by the planned one.
	const isMeasured = outcome.start === undefined && meeting.actual_start !== undefined;
	const wall = (instant: number): string => `${wallTimeAt(instant, times.value.zone)}:00`;
	return ok({
		changes: { meeting_status: 'held', ...isMeasured ? {} : { actual_start: wall(start) }, ...end === undefined ? {} : { actual_end: wall(end) }, ...dueAfterTalk(note, metOn) },
		log: `Met: ${linkTo(note.path, undefined, context.notes.paths())}.`,
		metOn,
		done: `Recorded "${nameOfPath(note.path)}" as held.${isOwed ? ` A thank-you is due by ${writtenDate(addDays(metOn, 1), context.now.today)}.` : ''}`,
	});
}

function notToHold({ path, facts: { meeting } }: OpenedMeeting, times: MeetingTimes, minutes: number | undefined, { model, now }: ActionContext): Problem | undefined {
	if (meetingState(meeting, model.rules, now) === 'held') {
		return { what: `"${nameOfPath(path)}" is recorded as held already.`, advice: 'Nothing needs to be done.', note: path };
	}
	if (times.start > now.instant) {
		return { what: `"${nameOfPath(path)}" has not begun yet. Nothing was written.`, advice: 'Record it once it has taken place, or move it.', note: path };
	}
	if (minutes !== undefined && (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440)) {
		return { what: `${minutes} minutes cannot be the length of a meeting.`, advice: 'Give whole minutes, up to a day.', note: path };
	}
	return undefined;
}
