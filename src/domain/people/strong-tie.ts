import type { Contact } from '../properties/contact';

/** Relatives, former bosses and close ties: nobody else is written to in their place, and the nudge takes another way. */
export function isStrongTie(contact: Pick<Contact, 'contact_category' | 'tie'>): boolean {
	const { contact_category: categories, tie } = contact;
	return categories.includes('relative') || categories.includes('former-boss') || tie === 'close';
}
