import { contactProperties } from '../../domain/properties/contact';
import { compareNames } from '../../domain/people/person-name';
import type { VaultModel } from '../../model/vault-model';
import { inWords } from '../prompts/choice-field';
import { everybody, type Chosen } from './chosen';

/** Two lists to narrow the dashboard down by: a goal, a category. Left out where there is nothing to choose from. */
export class FilterBar {
	#chosen: Chosen = everybody;
	#drawn = '';

	constructor(private readonly el: HTMLElement, private readonly changed: () => void) {}

	get chosen(): Chosen {
		return this.#chosen;
	}

	/** Draws the lists as the notes are now; a goal that has gone is no longer chosen. */
	show(model: VaultModel): void {
		const goals = model.goals().map(({ path, name }) => ({ path, name })).sort((one, other) => compareNames(one.name, other.name));
		const used = new Set(model.contacts().flatMap(({ contact }) => contact.contact_category));
		const categories = contactProperties.contact_category.allowed.filter((category) => used.has(category) || category === this.#chosen.category);
		if (!goals.some(({ path }) => path === this.#chosen.goal)) this.#chosen = { ...this.#chosen, goal: undefined };
		const state = JSON.stringify([goals, categories, this.#chosen]);
		if (state === this.#drawn || this.el.contains(this.el.doc.activeElement)) return;
		this.#drawn = state;
		this.el.empty();
		const isOffered = goals.length > 1 || categories.length > 1;
		this.el.toggle(isOffered);
		if (!isOffered) return;
		if (goals.length > 1) {
			this.#list('Goal', 'All goals', goals.map(({ path, name }) => ({ value: path, label: name })), this.#chosen.goal, (goal) => ({ ...this.#chosen, goal }));
		}
		if (categories.length > 1) {
			const choices = categories.map((value) => ({ value, label: inWords(value) }));
			this.#list('Category', 'All categories', choices, this.#chosen.category, (text) => ({ ...this.#chosen, category: categories.find((known) => known === text) }));
		}
	}

	#list(label: string, all: string, choices: readonly { readonly value: string; readonly label: string }[], value: string | undefined, chosen: (value: string | undefined) => Chosen): void {
		const selectEl = this.el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
		selectEl.createEl('option', { text: all, value: '' });
		for (const choice of choices) selectEl.createEl('option', { text: choice.label, value: choice.value });
		selectEl.value = value ?? '';
		selectEl.toggleClass('is-narrow', value !== undefined);
		selectEl.addEventListener('change', () => {
			this.#chosen = chosen(selectEl.value === '' ? undefined : selectEl.value);
			selectEl.toggleClass('is-narrow', selectEl.value !== '');
			this.changed();
		});
	}
}
