import { FieldFrame, type Field, type FieldText } from './form-field';

export interface TextFieldOptions extends FieldText {
	readonly value?: string;
	readonly placeholder?: string;
	/** What to say where nothing was typed; without it, nothing is an answer too. */
	readonly required?: string;
	/** The phone's keyboard. */
	readonly inputMode?: 'text' | 'email' | 'numeric' | 'url';
	/** A sentence on what is wrong with the text, or undefined. */
	readonly check?: (text: string) => string | undefined;
}

/** One line of text, without the spaces around it. */
export function textField(parentEl: HTMLElement, options: TextFieldOptions): Field<string> {
	const frame = new FieldFrame(parentEl, options);
	const inputEl = frame.roomEl.createEl('input', {
		type: 'text', value: options.value ?? '', placeholder: options.placeholder ?? '',
		attr: { inputmode: options.inputMode ?? 'text', autocomplete: 'off', dir: 'auto' },
	});
	frame.adopt(inputEl);
	return {
		read: () => {
			const value = inputEl.value.trim();
			const trouble = value === '' ? options.required : options.check?.(value);
			return trouble === undefined ? { value } : { trouble };
		},
		focus: () => inputEl.focus(),
		show: (trouble) => frame.show(trouble),
	};
}

/** Several lines; each that is not empty is one value. */
export function linesField(parentEl: HTMLElement, options: TextFieldOptions & { readonly most?: number }): Field<readonly string[]> {
	const frame = new FieldFrame(parentEl, options);
	const inputEl = frame.roomEl.createEl('textarea', { placeholder: options.placeholder ?? '', attr: { rows: '3', dir: 'auto' } });
	inputEl.value = options.value ?? '';
	frame.adopt(inputEl);
	return {
		read: () => {
			const value = inputEl.value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
			if (value.length === 0 && options.required !== undefined) return { trouble: options.required };
			if (options.most !== undefined && value.length > options.most) return { trouble: `Write at most ${options.most} lines.` };
			return { value };
		},
		focus: () => inputEl.focus(),
		show: (trouble) => frame.show(trouble),
	};
}
