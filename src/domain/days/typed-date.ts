import { partsOf } from './calendar-date';
import { believableDate, daysRead, readNumbers } from './date-in-numbers';
import { dayOfWords, readWords } from './date-in-words';
import { plainText, readDate } from './hand-written-date';
import type { CalendarDate, ReadDate } from './read-date';
import { readRelativeDate } from './relative-date';

/** How a prompt reads what a person types into it. */
export interface TypedDateOptions {
	readonly today: CalendarDate;
	/** How `03/04/2027` is meant; `ask` leaves it ambiguous, for the prompt to ask. */
	readonly order: 'day-first' | 'month-first' | 'ask';
	/** Where a date without a year and a bare weekday are looked for: plans lie ahead (the default), logged things back. */
	readonly lean?: 'ahead' | 'back';
}

/**
 * Reads a date typed into a prompt: all that a note may hold (`readDate`), and besides what only makes sense now, `next Tuesday`,
 * `in 2 weeks`, `26 Oct`. The order of numbers is taken from the setting. What comes out is stored as a date, never as words.
 */
export function readTypedDate(text: string, options: TypedDateOptions): ReadDate {
	const plain = plainText(text);
	const date = readRelativeDate(plain, options.today, options.lean ?? 'ahead')
		?? dateInOrder(plain, options) ?? dateWithoutYear(plain, options);
	return date === undefined ? readDate(text) : { kind: 'day', date };
}

/** The only reading, or the one of the chosen order, where the year has two digits as well: the person sees it and can say no. */
function dateInOrder(plain: string, { order }: TypedDateOptions): CalendarDate | undefined {
	const numbers = readNumbers(plain);
	if (numbers === undefined) {
		const words = readWords(plain, 'en');
		return words?.year === undefined || words.weekday !== undefined ? undefined : dayOfWords(words);
	}
	const days = daysRead(numbers);
	const chosen = order === 'ask' ? undefined : order === 'day-first' ? numbers.dayFirst : numbers.monthFirst;
	return days.length === 1 ? days[0] : chosen;
}

/** `26 Oct`, `26.10.` or `10/26`: the first such day from today on, or the last one up to today when leaning back. */
function dateWithoutYear(plain: string, options: TypedDateOptions): CalendarDate | undefined {
	const parts = monthAndDay(plain, options);
	if (parts === undefined) {
		return undefined;
	}
	const { year } = partsOf(options.today);
	const isBack = options.lean === 'back';
	// The 29th of February may be up to eight years away.
	return Array.from({ length: 9 }, (_, ahead) => believableDate(year + (isBack ? -ahead : ahead), parts.month, parts.day))
		.find((date) => date !== undefined && (isBack ? date <= options.today : date >= options.today));
}

function monthAndDay(plain: string, { order }: TypedDateOptions): { readonly month: number; readonly day: number } | undefined {
	const words = readWords(plain, 'en');
	if (words?.day !== undefined && words.year === undefined) {
		return { month: words.month, day: words.day };
	}
	const dotted = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(plain);
	const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(plain);
	const [, first, second] = dotted ?? slashed ?? [];
	const [one, two] = [Number(first), Number(second)];
	if (dotted !== null || (slashed !== null && (one > 12 || (order === 'day-first' && two <= 12)))) {
		return { day: one, month: two };
	}
	return slashed !== null && (two > 12 || order === 'month-first') ? { day: two, month: one } : undefined;
}
