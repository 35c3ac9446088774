import type { ContactFacts, Now } from '../domain/facts';
import { isHardStop } from '../domain/people/hard-stop';
import type { NotePath, Problem } from '../domain/problem';
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

/** An answer cannot come before the message. */
export function beforeThat(on: CalendarDate, earlier: CalendarDate | undefined, what: string, now: Now, note: NotePath): Problem | undefined {
	if (earlier === undefined || on >= earlier) return undefined;
	return {
		what: `${writtenDate(on, now.today)} is before the ${what} of ${writtenDate(earlier, now.today)}. Nothing was written.`,
		advice: `Choose a later day, or correct the day of the ${what} in the note.`,
		note,
	};
}
