import type { ContactFacts, Now } from '../domain/facts';
import { dayOf } from '../domain/days/calendar-date';
import { isHardStop } from '../domain/people/hard-stop';
import type { Problem } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';
import { writtenDate } from '../domain/days/written-date';

/** Why nothing is drafted, sent or planned with this person, if a flag stops it. Said kindly: a screen may be shared. */
export function hardStop({ contact, name, path }: ContactFacts): Problem | undefined {
	if (!isHardStop(contact)) return undefined;
	if (contact.deceased || contact.closed_reason === 'deceased') {
		return {
			what: `${name} has died, as the note says. Nothing was written.`,
			advice: 'The note stays as it is, with everyone they introduced. If this is a mistake, correct "deceased" in the note.',
			note: path,
			property: 'deceased',
		};
	}
	return {
		what: `${name} asked not to be contacted. Nothing was written.`,
		advice: 'If they have changed their mind, take "do_not_contact" out of the note by hand first.',
		note: path,
		property: 'do_not_contact',
	};
}

/** Something can be logged on the day it happened or later, not before. */
export function notYet(on: CalendarDate, now: Now): Problem | undefined {
	if (on <= now.today) return undefined;
	return {
		what: `${writtenDate(on, now.today)} has not come yet. Nothing was written.`,
		advice: `Choose today, ${writtenDate(now.today, now.today)}, or an earlier day.`,
	};
}

/** What follows on a message, an answer or a nudge, cannot come before it. */
export function beforeOutreach(on: CalendarDate, { contact, path }: ContactFacts, now: Now): Problem | undefined {
	const sent = dayOf(contact.outreach_sent);
	if (sent === undefined || on >= sent) return undefined;
	return {
		what: `${writtenDate(on, now.today)} is before the outreach of ${writtenDate(sent, now.today)}. Nothing was written.`,
		advice: 'Choose a later day, or correct "outreach_sent" in the note.',
		note: path,
		property: 'outreach_sent',
	};
}
