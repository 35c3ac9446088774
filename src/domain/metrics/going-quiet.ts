import { addDays, dayOf, daysBetween } from '../days/calendar-date';
import { contactStage } from '../people/contact-stage';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { cadence } from '../follow-ups/keep-in-touch';
import { lastContact } from '../people/last-contact';
import type { CalendarDate } from '../days/read-date';

/** Somebody one has talked to and is losing touch with. */
export interface GoingQuiet {
	readonly facts: ContactFacts;
	readonly last: CalendarDate;
	readonly days: number;
	/** The cadence of this person, in days. */
	readonly every: number;
}

/** Those in touch whose cadence has passed and for whom no later touch is planned, the longest silence first. */
export function goingQuiet(contacts: readonly ContactFacts[], people: People, rules: Rules, now: Now): readonly GoingQuiet[] {
	return contacts.flatMap((facts) => {
		const last = lastContact(facts, people, rules, now);
		const every = cadence(facts, rules);
		if (last === undefined || addDays(last, every) >= now.today) return [];
		const planned = dayOf(facts.contact.next_touch);
		if ((planned !== undefined && planned > now.today) || contactStage(facts, people, rules, now) !== 'in-touch') return [];
		return [{ facts, last, days: daysBetween(last, now.today), every }];
	}).sort((one, other) => other.days - one.days);
}
