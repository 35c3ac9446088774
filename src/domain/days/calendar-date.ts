import type { CalendarDate, ReadDate } from './read-date';

/**
 * Days counted from 1970-01-01 in the proleptic Gregorian calendar, by integer arithmetic. Lists of thousands of notes
 * count days, and an object of a date library for each costs a hundred times more (measured; tests/domain/days/calendar-date.test.ts
 * compares with that library). The year is taken to begin in March, so that the leap day comes last.
 */
function dayNumber(year: number, month: number, day: number): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Days that were worked out before: a vault names a few thousand different ones, each hundreds of times. */
const knownDates = new Map<number, CalendarDate>();
const knownNumbers = new Map<CalendarDate, number>();

/** The day so many days after 1970-01-01. */
export function dateOfDayNumber(number: number): CalendarDate {
	const known = knownDates.get(number);
	if (known !== undefined) {
		return known;
	}
	const date = workOutDate(number);
	knownDates.set(number, date);
	return date;
}

function workOutDate(number: number): CalendarDate {
	const shifted = number + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function written(year: number, month: number, day: number): CalendarDate {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) {
		return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	}
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these numbers, or undefined where the calendar has no such day. Years 1 to 9999. */
export function dateFrom(year: number, month: number, day: number): CalendarDate | undefined {
	const exists = Number.isInteger(year) && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
	return exists ? written(year, month, day) : undefined;
}

/** Year, month (1 is January) and day of a date. */
export function partsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
	return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Reads exactly `YYYY-MM-DD`; undefined for anything else and for days that do not exist. */
export function calendarDate(text: string): CalendarDate | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
		return undefined;
	}
	return dateFrom(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** Days since 1970-01-01; negative before it. */
export function dayNumberOf(date: CalendarDate): number {
	const known = knownNumbers.get(date);
	if (known !== undefined) {
		return known;
	}
	const { year, month, day } = partsOf(date);
	const number = dayNumber(year, month, day);
	knownNumbers.set(date, number);
	return number;
}

/** The day of the week, 1 (Monday) to 7 (Sunday), of a day counted from 1970-01-01, a Thursday. */
export function weekdayOfDayNumber(number: number): number {
	return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day so many calendar days later; earlier for a negative count. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
	const { year, month, day } = partsOf(date);
	const count = year * 12 + (month - 1) + months;
	const newYear = Math.floor(count / 12);
	const newMonth = (count % 12) + 1;
	return written(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Calendar days from one day to another; negative if the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return dayNumberOf(to) - dayNumberOf(from);
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function isoWeekday(date: CalendarDate): number {
	return weekdayOfDayNumber(dayNumberOf(date));
}

/** The day itself, or a limit that lies after it. */
export function notBefore(date: CalendarDate, limit: CalendarDate | undefined): CalendarDate {
	return limit !== undefined && limit > date ? limit : date;
}

/** The later of some days; undefined ones are left out. Undefined if there is none. */
export function latest(...dates: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	return dates.reduce((best, date) => (best === undefined || (date !== undefined && date > best) ? date : best), undefined);
}

/** The earlier of some days; undefined ones are left out. Undefined if there is none. */
export function earliest(...dates: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	return dates.reduce((best, date) => (best === undefined || (date !== undefined && date < best) ? date : best), undefined);
}

/** The day that was read, if it is one: only a day starts a clock. */
export function dayOf(read: ReadDate | undefined): CalendarDate | undefined {
	return read?.kind === 'day' ? read.date : undefined;
}

/** Something that can be understood stands there, even if it is not one day: "sent in spring" is sent. */
export function isWritten(read: ReadDate | undefined): boolean {
	return read !== undefined && read.kind !== 'unreadable';
}
