import { daysInMonth } from './calendar-date';
import { believableDate } from './date-in-numbers';
import type { WordedDate } from './date-in-words';
import { foldName } from '../people/person-name';
import type { ReadDate } from './read-date';

/** Seasons differ between the hemispheres, and "late" between people: with these words only the year is known. */
const vagueWords = new Set([
	'spring', 'summer', 'autumn', 'fall', 'winter', 'early', 'mid', 'late',
	'fruhling', 'fruhjahr', 'sommer', 'herbst', 'anfang', 'mitte', 'ende',
]);

/**
 * Reads `2026-10`, `10/2026`, `2026`, `Q2 2027`, `H1 2027` and `spring 2024` as the span they name. The text stays as written,
 * it is shown as "sometime in", and it sorts at the end of the span. Undefined for any other text.
 */
export function readSpan(text: string): ReadDate | undefined {
	const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
	if (month !== null) {
		return span(text, Number(month[1]), Number(month[2]), 1);
	}
	const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(text);
	if (monthFirst !== null) {
		return span(text, Number(monthFirst[2]), Number(monthFirst[1]), 1);
	}
	const part = /^(?:([qh])([1-4]) ?(\d{4})|(\d{4}) ?([qh])([1-4]))$/.exec(foldName(text));
	if (part !== null) {
		const length = (part[1] ?? part[5]) === 'q' ? 3 : 6;
		return span(text, Number(part[3] ?? part[4]), (Number(part[2] ?? part[6]) - 1) * length + 1, length);
	}
	const year = /^(?:(\S+) )?(\d{4})$/.exec(foldName(text));
	return year !== null && (year[1] === undefined || vagueWords.has(year[1])) ? span(text, Number(year[2]), 1, 12) : undefined;
}

/** The span of a month in words, `October 2026`; undefined if a day was written or no year. */
export function spanOfWords(text: string, { year, month, day }: WordedDate): ReadDate | undefined {
	return day === undefined && year !== undefined ? span(text, Number(year), month, 1) : undefined;
}

function span(text: string, year: number, firstMonth: number, months: number): ReadDate | undefined {
	const lastMonth = firstMonth + months - 1;
	const from = believableDate(year, firstMonth, 1);
	const to = believableDate(year, lastMonth, daysInMonth(year, lastMonth));
	return from === undefined || to === undefined ? undefined : { kind: 'span', text, from, to };
}
