import { Modal } from 'obsidian';
import { listPeople, NamesOfContacts, typedPeople, type TypedGroup } from '../../actions/people/list-people';
import { memoryPrompts, type MemoryPrompts } from '../../domain/people/memory-prompts';
import type { Desk } from '../desk';
import { runAction } from '../run-action';

/** Milliseconds after the last key before names are compared. */
const compareAfter = 150;

/** Walks through the categories of people one knows, many names at once; who may be in the vault already stands below. */
export class ListPeopleWindow extends Modal {
	readonly #texts = new Map<string, string>();
	readonly #anyway = new Set<string>();
	readonly #known: NamesOfContacts;
	#at = 0;
	#timer: number | undefined;
	#similarEl: HTMLElement | undefined;
	#makeEl: HTMLButtonElement | undefined;

	constructor(private readonly desk: Desk) {
		super(desk.app);
		this.#known = new NamesOfContacts(desk.model);
		this.modalEl.addClass('ii-form');
	}

	override onOpen(): void {
		this.#draw();
	}

	override onClose(): void {
		window.clearTimeout(this.#timer);
		this.contentEl.empty();
	}

	#groups(): readonly TypedGroup[] {
		return memoryPrompts.map(({ category }) => ({ category, text: this.#texts.get(category) ?? '' }));
	}

	#draw(): void {
		const page = memoryPrompts[this.#at];
		if (page === undefined) return;
		this.setTitle(`People you know: ${page.title.toLowerCase()}`);
		this.contentEl.empty();
		const el = this.contentEl.createDiv({ cls: 'ii-form-fields' });
		const inputEl = this.#drawPage(el, page);
		this.#similarEl = el.createDiv({ attr: { 'aria-live': 'polite' } });
		const buttons = this.contentEl.createDiv({ cls: 'modal-button-container' });
		const button = (text: string, run: () => void, cls = ''): HTMLButtonElement => {
			const buttonEl = buttons.createEl('button', { text, cls, attr: { type: 'button' } });
			buttonEl.addEventListener('click', run);
			return buttonEl;
		};
		const last = this.#at === memoryPrompts.length - 1;
		if (!last) button(`Next: ${memoryPrompts[this.#at + 1]?.title.toLowerCase() ?? ''}`, () => this.#go(1), 'mod-cta');
		this.#makeEl = button('', () => void this.#make(), last ? 'mod-cta' : '');
		if (this.#at > 0) button('Back', () => this.#go(-1));
		this.#compare();
		inputEl.focus();
	}

	#drawPage(parentEl: HTMLElement, page: MemoryPrompts): HTMLTextAreaElement {
		parentEl.createDiv({ cls: 'ii-count', text: `${this.#at + 1} of ${memoryPrompts.length}` });
		const listEl = parentEl.createEl('ul', { cls: 'ii-prompts' });
		for (const prompt of page.prompts) listEl.createEl('li', { text: prompt });
		const labelEl = parentEl.createEl('label', { cls: 'ii-field-label', text: 'One name in a line, with a comma before the organization' });
		const inputEl = labelEl.createEl('textarea', { cls: 'ii-names', attr: { rows: '8', dir: 'auto', spellcheck: 'false' } });
		inputEl.value = this.#texts.get(page.category) ?? '';
		inputEl.addEventListener('input', () => {
			this.#texts.set(page.category, inputEl.value);
			window.clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#compare(), compareAfter);
		});
		return inputEl;
	}

	/** Shows who may be there already, each with a box that makes a note all the same. */
	#compare(): void {
		const people = typedPeople(this.#groups());
		const similar = people.map((person) => ({ person, contacts: this.#known.like(person) })).filter(({ contacts }) => contacts.length > 0);
		const showCount = (): void => {
			const count = people.length - similar.filter(({ person }) => !this.#anyway.has(person.name)).length;
			this.#makeEl?.setText(count === 0 ? 'Make notes' : `Make ${count} ${count === 1 ? 'note' : 'notes'}`);
			this.#makeEl?.toggleAttribute('disabled', count === 0);
		};
		showCount();
		const el = this.#similarEl;
		if (el === undefined) return;
		el.empty();
		if (similar.length === 0) return;
		el.createDiv({ cls: 'ii-field-label', text: similar.length === 1 ? 'One may be here already' : `${similar.length} may be here already` });
		for (const { person, contacts } of similar) {
			const labelEl = el.createEl('label', { cls: 'ii-similar-person' });
			const boxEl = labelEl.createEl('input', { type: 'checkbox', attr: { 'aria-label': `Make a note for ${person.name} all the same` } });
			boxEl.checked = this.#anyway.has(person.name);
			boxEl.addEventListener('change', () => {
				if (boxEl.checked) this.#anyway.add(person.name);
				else this.#anyway.delete(person.name);
				showCount();
			});
			labelEl.createEl('bdi', { text: person.name });
			labelEl.createSpan({ cls: 'ii-import-detail', text: ' like ' });
			labelEl.createEl('bdi', { cls: 'ii-import-detail', text: contacts.map(({ name }) => name).join(', ') });
			labelEl.createSpan({ cls: 'ii-import-detail', text: ' – make a note all the same' });
		}
	}

	#go(by: number): void {
		this.#at += by;
		this.#draw();
	}

	/** The window stays while nothing was written, so that nothing typed is lost. */
	async #make(): Promise<void> {
		if (await runAction(this.desk, listPeople, { groups: this.#groups(), anyway: new Set(this.#anyway) })) this.close();
	}
}
