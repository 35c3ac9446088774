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
	/** Few and short fields, asked while somebody is talking: a low window near the top that hides as little as it can. */
	readonly brief?: boolean;
	/** What becomes of the answers where the person leaves after typing something: they are given out, not thrown away. */
	readonly left?: (value: T) => T;
}

/** Asks for several things at once. Undefined: the person closed it; nothing of what they typed is kept, unless `left` says how. */
export function askForm<T>(app: App, options: FormOptions<T>): Promise<T | undefined> {
	return new Promise((resolve) => new FormModal(app, options, resolve).open());
}

class FormModal<T> extends Modal {
	readonly #fields: Field<unknown>[] = [];
	readonly #focusedBefore = activeDocument.activeElement;
	#collect: ReturnType<FormOptions<T>['build']> | undefined;
	#typed = false;
	#sent = false;

	constructor(app: App, private readonly options: FormOptions<T>, private readonly answer: (value: T | undefined) => void) {
		super(app);
		this.setTitle(options.title);
		this.modalEl.addClass('ii-form');
		this.modalEl.toggleClass('is-brief', options.brief === true);
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
		buttons.createEl('button', { cls: 'mod-cancel', text: this.options.left === undefined ? 'Cancel' : 'Finish later', attr: { type: 'button' } }).addEventListener('click', () => this.close());
		this.contentEl.addEventListener('keydown', (event) => this.#onKey(event));
		// What was said to be wrong may be right by now; it is looked at again when the form is sent.
		el.addEventListener('input', () => {
			this.#typed = true;
			this.#forgetTroubles();
		});
		this.#fields[0]?.focus();
	}

	override onClose(): void {
		const { left } = this.options;
		if (!this.#sent && this.#typed && left !== undefined && this.#collect !== undefined) this.answer(left(this.#collect(readValue)));
		this.answer(undefined);
		this.contentEl.empty();
		this.#giveBackFocus();
	}

	/** To where the person was typing, with the cursor where it was; the host itself forgets it when windows follow each other. */
	#giveBackFocus(): void {
		const before = this.#focusedBefore;
		window.setTimeout(() => {
			const active = activeDocument.activeElement;
			if (before === null || !before.isConnected || !before.instanceOf(HTMLElement) || (active !== null && active !== activeDocument.body)) return;
			before.focus({ preventScroll: true });
		}, 0);
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
		this.#sent = true;
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
