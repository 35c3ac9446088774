import { dayOf } from '../days/calendar-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { contactStage } from '../people/contact-stage';
import { isHardStop } from '../people/hard-stop';
import type { Rate } from './rate';

/** Of those I am in touch with: for how many the next touch is planned, today or later. Who must not be contacted is not counted. */
export function keptInTouch(contacts: readonly ContactFacts[], people: People, rules: Rules, now: Now): Rate {
	const inTouch = contacts.filter((facts) => !isHardStop(facts.contact) && contactStage(facts, people, rules, now) === 'in-touch');
	const planned = inTouch.filter(({ contact }) => (dayOf(contact.next_touch) ?? '') >= now.today);
	return { part: planned.length, of: inTouch.length };
}
