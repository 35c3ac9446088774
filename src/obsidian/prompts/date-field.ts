import { daysBetween } from '../../domain/days/calendar-date';
import type { CalendarDate, ReadDate } from '../../domain/days/read-date';
import { readTypedDate } from '../../domain/days/typed-date';
import { writtenDate } from '../../domain/days/written-date';
import type { Settings } from '../../settings/settings';
import { FieldFrame, type Field, type FieldText } from './form-field';

export interface DateFieldOptions extends FieldText {
	readonly today: CalendarDate;
	readonly order: Settings['dateOrder'];
	/** What stands in it at first, as it may be typed: "today". */
	readonly value?: string;
	/** Where a day without a year or week lies: a log looks back, an appointment ahead. */
	readonly lean: 'ahead' | 'back';
	/** No earlier day is taken, but the one that stands in it at first. */
	readonly notBefore?: CalendarDate;
	readonly onChange?: (date: CalendarDate | undefined) => void;
	/** Whatever stands in it, as it is typed. */
	readonly onTyped?: (text: string) => void;
}

/**
 * A day, typed as one would say it. What was understood is shown before it is accepted; a day that can be read in two ways
 * is asked about, with a button for each; nothing is guessed.
 */
export function dateField(parentEl: HTMLElement, options: DateFieldOptions): Field<CalendarDate> {
	const frame = new FieldFrame(parentEl, { hint: 'For example “today”, “next Tuesday”, “in 2 weeks”, “26 Oct” or “2026-10-26”.', ...options });
	const inputEl = frame.roomEl.createEl('input', { type: 'text', value: options.value ?? '', attr: { autocomplete: 'off', inputmode: 'text' } });
	frame.adopt(inputEl);
	const readingEl = frame.roomEl.createDiv({ cls: 'ii-reading', attr: { 'aria-live': 'polite' } });
	const understood = (): ReadDate => readTypedDate(inputEl.value, { today: options.today, order: options.order, lean: options.lean });

	const refresh = (): void => {
		const read = understood();
		readingEl.empty();
		if (read.kind === 'day') readingEl.setText(inFull(read.date, options.today));
		if (read.kind === 'ambiguous') {
			readingEl.createSpan({ text: 'Which one?' });
			for (const candidate of read.candidates) {
				readingEl.createEl('button', { text: writtenDate(candidate, options.today), attr: { type: 'button' } }).addEventListener('click', () => {
					inputEl.value = candidate;
					inputEl.focus();
					refresh();
				});
			}
		}
		options.onChange?.(read.kind === 'day' ? read.date : undefined);
		options.onTyped?.(inputEl.value);
	};
	inputEl.addEventListener('input', refresh);
	refresh();

	return {
		read: () => {
			const read = understood();
			if (read.kind !== 'day') return { trouble: whyNoDay(read) };
			const isPast = options.notBefore !== undefined && read.date < options.notBefore && inputEl.value !== options.value;
			return isPast ? { trouble: `${writtenDate(read.date, options.today)} is past. Choose today or a later day.` } : { value: read.date };
		},
		focus: () => {
			inputEl.focus();
			inputEl.select();
		},
		show: (trouble) => frame.show(trouble),
	};
}

/** The same where no day is an answer too: nothing typed is undefined. */
export function optionalDateField(parentEl: HTMLElement, options: DateFieldOptions): Field<CalendarDate | undefined> {
	let typed = false;
	const field = dateField(parentEl, { ...options, onTyped: (text) => {
		typed = text.trim() !== '';
		options.onTyped?.(text);
	} });
	return { ...field, read: () => (typed ? field.read() : { value: undefined }) };
}

function inFull(date: CalendarDate, today: CalendarDate): string {
	const days = daysBetween(today, date);
	const distance = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days === -1 ? 'yesterday' : days > 0 ? `in ${days} days` : `${-days} days ago`;
	return `${writtenDate(date, today)}, ${distance}`;
}

function whyNoDay(read: ReadDate): string {
	if (read.kind === 'ambiguous') return 'This can be read as two different days. Choose one of them.';
	if (read.kind === 'span') return 'This is not one day. Write a day, such as “26 Oct 2026”.';
	if (read.kind === 'unreadable' && read.text.trim() === '') return 'Write a day.';
	return 'This is no day that could be understood. Write it as in “26 Oct 2026” or “2026-10-26”.';
}
