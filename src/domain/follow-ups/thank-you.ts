import { addDays, dayOf, isWritten } from '../days/calendar-date';
import type { MeetingFacts, Now, People, Rules } from '../facts';
import { countsAsConversation, meetingState } from '../meetings/meeting-state';
import { meetingDay } from '../meetings/meeting-times';
import { approachable } from '../meetings/participants';
import type { DueLoop } from './put-off';
import { writtenDate } from '../days/written-date';

/**
 * One thank-you for each person, due the next calendar day at the latest (B1, U3, U6 in docs/life-cycle.md). With several
 * people the list `thanked` decides; with one, `thank_you_sent` does as well.
 */
export function thankYouLoops(facts: MeetingFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	const { meeting, path, contacts, thanked } = facts;
	if (!countsAsConversation(meeting) || meetingState(meeting, rules, now) !== 'held') {
		return [];
	}
	if (contacts.length === 1 && isWritten(meeting.thank_you_sent)) {
		return [];
	}
	const owed = approachable(facts, people).filter((person) => !thanked.includes(person.path));
	if (owed.length === 0) {
		return [];
	}
	const met = meetingDay(meeting, rules, now);
	const due = dayOf(meeting.thank_you_due) ?? (met === undefined ? undefined : addDays(met, 1));
	if (due === undefined) {
		return [];
	}
	const when = met === undefined ? 'You met' : `You met on ${writtenDate(met, now.today)}`;
	return owed.map((person) => ({
		kind: 'thank-you',
		owner: path,
		person: person.path,
		due,
		why: `${when}; a thank-you to ${person.name} is due by ${writtenDate(due, now.today)}.`,
	}));
}
