import type { ContactFacts, Now } from '../domain/facts';
import { dayOf } from '../domain/days/calendar-date';
import { hardStopIn, hasDied } from '../domain/people/hard-stop';
import type { Problem } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';
import { writtenDate } from '../domain/days/written-date';
import { propertyName } from '../note/frontmatter/decode-note';
import type { ActionContext } from './action';

/** Properties may have other names in a vault, and are named as they stand there. */
type InThisVault = Pick<ActionContext, 'settings'>;

/** Why nothing is drafted, sent or planned with this person, if a flag stops it. Said kindly: a screen may be shared. */
export function hardStop({ contact, name, path }: ContactFacts, { settings }: InThisVault): Problem | undefined {
	const flag = hardStopIn(contact);
	if (flag === undefined) return undefined;
	const property = propertyName(settings.naming, flag);
	if (hasDied(contact)) {
		return {
			what: `${name} has died, as the note says. Nothing was written.`,
			advice: `The note stays as it is, with everyone they introduced. If this is a mistake, correct "${property}" in the note.`,
			note: path,
			property,
		};
	}
	return {
		what: `${name} asked not to be contacted. Nothing was written.`,
		advice: `If they have changed their mind, take "${property}" out of the note by hand first.`,
		note: path,
		property,
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
export function beforeOutreach(on: CalendarDate, { contact, path }: ContactFacts, { settings, now }: InThisVault & Pick<ActionContext, 'now'>): Problem | undefined {
	const sent = dayOf(contact.outreach_sent);
	if (sent === undefined || on >= sent) return undefined;
	const property = propertyName(settings.naming, 'outreach_sent');
	return {
		what: `${writtenDate(on, now.today)} is before the outreach of ${writtenDate(sent, now.today)}. Nothing was written.`,
		advice: `Choose a later day, or correct "${property}" in the note.`,
		note: path,
		property,
	};
}
