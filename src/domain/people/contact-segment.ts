import { addBusinessDays } from '../days/business-days';
import { dayOf, notBefore } from '../days/calendar-date';
import type { Contact } from '../properties/contact';
import type { Rules } from '../facts';
import { latestAttempt, usedUpOn } from '../follow-ups/outreach';
import type { CalendarDate } from '../days/read-date';

export type ContactSegment = NonNullable<Contact['contact_segment']>;

/**
 * How a person behaved in this case: answered before three business days were over, answered later, or stayed silent after
 * the nudge. The words are neutral because a screen may be shared with the person; what was set by hand wins.
 */
export function contactSegment(contact: Contact, rules: Rules, today: CalendarDate): ContactSegment {
	if (contact.contact_segment !== undefined && contact.contact_segment !== 'unknown') {
		return contact.contact_segment;
	}
	const attempt = latestAttempt(contact, rules);
	if (attempt.kind === 'answered') {
		const sent = dayOf(contact.outreach_sent);
		if (sent === undefined || attempt.answer === 'decline') {
			return 'unknown';
		}
		const from = notBefore(sent, dayOf(contact.out_of_office_until));
		return attempt.on < addBusinessDays(from, 3, rules) ? 'quick-yes' : 'slow-yes';
	}
	return usedUpOn(attempt, today) === undefined ? 'unknown' : 'silent';
}
