import { addBusinessDays } from '../days/business-days';
import { dayOf, latest } from '../days/calendar-date';
import { readDate } from '../days/hand-written-date';
import type { CalendarDate } from '../days/read-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { lastMet } from '../people/last-contact';

/** So many notes in a row without an answer pause the contact (docs/life-cycle.md). */
export const touchesBeforePause = 2;

/**
 * The days on which I wrote to keep in touch and heard nothing since, earliest first. A reply or a meeting on that day or later
 * answers a note; what cannot be read as one day does not count.
 */
export function unansweredTouches(facts: ContactFacts, people: People, rules: Rules, now: Now): readonly CalendarDate[] {
	const { unanswered_touches: written, replied_on: replied } = facts.contact;
	if (written.length === 0) return [];
	const heard = latest(dayOf(replied), lastMet(facts, people, rules, now));
	const days = written.map((text) => dayOf(readDate(text))).filter((day) => day !== undefined);
	return [...new Set(days)].filter((day) => heard === undefined || day > heard).sort();
}

/** The day since when it is plain that nobody answers: seven business days after the second note or a later one; undefined before it. */
export function unansweredSince(facts: ContactFacts, people: People, rules: Rules, now: Now): CalendarDate | undefined {
	const days = unansweredTouches(facts, people, rules, now);
	const last = days.length < touchesBeforePause ? undefined : days.at(-1);
	const since = last === undefined ? undefined : addBusinessDays(last, 7, rules);
	return since !== undefined && since <= now.today ? since : undefined;
}
