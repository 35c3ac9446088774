import { businessDaysBetween } from '../days/business-days';
import { dayOf } from '../days/calendar-date';
import type { ContactFacts, Now, Rules } from '../facts';
import { latestAttempt } from '../follow-ups/outreach';
import type { CalendarDate } from '../days/read-date';

/** One first message to one person, as the numbers count it (docs/metrics.md). A nudge is no attempt, nor is a second channel. */
export interface CountedAttempt {
	readonly sent: CalendarDate;
	/** A reply came, or seven business days have passed: only these are counted in rates. */
	readonly mature: boolean;
	readonly replied: boolean;
	/** Yes, later, or a referral: whoever says no has answered too, but not so. */
	readonly positive: boolean;
	/** Business days from sending to the reply. */
	readonly replyDays: number | undefined;
}

/** The latest attempt to reach a person; undefined where nothing was sent or its date cannot be read as one day. */
export function countedAttempt({ contact, skipped }: ContactFacts, rules: Rules, now: Now): CountedAttempt | undefined {
	const sent = dayOf(contact.outreach_sent);
	const attempt = latestAttempt(contact, rules, skipped);
	if (sent === undefined || attempt.kind === 'unclear' || attempt.kind === 'none') return undefined;
	if (attempt.kind === 'waiting') {
		return { sent, mature: now.today >= attempt.nudgeOn, replied: false, positive: false, replyDays: undefined };
	}
	return {
		sent, mature: true, replied: true, positive: attempt.answer !== 'decline',
		replyDays: businessDaysBetween(sent, attempt.on, rules),
	};
}
