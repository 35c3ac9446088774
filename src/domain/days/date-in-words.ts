import { isoWeekday } from './calendar-date';
import { believableDate, fullYear } from './date-in-numbers';
import { monthOfWord } from './month-words';
import { foldName } from '../people/person-name';
import type { CalendarDate } from './read-date';
import { weekdayOfWord } from './weekday-words';

/** Words between the parts of a date that say nothing: "the 26th of October", "26 de octubre de 2026". */
const fillers = new Set(['the', 'of', 'on', 'am', 'den', 'der', 'de', 'del', 'el', 'le', 'di', 'il']);

/** A date with its month in words, as far as it was written. */
export interface WordedDate {
	readonly month: number;
	readonly day: number | undefined;
	/** As written: four digits, two, or none. */
	readonly year: string | undefined;
	/** ISO weekday, if one was written. */
	readonly weekday: number | undefined;
}

/**
 * Reads `26 Oct 2026`, `Oct 26, 2026`, `Monday, 26. Oktober 2026`, `2026 Oct 26`, `October 2026` and `26 Oct`. Months and
 * weekdays are those of the language (a BCP 47 tag), English and, for months, German. Undefined for any other text.
 */
export function readWords(text: string, language: string): WordedDate | undefined {
	const words = foldName(text).replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1').split(/[ /]/).filter((word) => !fillers.has(word));
	const [first = '', ...others] = words;
	const weekday = /\d/.test(first) || monthOfWord(first, language) !== undefined ? undefined : weekdayOfWord(first, language);
	const parts = weekday === undefined ? words : others;
	const place = parts.findIndex((part) => monthOfWord(part, language) !== undefined);
	const month = monthOfWord(parts[place] ?? '', language);
	const numbers = parts.filter((_, index) => index !== place);
	const [one, two] = numbers;
	if (month === undefined || one === undefined || numbers.length > 2 || numbers.some((part) => !/^(?:\d{1,2}|\d{4})$/.test(part))) {
		return undefined;
	}
	if (one.length === 4) {
		return two === undefined || two.length < 3 ? { month, day: two === undefined ? undefined : Number(two), year: one, weekday } : undefined;
	}
	return { month, day: Number(one), year: two, weekday };
}

/** The day, if all of it was written and exists; an impossible one gives undefined. */
export function dayOfWords({ year, month, day }: WordedDate): CalendarDate | undefined {
	return year === undefined || day === undefined ? undefined : believableDate(fullYear(year), month, day);
}

/** Whether nothing about the day is a guess: four digits of the year, and no weekday that contradicts. */
export function isCertain({ year, weekday }: WordedDate, date: CalendarDate): boolean {
	return year?.length === 4 && (weekday === undefined || weekday === isoWeekday(date));
}
