import type { CalendarDate } from '../days/read-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { countsAsConversation, meetingState } from '../meetings/meeting-state';
import { meetingDay } from '../meetings/meeting-times';

/** The day of the latest appointment that a person missed, where it was not the only one: they are left alone from then. */
export function missedTwiceOn(facts: ContactFacts, people: People, rules: Rules, now: Now): CalendarDate | undefined {
	const missed = people.meetingsWith(facts.path)
		.filter(({ meeting }) => countsAsConversation(meeting) && meetingState(meeting, rules, now) === 'no-show');
	return missed.length < 2 ? undefined : missed.flatMap(({ meeting }) => meetingDay(meeting, rules, now) ?? []).sort().at(-1);
}
