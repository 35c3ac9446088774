import { addDays, latest } from '../../domain/days/calendar-date';
import type { ContactStage } from '../../domain/properties/contact';
import type { ContactFacts, Now, People, Rules } from '../../domain/facts';
import { cadence } from '../../domain/follow-ups/keep-in-touch';
import { revisitDays } from '../../domain/follow-ups/outreach';
import { touchesBeforePause, unansweredTouches } from '../../domain/follow-ups/unanswered-touches';
import type { CalendarDate } from '../../domain/days/read-date';
import type { Changes } from '../edit-text';

/**
 * The stored dates that follow from a contact with a person (docs/commands.md). `last_contact` never goes back, and a
 * text there that is no clear day is left for the person to settle. `next_touch` is filled in while one stays in touch;
 * where outreach or a meeting gives the next date, an old one would only mislead and is taken out. Who has not answered twice in a row
 * is left alone for as long as any pause lasts.
 */
export function touchedValues(facts: ContactFacts, stage: ContactStage, on: CalendarDate, people: People, rules: Rules, now: Now): Changes {
	const before = facts.contact.last_contact;
	const last = before === undefined || before.kind === 'day' ? latest(before?.date, on) : undefined;
	return { ...last === undefined ? {} : { last_contact: last }, ...nextTouch(facts, stage, last ?? on, daysToNext(facts, people, rules, now)) };
}

function daysToNext(facts: ContactFacts, people: People, rules: Rules, now: Now): number {
	const usual = cadence(facts, rules);
	return unansweredTouches(facts, people, rules, now).length < touchesBeforePause ? usual : Math.max(usual, revisitDays);
}

function nextTouch(facts: ContactFacts, stage: ContactStage, last: CalendarDate, days: number): Changes {
	switch (stage) {
		case 'met':
		case 'in-touch':
			return { next_touch: addDays(last, days) };
		case 'awaiting-reply':
		case 'scheduling':
		case 'scheduled':
		case 'closed':
			return facts.contact.next_touch === undefined ? {} : { next_touch: undefined };
		case 'listed':
		case 'ready':
		case 'paused':
			return {};
	}
}
