import { setIcon, type App } from 'obsidian';
import type { ContactFacts } from '../../domain/facts';
import type { VaultModel } from '../../model/vault-model';
import { FieldFrame, type Field, type FieldText } from './form-field';
import { pickContact } from './pick-contact';

export interface PeopleFieldOptions extends FieldText {
	readonly app: App;
	readonly model: VaultModel;
	readonly value: readonly ContactFacts[];
	readonly suits: (contact: ContactFacts) => boolean;
	readonly onChange?: (people: readonly ContactFacts[]) => void;
}

/** One or more contacts, each with a button that takes them out again, and one that picks another. */
export function peopleField(parentEl: HTMLElement, options: PeopleFieldOptions): Field<readonly ContactFacts[]> {
	const frame = new FieldFrame(parentEl, options, true);
	let people = [...options.value];
	const chipsEl = frame.roomEl.createDiv({ cls: 'ii-chips', attr: { 'aria-live': 'polite' } });
	const addEl = frame.roomEl.createEl('button', { text: 'Add a person', attr: { type: 'button' } });

	const draw = (): void => {
		chipsEl.empty();
		for (const person of people) {
			const chip = chipsEl.createDiv({ cls: 'ii-chip' });
			chip.createEl('bdi', { text: person.name });
			const remove = chip.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': `Take out ${person.name}` } });
			setIcon(remove, 'x');
			remove.addEventListener('click', () => change(people.filter((other) => other !== person)));
		}
	};
	const change = (to: ContactFacts[]): void => {
		people = to;
		draw();
		frame.show(undefined);
		options.onChange?.(people);
		addEl.focus();
	};
	const isNew = (contact: ContactFacts): boolean => options.suits(contact) && !people.some(({ path }) => path === contact.path);
	addEl.addEventListener('click', () => {
		void pickContact(options.app, options.model, 'Who else takes part?', isNew).then((added) => {
			if (added !== undefined) change([...people, added]);
		});
	});
	draw();

	return {
		read: () => (people.length === 0 ? { trouble: 'Add at least one person.' } : { value: people }),
		focus: () => addEl.focus(),
		show: (trouble) => frame.show(trouble),
	};
}
