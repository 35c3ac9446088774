import type { Contact } from '../properties/contact';

/** The name of a contact's first organization for a sentence: the link's label, else the last part of its target. */
export function organizationName(contact: Pick<Contact, 'organization'>): string | undefined {
	const [link] = contact.organization;
	return link === undefined ? undefined : (link.label ?? link.target.replace(/^.*\//, '').replace(/\.md$/, ''));
}
