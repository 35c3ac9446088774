import { dayOf, latest } from '../days/calendar-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { countsAsConversation, meetingState } from '../meetings/meeting-state';
import { meetingDay } from '../meetings/meeting-times';
import type { CalendarDate } from '../days/read-date';

/** The day of the latest conversation that was held with a person; practice and events do not count. */
export function lastMet(facts: ContactFacts, people: People, rules: Rules, now: Now): CalendarDate | undefined {
	return latest(
		...people.meetingsWith(facts.path)
			.filter(({ meeting }) => countsAsConversation(meeting) && meetingState(meeting, rules, now) === 'held')
			.map(({ meeting }) => meetingDay(meeting, rules, now)),
	);
}

/** The latest day on which I was in touch with a person: what I last told them, they know. */
export function lastTouch(facts: ContactFacts, people: People, rules: Rules, now: Now): CalendarDate | undefined {
	return latest(dayOf(facts.contact.last_contact), lastMet(facts, people, rules, now));
}

/** The latest day on which the two were in touch, whichever of them it came from. */
export function lastContact(facts: ContactFacts, people: People, rules: Rules, now: Now): CalendarDate | undefined {
	const { contact } = facts;
	return latest(
		dayOf(contact.last_contact),
		dayOf(contact.outreach_sent),
		dayOf(contact.nudge_sent),
		dayOf(contact.replied_on),
		lastMet(facts, people, rules, now),
	);
}
