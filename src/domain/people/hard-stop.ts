import type { Contact } from '../properties/contact';

/**
 * Whether nothing may be drafted for, reminded of or suggested about this person: they asked not to be contacted, or they
 * have died. Beats every stage and every date (docs/life-cycle.md).
 */
export function isHardStop(contact: Contact): boolean {
	const closedForGood = contact.closed_reason === 'asked-not-to-contact' || contact.closed_reason === 'deceased';
	return contact.do_not_contact || contact.deceased || (contact.contact_stage === 'closed' && closedForGood);
}
