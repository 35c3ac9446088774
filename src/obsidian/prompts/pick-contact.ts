import type { App } from 'obsidian';
import type { ContactFacts } from '../../domain/facts';
import type { VaultModel } from '../../model/vault-model';
import { inWords } from './choice-field';
import { pick } from './pick';

/**
 * Lets the person pick a contact by name, alias or organization. Two people of one name are told apart by organization and
 * category. `suits` leaves out those that the command cannot work on, such as people who asked not to be contacted.
 */
export function pickContact(app: App, model: VaultModel, question: string, suits: (contact: ContactFacts) => boolean): Promise<ContactFacts | undefined> {
	return pick(app, {
		question,
		empty: 'No contact fits. New ones are made by the command “New contact”.',
		find: (typed) => model.search(typed).filter(suits),
		title: ({ name }) => name,
		detail: describeContact,
	});
}

/** "Northlake Health · Data lead · Association" */
export function describeContact({ contact }: ContactFacts): string {
	const organizations = contact.organization.map(({ label, target }) => label ?? target.replace(/^.*\//u, '')).join(', ');
	const categories = contact.contact_category.map(inWords).join(', ');
	return [organizations, contact.role_title ?? '', categories].filter((part) => part !== '').join(' · ');
}
