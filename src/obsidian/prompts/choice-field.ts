import { FieldFrame, type Field, type FieldText } from './form-field';
import type { Choice } from './pick-choice';

/** One of a few, in a drop-down list. */
export function choiceField<T>(parentEl: HTMLElement, options: FieldText & { readonly choices: readonly Choice<T>[]; readonly value: T; readonly onChange?: (value: T) => void }): Field<T> {
	const frame = new FieldFrame(parentEl, options);
	const selectEl = frame.roomEl.createEl('select', { cls: 'dropdown' });
	options.choices.forEach(({ label }, index) => selectEl.createEl('option', { text: label, value: String(index) }));
	selectEl.value = String(Math.max(0, options.choices.findIndex(({ value }) => value === options.value)));
	frame.adopt(selectEl);
	const chosen = (): T => {
		// What a choice stands for may itself be nothing: "Not said".
		const choice = options.choices[Number(selectEl.value)];
		return choice === undefined ? options.value : choice.value;
	};
	selectEl.addEventListener('change', () => options.onChange?.(chosen()));
	return {
		read: () => ({ value: chosen() }),
		focus: () => selectEl.focus(),
		show: (trouble) => frame.show(trouble),
	};
}

/** Any number of a few, as boxes to tick. */
export function choicesField<T>(parentEl: HTMLElement, options: FieldText & { readonly choices: readonly Choice<T>[]; readonly value?: readonly T[]; readonly required?: string }): Field<readonly T[]> {
	const frame = new FieldFrame(parentEl, options, true);
	frame.roomEl.addClass('ii-chips');
	const boxes = options.choices.map(({ value, label }) => {
		const labelEl = frame.roomEl.createEl('label', { cls: 'ii-chip' });
		const boxEl = labelEl.createEl('input', { type: 'checkbox' });
		boxEl.checked = options.value?.includes(value) ?? false;
		labelEl.createSpan({ text: label });
		return { value, boxEl };
	});
	return {
		read: () => {
			const value = boxes.filter(({ boxEl }) => boxEl.checked).map((box) => box.value);
			return value.length === 0 && options.required !== undefined ? { trouble: options.required } : { value };
		},
		focus: () => boxes[0]?.boxEl.focus(),
		show: (trouble) => frame.show(trouble),
	};
}

/** Values whose words are not their own. */
const said: Readonly<Record<string, string>> = {
	linkedin: 'LinkedIn', vp: 'VP', ic: 'Individual contributor', 'senior-ic': 'Senior individual contributor', 'learn-role': 'The role', 'learn-industry': 'The industry', 'learn-company': 'The organization', 'skills-certs': 'Skills and certificates',
};

/** The words of a property's allowed value as a person reads them: "former-boss" becomes "Former boss". */
export function inWords(allowed: string): string {
	const words = said[allowed] ?? allowed.replace(/[-_]/gu, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

export function choicesOf<T extends string>(allowed: readonly T[]): readonly Choice<T>[] {
	return allowed.map((value) => ({ value, label: inWords(value) }));
}
