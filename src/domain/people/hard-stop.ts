import type { Contact } from '../properties/contact';

/**
 * Whether nothing may be drafted for, reminded of or suggested about this person: they asked not to be contacted, or they
 * have died. Beats every stage and every date (docs/life-cycle.md).
 */
export function isHardStop(contact: Contact): boolean {
	return hardStopIn(contact) !== undefined;
}

/** The property that says so; undefined where none does. */
export function hardStopIn(contact: Contact): 'deceased' | 'do_not_contact' | 'closed_reason' | undefined {
	if (contact.deceased) return 'deceased';
	if (contact.do_not_contact) return 'do_not_contact';
	// Whoever asked may have changed their mind, which another stage says. No stage brings back the dead.
	const hasAsked = contact.contact_stage === 'closed' && contact.closed_reason === 'asked-not-to-contact';
	return hasAsked || hasDied(contact) ? 'closed_reason' : undefined;
}

/** Whether the note says that they have died, by a property of its own or as the reason why it is closed. */
export function hasDied({ deceased, closed_reason: reason }: Contact): boolean {
	return deceased || reason === 'deceased';
}
