import type { ContactFacts } from '../../domain/facts';
import { unansweredTouches } from '../../domain/follow-ups/unanswered-touches';
import { lastMet } from '../../domain/people/last-contact';
import type { CalendarDate } from '../../domain/days/read-date';
import type { ActionContext } from '../action';
import type { Changes } from '../edit-text';

/**
 * What a note of mine to keep in touch changes besides the log: its day stands among those without an answer, until they answer. Only
 * for people one has talked to; with the others outreach and its nudge have clocks of their own.
 */
export function wroteToKeepInTouch(facts: ContactFacts, on: CalendarDate, { model, now }: ActionContext): Changes {
	if (lastMet(facts, model, model.rules, now) === undefined) return {};
	const open = unansweredTouches(facts, model, model.rules, now);
	return open.includes(on) ? {} : { unanswered_touches: [...open, on] };
}

/** They were heard from: no note of mine is without an answer any more. */
export function heardFromThem({ contact }: ContactFacts): Changes {
	return contact.unanswered_touches.length === 0 ? {} : { unanswered_touches: undefined };
}
