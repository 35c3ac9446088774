import { dateFrom } from './calendar-date';
import type { CalendarDate } from './read-date';

/**
 * Years that are believed. A year outside is more likely of another calendar (2569 of the Buddhist era is 2026) or a slip
 * than meant, and no calendar is guessed.
 */
const firstYear = 1900;
const lastYear = 2199;

/** The day, if it exists and its year is believable. */
export function believableDate(year: number, month: number, day: number): CalendarDate | undefined {
	return year >= firstYear && year <= lastYear ? dateFrom(year, month, day) : undefined;
}

/** Two digits of a year: 70 to 99 are of the last century. A reading, not a fact: it is always asked about. */
export function fullYear(digits: string): number {
	const year = Number(digits);
	return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** The ways in which three numbers can be read as a day. */
export interface NumberReadings {
	readonly dayFirst?: CalendarDate;
	readonly monthFirst?: CalendarDate;
	readonly yearFirst?: CalendarDate;
	/** Four digits of the year stand there; with two, the year itself is a guess. */
	readonly certainYear: boolean;
}

type Numbers = readonly [string, string, string];

/** Undefined if the text is not three numbers in a known form; readings without any day if no such day exists. */
export function readNumbers(text: string): NumberReadings | undefined {
	const yearFirst = numbersOf(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, text)
		?? numbersOf(/^(\d{4})(\d{2})(\d{2})$/, text)
		?? numbersOf(/^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]$/, text);
	if (yearFirst !== undefined) {
		const [year, month, day] = yearFirst;
		return { ...found('yearFirst', believableDate(Number(year), Number(month), Number(day))), certainYear: true };
	}
	// Dots mean day first, wherever they are used.
	const dotted = numbersOf(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/, text);
	if (dotted !== undefined) {
		return { ...dayFirst(dotted), certainYear: dotted[2].length === 4 };
	}
	const other = numbersOf(/^(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4}|\d{2})$/, text) ?? numbersOf(/^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/, text);
	if (other === undefined) {
		return undefined;
	}
	const [first, second, third] = other;
	const certainYear = third.length === 4;
	return {
		...dayFirst(other),
		...found('monthFirst', believableDate(fullYear(third), Number(first), Number(second))),
		...(certainYear ? {} : found('yearFirst', believableDate(fullYear(first), Number(second), Number(third)))),
		certainYear,
	};
}

function numbersOf(form: RegExp, text: string): Numbers | undefined {
	const [, first, second, third] = form.exec(text) ?? [];
	return first === undefined || second === undefined || third === undefined ? undefined : [first, second, third];
}

function dayFirst([day, month, year]: Numbers): Partial<NumberReadings> {
	return found('dayFirst', believableDate(fullYear(year), Number(month), Number(day)));
}

function found(order: 'dayFirst' | 'monthFirst' | 'yearFirst', date: CalendarDate | undefined): Partial<NumberReadings> {
	return date === undefined ? {} : { [order]: date };
}

/** The different days that the readings give, the earliest first. */
export function daysRead({ dayFirst: day, monthFirst: month, yearFirst: year }: NumberReadings): readonly CalendarDate[] {
	return [...new Set([day, month, year].filter((date) => date !== undefined))].sort();
}
