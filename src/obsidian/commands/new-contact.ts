import { newContact, type NewContact } from '../../actions/people/new-contact';
import { contactProperties } from '../../domain/properties/contact';
import type { Desk } from '../desk';
import { choicesField, choicesOf } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import { textField } from '../prompts/text-field';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';

export const newContactCommand: DeskCommand = {
	id: 'new-contact',
	name: 'New contact',
	icon: 'user-plus',
	offer: (desk) => () => makeContact(desk),
};

/** Asks for a person and makes their note. Only the name and where the person is known from are needed. */
export async function makeContact(desk: Desk): Promise<void> {
	await askForm<NewContact>(desk.app, {
		title: 'New contact',
		submit: 'Create contact',
		write: (input) => runAction(desk, newContact, input),
		build: (form) => {
			const name = form.add(textField(form.el, { label: 'Name', hint: 'In full, as they write it.', required: 'Write a name.' }));
			const categories = form.add(choicesField(form.el, {
				label: 'Where do you know them from?', choices: choicesOf(contactProperties.contact_category.allowed), required: 'Choose at least one.',
			}));
			const organization = form.add(textField(form.el, { label: 'Organization' }));
			const email = form.add(textField(form.el, { label: 'Email', inputMode: 'email' }));
			const howWeKnow = form.add(textField(form.el, { label: 'How do you know each other?', hint: 'One sentence; your first message begins with it.' }));
			const reason = form.add(textField(form.el, { label: 'Why do you want to talk to this person?', hint: 'One sentence about what they know. It can be added later.' }));
			return (valueOf) => ({
				name: valueOf(name),
				categories: valueOf(categories),
				...filledIn({ organization: valueOf(organization), email: valueOf(email), howWeKnow: valueOf(howWeKnow), reason: valueOf(reason) }),
			});
		},
	});
}

/** Only the answers that were given. */
function filledIn<K extends string>(answers: Readonly<Record<K, string>>): Partial<Record<K, string>> {
	const given: Partial<Record<K, string>> = {};
	for (const key in answers) {
		if (answers[key] !== '') given[key] = answers[key];
	}
	return given;
}
