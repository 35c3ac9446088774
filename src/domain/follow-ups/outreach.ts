import { addBusinessDays } from '../days/business-days';
import { addDays, dayOf, notBefore } from '../days/calendar-date';
import type { Contact } from '../properties/contact';
import type { Marks, Rules } from '../facts';
import type { CalendarDate } from '../days/read-date';

/** Days after which a paused contact comes up again where no day was set. */
export const revisitDays = 90;

/** Where the latest attempt to reach a person stands (docs/life-cycle.md). */
export type Attempt =
	| { readonly kind: 'none' }
	/** A date of it cannot be read as one day: no clock runs until a person has looked at it. */
	| { readonly kind: 'unclear' }
	| WaitingAttempt
	| { readonly kind: 'answered'; readonly on: CalendarDate; readonly answer: 'yes' | 'later' | 'referral' | 'decline' };

export interface WaitingAttempt {
	readonly kind: 'waiting';
	readonly sent: CalendarDate;
	/** Day zero of both clocks: the day of sending, or of their return to the office. */
	readonly from: CalendarDate;
	/** Three business days: time for the next person at the same organization. */
	readonly tryNextOn: CalendarDate;
	/** Seven business days: time for the one nudge. */
	readonly nudgeOn: CalendarDate;
	readonly nudged: CalendarDate | undefined;
	/** A nudge was sent or waived. */
	readonly nudgeSettled: boolean;
	/** Seven business days after the nudge: the routine is used up. Undefined while the nudge is open. */
	readonly closesOn: CalendarDate | undefined;
}

/**
 * Reads the latest attempt from a contact. An automatic reply is no reply; it moves day zero to the day of their return. Dates
 * of an earlier attempt, before `outreach_sent`, do not count.
 */
export function latestAttempt(contact: Contact, rules: Rules, skipped: Marks['skipped'] = []): Attempt {
	const isAutomatic = contact.reply_kind === 'out-of-office';
	if (isUnclear(contact.outreach_sent) || (isUnclear(contact.replied_on) && !isAutomatic)) {
		return { kind: 'unclear' };
	}
	const sent = dayOf(contact.outreach_sent);
	const replied = isAutomatic ? undefined : dayOf(contact.replied_on);
	if (replied !== undefined && (sent === undefined || replied >= sent)) {
		return { kind: 'answered', on: replied, answer: answerOf(contact) };
	}
	return sent === undefined ? { kind: 'none' } : waitingSince(sent, contact, rules, skipped);
}

function answerOf({ reply_kind: kind }: Contact): 'yes' | 'later' | 'referral' | 'decline' {
	return kind === undefined || kind === 'out-of-office' ? 'yes' : kind;
}

function isUnclear(read: Contact['outreach_sent']): boolean {
	return read !== undefined && read.kind !== 'day';
}

function waitingSince(sent: CalendarDate, contact: Contact, rules: Rules, skipped: Marks['skipped']): WaitingAttempt {
	const away = dayOf(contact.out_of_office_until);
	const from = notBefore(sent, away);
	const nudgeOn = addBusinessDays(from, 7, rules);
	const nudge = dayOf(contact.nudge_sent);
	const nudged = nudge !== undefined && nudge >= sent ? nudge : undefined;
	const isWaived = skipped.some(({ kind, date }) => kind === 'nudge' && date === nudgeOn);
	const settledOn = nudged ?? (isWaived ? nudgeOn : undefined);
	return {
		kind: 'waiting',
		sent,
		from,
		tryNextOn: addBusinessDays(from, 3, rules),
		nudgeOn,
		nudged,
		nudgeSettled: settledOn !== undefined || isUnclear(contact.nudge_sent),
		closesOn: settledOn === undefined ? undefined : addBusinessDays(notBefore(settledOn, away), 7, rules),
	};
}

/** The day on which the routine was used up: the nudge, too, stayed without an answer for seven business days. */
export function usedUpOn(attempt: Attempt, today: CalendarDate): CalendarDate | undefined {
	const closesOn = attempt.kind === 'waiting' ? attempt.closesOn : undefined;
	return closesOn !== undefined && closesOn <= today ? closesOn : undefined;
}

/** The day a pause ends: the planned day if it lies after the pause began, else ninety days after it began. */
export function revisitOn(contact: Contact, pausedSince: CalendarDate): CalendarDate {
	const planned = dayOf(contact.next_touch);
	return planned !== undefined && planned > pausedSince ? planned : addDays(pausedSince, revisitDays);
}
