import { addDays, latest } from '../../domain/days/calendar-date';
import type { ContactStage } from '../../domain/properties/contact';
import type { ContactFacts, Rules } from '../../domain/facts';
import { cadence } from '../../domain/follow-ups/keep-in-touch';
import type { CalendarDate } from '../../domain/days/read-date';
import type { Changes } from '../edit-text';

/**
 * The stored dates that follow from a contact with a person (docs/commands.md). `last_contact` never goes back, and a
 * text there that is no clear day is left for the person to settle. `next_touch` is filled in while one stays in touch;
 * where outreach or a meeting gives the next date, an old one would only mislead and is taken out.
 */
export function touchedValues(facts: ContactFacts, stage: ContactStage, on: CalendarDate, rules: Rules): Changes {
	const before = facts.contact.last_contact;
	const last = before === undefined || before.kind === 'day' ? latest(before?.date, on) : undefined;
	return { ...last === undefined ? {} : { last_contact: last }, ...nextTouch(facts, stage, last ?? on, rules) };
}

function nextTouch(facts: ContactFacts, stage: ContactStage, last: CalendarDate, rules: Rules): Changes {
	switch (stage) {
		case 'met':
		case 'in-touch':
			return { next_touch: addDays(last, cadence(facts, rules)) };
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
