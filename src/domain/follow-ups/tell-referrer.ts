import { addBusinessDays } from '../days/business-days';
import { dayOf } from '../days/calendar-date';
import { compareTexts } from '../compare-texts';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { isHardStop } from '../people/hard-stop';
import { lastMet, lastTouch } from '../people/last-contact';
import { latestAttempt, usedUpOn } from './outreach';
import type { DueLoop } from './put-off';
import type { CalendarDate } from '../days/read-date';
import { writtenDate } from '../days/written-date';

interface ReferralEvent {
	readonly on: CalendarDate;
	readonly says: string;
}

/** What last happened with a referred person that the referrer should hear of: in touch by either side, met, or without success. */
function latestEvent(facts: ContactFacts, people: People, rules: Rules, now: Now): ReferralEvent | undefined {
	const { contact, name } = facts;
	const attempt = latestAttempt(contact, rules, facts.skipped);
	const postponed = attempt.kind === 'answered' && attempt.answer === 'later' ? attempt.on : undefined;
	const candidates: readonly { readonly on: CalendarDate | undefined; readonly says: string }[] = [
		{ on: dayOf(contact.outreach_sent), says: `You wrote to ${name}` },
		{ on: contact.outreach_sent === undefined ? dayOf(contact.replied_on) : undefined, says: `${name} wrote to you` },
		{ on: usedUpOn(attempt, now.today), says: `${name} has not answered, and you stopped asking` },
		{ on: postponed, says: `${name} asked for a later time` },
		{ on: lastMet(facts, people, rules, now), says: `You met ${name}` },
	];
	const since = dayOf(contact.referred_on) ?? '';
	return candidates
		.flatMap(({ on, says }) => (on !== undefined && on >= since ? [{ on, says }] : []))
		.sort((a, b) => compareTexts(a.on, b.on))
		.at(-1);
}

/**
 * Whoever named a person hears what came of it, also if nothing did (U10, I1 in docs/life-cycle.md): one loop for each referrer,
 * on the business day after the latest event. A touch with the referrer on that day or later counts as told. The referred
 * contact owns the loop and its snooze.
 */
export function tellReferrerLoops(facts: ContactFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	if (facts.referrers.length === 0) {
		return [];
	}
	const event = latestEvent(facts, people, rules, now);
	if (event === undefined) {
		return [];
	}
	return [...new Set(facts.referrers)].flatMap((path) => {
		const referrer = path === facts.path ? undefined : people.contact(path);
		if (referrer === undefined || isHardStop(referrer.contact) || (lastTouch(referrer, people, rules, now) ?? '') >= event.on) {
			return [];
		}
		const why = `${event.says} on ${writtenDate(event.on, now.today)}; ${referrer.name} named them, so tell ${referrer.name}.`;
		return [{ kind: 'tell-referrer' as const, owner: facts.path, person: path, due: addBusinessDays(event.on, 1, rules), why }];
	});
}
