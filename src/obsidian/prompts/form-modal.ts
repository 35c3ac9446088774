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
	/** Carries out what was asked for. False: it was refused, which was told; then the form comes back as it was left. */
	readonly write?: (value: T) => Promise<boolean>;
	/** A long page whose answers are written as they are given; `shown` is what it says at first. Without it, nothing is written before all is asked. */
	readonly keep?: (shown: T) => KeptForm<T>;
}

/** How the answers of a long page are kept, so that neither leaving it nor a crash loses them. */
export interface KeptForm<T> {
	/** An answer was given: a field was left, a line of it was ended, or the window goes out of sight. */
	readonly answered: (value: T) => void;
	/** The page is left, half done or finished. False: that could not be written, and the page stays. */
	readonly leave: (value: T, finished: boolean) => Promise<boolean>;
}

/** Asks for several things at once; what is given back was written, where the form does that. Undefined: the person closed it; nothing of what they typed is kept, unless `keep` says how. */
export function askForm<T>(app: App, options: FormOptions<T>): Promise<T | undefined> {
	return new Promise((resolve) => new FormModal(app, options, resolve).open());
}

class FormModal<T> extends Modal {
	readonly #fields: Field<unknown>[] = [];
	readonly #focusedBefore = activeDocument.activeElement;
	#collect: ReturnType<FormOptions<T>['build']> | undefined;
	#keep: KeptForm<T> | undefined;
	#typed = false;
	/** `refused`: what was typed could not be written, which was told; leaving it again gives it up. */
	#leaving: 'no' | 'writing' | 'refused' = 'no';
	/** It is out of the way while what it asked for is carried out, and may come back. */
	#isAway = false;
	readonly #stopKeeping = new AbortController();

	constructor(app: App, private readonly options: FormOptions<T>, private readonly answer: (value: T | undefined) => void) {
		super(app);
		this.setTitle(options.title);
		this.modalEl.addClass('ii-form');
		this.modalEl.toggleClass('is-brief', options.brief === true);
	}

	override onOpen(): void {
		if (this.#collect === undefined) this.#make();
		this.#fields[0]?.focus();
	}

	#make(): void {
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
		buttons.createEl('button', { cls: 'mod-cancel', text: this.options.keep === undefined ? 'Cancel' : 'Finish later', attr: { type: 'button' } }).addEventListener('click', () => this.close());
		this.contentEl.addEventListener('keydown', (event) => this.#onKey(event));
		// What was said to be wrong may be right by now; it is looked at again when the form is sent.
		el.addEventListener('input', () => {
			this.#typed = true;
			if (this.#leaving === 'refused') this.#leaving = 'no';
			this.#forgetTroubles();
		});
		this.#keep = this.options.keep?.(this.#collect(readValue));
		if (this.#keep !== undefined) this.#keepAnswers(el, this.#keep);
	}

	override close(): void {
		if (this.#keep === undefined || !this.#typed || this.#leaving === 'refused') super.close();
		else this.#leave(this.#keep, false);
	}

	override onClose(): void {
		this.#giveBackFocus();
		if (this.#isAway) return;
		this.#stopKeeping.abort();
		this.answer(undefined);
		this.contentEl.empty();
	}

	/** By what the person does and never by a clock: what is written follows the hand. */
	#keepAnswers(el: HTMLElement, keep: KeptForm<T>): void {
		const { signal } = this.#stopKeeping;
		const now = (): void => {
			if (this.#typed && this.#leaving === 'no' && this.#collect !== undefined) keep.answered(this.#collect(readValue));
		};
		for (const left of ['change', 'focusout'] as const) el.addEventListener(left, now, { signal });
		el.addEventListener('input', (event) => {
			if ('inputType' in event && (event.inputType === 'insertLineBreak' || event.inputType === 'insertFromPaste')) now();
		}, { signal });
		el.doc.addEventListener('visibilitychange', now, { signal });
		el.win.addEventListener('pagehide', now, { signal });
	}

	#leave(keep: KeptForm<T>, finished: boolean): void {
		if (this.#leaving === 'writing' || this.#collect === undefined) return;
		this.#leaving = 'writing';
		void keep.leave(this.#collect(readValue), finished).then((written) => {
			this.#leaving = written ? 'writing' : 'refused';
			if (written) super.close();
		});
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
		if (this.#keep !== undefined) {
			this.#leave(this.#keep, true);
			return;
		}
		const value = this.#collect?.(readValue);
		if (value !== undefined && this.options.write !== undefined) {
			void this.#carryOut(value, this.options.write);
			return;
		}
		this.answer(value);
		this.close();
	}

	/** Out of the way, so that the next line can be typed and a note be opened; back with all that was typed where nothing was written. */
	async #carryOut(value: T, write: (value: T) => Promise<boolean>): Promise<void> {
		this.#isAway = true;
		this.close();
		const written = await write(value);
		this.#isAway = false;
		if (written) this.answer(value);
		else this.open();
	}
}

/** Every field was read without trouble a moment ago, in the same turn. */
function readValue<V>(field: Field<V>): V {
	const reading = field.read();
	if ('trouble' in reading) throw new Error('A field changed while the form was read.');
	return reading.value;
}
