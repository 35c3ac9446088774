import { Modal, type App } from 'obsidian';
import type { Field } from './form-field';

/** Where a form's fields are made. `add` gives the field back, so that it can be kept in a variable. */
export interface FormBuilder {
	readonly el: HTMLElement;
	add<T>(field: Field<T>): Field<T>;
}

export interface FormOptions<T> {
	readonly title: string;
	/** What the button does, in words: "Create contact". */
	readonly submit: string;
	/** Makes the fields, and gives what puts their values together. That is called only when every field could be read. */
	readonly build: (form: FormBuilder) => (valueOf: <V>(field: Field<V>) => V) => T;
}

/** Asks for several things at once. Undefined: the person closed it; nothing of what they typed is kept. */
export function askForm<T>(app: App, options: FormOptions<T>): Promise<T | undefined> {
	return new Promise((resolve) => new FormModal(app, options, resolve).open());
}

class FormModal<T> extends Modal {
	readonly #fields: Field<unknown>[] = [];
	#collect: ReturnType<FormOptions<T>['build']> | undefined;

	constructor(app: App, private readonly options: FormOptions<T>, private readonly answer: (value: T | undefined) => void) {
		super(app);
		this.setTitle(options.title);
		this.modalEl.addClass('ii-form');
	}

	override onOpen(): void {
		const el = this.contentEl.createDiv({ cls: 'ii-form-fields' });
		this.#collect = this.options.build({
			el,
			add: (field) => {
				this.#fields.push(field);
				return field;
			},
		});
		const buttons = this.contentEl.createDiv({ cls: 'modal-button-container' });
		buttons.createEl('button', { cls: 'mod-cta', text: this.options.submit, attr: { type: 'button' } }).addEventListener('click', () => this.#submit());
		buttons.createEl('button', { cls: 'mod-cancel', text: 'Cancel', attr: { type: 'button' } }).addEventListener('click', () => this.close());
		this.contentEl.addEventListener('keydown', (event) => this.#onKey(event));
		// What was said to be wrong may be right by now; it is looked at again when the form is sent.
		el.addEventListener('input', () => this.#forgetTroubles());
		this.#fields[0]?.focus();
	}

	override onClose(): void {
		this.answer(undefined);
		this.contentEl.empty();
	}

	/** Enter sends from a one-line input, with Ctrl or Cmd from anywhere. Enter that ends the composing of a character does not. */
	#onKey(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
		const target = event.target;
		const inLine = target instanceof Node && target.instanceOf(HTMLInputElement) && target.type !== 'checkbox';
		if (!inLine && !event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		this.#submit();
	}

	#forgetTroubles(): void {
		for (const field of this.#fields) field.show(undefined);
	}

	#submit(): void {
		let first: Field<unknown> | undefined;
		for (const field of this.#fields) {
			const reading = field.read();
			const trouble = 'trouble' in reading ? reading.trouble : undefined;
			field.show(trouble);
			if (trouble !== undefined) first ??= field;
		}
		if (first !== undefined) {
			first.focus();
			return;
		}
		this.answer(this.#collect?.(readValue));
		this.close();
	}
}

/** Every field was read without trouble a moment ago, in the same turn. */
function readValue<V>(field: Field<V>): V {
	const reading = field.read();
	if ('trouble' in reading) throw new Error('A field changed while the form was read.');
	return reading.value;
}
