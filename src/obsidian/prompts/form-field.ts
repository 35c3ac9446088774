/** What a field says when it is read: its value, or in one sentence what has to be put right. */
export type Reading<T> = { readonly value: T } | { readonly trouble: string };

/** One thing that a form asks for. */
export interface Field<T> {
	read(): Reading<T>;
	focus(): void;
	/** Shows what is wrong below the field and to a screen reader; undefined takes it away. */
	show(trouble: string | undefined): void;
}

export interface FieldText {
	readonly label: string;
	/** One line below the label that says what helps. */
	readonly hint?: string;
}

let lastId = 0;

/** The frame of a field: its label, its hint, its room, and the line for what is wrong; all tied together for a screen reader. */
export class FieldFrame {
	readonly id = `ii-field-${++lastId}`;
	readonly roomEl: HTMLElement;
	readonly #frameEl: HTMLElement;
	readonly #troubleEl: HTMLElement;
	readonly #hintId: string | undefined;
	#inputEl: HTMLElement | undefined;

	/** `group` frames several controls (checkboxes, chips) under one name; otherwise the label belongs to one input. */
	constructor(parentEl: HTMLElement, text: FieldText, group = false) {
		this.#frameEl = parentEl.createDiv({ cls: 'ii-field' });
		if (group) {
			const label = this.#frameEl.createDiv({ cls: 'ii-field-label', text: text.label });
			label.id = `${this.id}-label`;
			this.#frameEl.setAttrs({ role: 'group', 'aria-labelledby': label.id });
		} else {
			this.#frameEl.createEl('label', { cls: 'ii-field-label', text: text.label, attr: { for: this.id } });
		}
		if (text.hint !== undefined) {
			const hint = this.#frameEl.createDiv({ cls: 'ii-field-hint', text: text.hint });
			hint.id = this.#hintId = `${this.id}-hint`;
		}
		this.roomEl = this.#frameEl.createDiv({ cls: 'ii-field-room' });
		this.#troubleEl = this.#frameEl.createDiv({ cls: 'ii-field-trouble', attr: { role: 'alert', id: `${this.id}-trouble` } });
	}

	/** Makes an input the one that the label, hint and trouble belong to. */
	adopt(inputEl: HTMLElement): void {
		inputEl.id = this.id;
		this.#inputEl = inputEl;
		const describedBy = [this.#hintId, `${this.id}-trouble`].filter((id) => id !== undefined);
		inputEl.setAttr('aria-describedby', describedBy.join(' '));
	}

	show(trouble: string | undefined): void {
		this.#frameEl.toggleClass('is-invalid', trouble !== undefined);
		this.#inputEl?.setAttr('aria-invalid', trouble === undefined ? null : 'true');
		this.#troubleEl.setText(trouble ?? '');
	}
}
