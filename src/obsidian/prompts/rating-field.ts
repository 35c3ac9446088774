import { FieldFrame, type Field, type FieldText } from './form-field';

const steps = [1, 2, 3, 4, 5] as const;

/** From 1 to 5, or no answer. The arrow keys go from one number to the next. */
export function ratingField(parentEl: HTMLElement, options: FieldText & { readonly value: number | undefined }): Field<number | undefined> {
	const frame = new FieldFrame(parentEl, options, true);
	const rowEl = frame.roomEl.createDiv({ cls: 'ii-rating' });
	const inputs = steps.map((step) => {
		const labelEl = rowEl.createEl('label');
		const inputEl = labelEl.createEl('input', { type: 'radio', value: String(step), attr: { name: frame.id } });
		inputEl.checked = step === options.value;
		labelEl.createSpan({ text: String(step) });
		return inputEl;
	});
	return {
		read: () => ({ value: steps.find((_, index) => inputs[index]?.checked === true) }),
		focus: () => inputs[0]?.focus(),
		show: (trouble) => frame.show(trouble),
	};
}
