import type { Scope } from 'obsidian-test-mocks/obsidian';

/** How many lists there have been, for an id of each. */
let lists = 0;

/** Who offers the suggestions. */
export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: KeyboardEvent | MouseEvent): void;
}

/** The list under a field: goes up and down with the arrows, round at its ends; Enter or a click takes one. */
export class SuggestionList<T> {
	readonly #owner: SuggestionOwner<T>;
	readonly #el: HTMLElement;
	#field: HTMLElement | undefined;
	readonly #id = `suggestions-${++lists}`;
	#values: readonly T[] = [];
	#selected = 0;

	/** @param scope the scope whose keys move the choice. */
	constructor(owner: SuggestionOwner<T>, el: HTMLElement, scope: Scope) {
		this.#owner = owner;
		this.#el = el;
		el.id = this.#id;
		el.setAttribute('role', 'listbox');
		const move = (by: number) => (): boolean => {
			this.select(this.#selected + by);
			return false;
		};
		scope.register([], 'ArrowDown', move(1));
		scope.register([], 'ArrowUp', move(-1));
		scope.register([], 'PageDown', move(10));
		scope.register([], 'PageUp', move(-10));
	}

	/** Tells a screen reader that this field goes with the list. */
	belongTo(field: HTMLElement): void {
		this.#field = field;
		field.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#id, 'aria-expanded': false });
	}

	/** Tells a screen reader that the list is away. */
	hidden(): void {
		this.#field?.setAttribute('aria-expanded', 'false');
		this.#field?.removeAttribute('aria-activedescendant');
	}

	/** Shows these; the first is chosen. */
	show(values: readonly T[]): void {
		this.#values = values;
		this.#el.empty();
		for (const [i, value] of values.entries()) {
			const item = this.#el.createDiv({ cls: 'suggestion-item', attr: { role: 'option', id: `${this.#id}-${i}` } });
			this.#owner.renderSuggestion(value, item);
			item.addEventListener('mousemove', () => this.select(i));
			// Before the field loses the focus, which would close the list.
			item.addEventListener('mousedown', (event) => event.preventDefault());
			item.addEventListener('click', (event) => this.#owner.selectSuggestion(value, event));
		}
		this.select(0);
	}

	select(wanted: number): void {
		const count = this.#values.length;
		this.#selected = count === 0 ? 0 : ((wanted % count) + count) % count;
		for (const [i, item] of [...this.#el.children].entries()) {
			const chosen = i === this.#selected && count > 0;
			item.toggleClass('is-selected', chosen);
			item.setAttribute('aria-selected', String(chosen));
			if (chosen) item.scrollIntoView({ block: 'nearest' });
		}
		this.#field?.setAttribute('aria-expanded', String(count > 0));
		if (count > 0) this.#field?.setAttribute('aria-activedescendant', `${this.#id}-${this.#selected}`);
		else this.#field?.removeAttribute('aria-activedescendant');
	}

	/** Takes the chosen one. @returns whether there was one. */
	choose(event: KeyboardEvent | MouseEvent): boolean {
		const value = this.#values[this.#selected];
		if (value === undefined) return false;
		this.#owner.selectSuggestion(value, event);
		return true;
	}
}
