import { splitClock, type ClockText } from './clock-text';
import { daysRead, readNumbers } from './date-in-numbers';
import { dayOfWords, isCertain, readWords } from './date-in-words';
import { readSpan, spanOfWords } from './date-span';
import type { CalendarDate, ReadDate, ReadDateTime, WallTime } from './read-date';
import { wallTimeOn } from './wall-time';

/** The same text with one kind of spaces and of digits, and nothing around it. */
export function plainText(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Days written as `2026-10-26`, which is no matter of language: a vault names a few thousand of them, each in many notes. */
const knownDays = new Map<string, ReadDate>();

/**
 * Reads a date that stands in a note (docs/dates.md). It never guesses: what can be read in two ways is ambiguous and starts no
 * clock, what names no day of the calendar is a span or unreadable, and all three keep their text. Months in words are read in
 * English and in German, and in the language (a BCP 47 tag) of a file that is imported. A time of day behind the date is left out.
 */
export function readDate(text: string, language = 'en'): ReadDate {
	const known = knownDays.get(text);
	if (known !== undefined) return known;
	const plain = plainText(text);
	const read = readDay(plain, text, language) ?? readDay(splitClock(plain)?.before ?? '', text, language) ?? { kind: 'unreadable', text };
	if (read.kind === 'day' && read.date === text) knownDays.set(read.date, read);
	return read;
}

function readDay(plain: string, text: string, language: string): ReadDate | undefined {
	const numbers = readNumbers(plain);
	if (numbers !== undefined) {
		return readingOf(text, daysRead(numbers), numbers.certainYear);
	}
	const words = readWords(plain, language);
	if (words === undefined) {
		return readSpan(plain);
	}
	const date = dayOfWords(words);
	return date === undefined ? spanOfWords(text, words) : readingOf(text, [date], isCertain(words, date));
}

function readingOf(text: string, dates: readonly CalendarDate[], certain: boolean): ReadDate {
	const [date] = dates;
	if (date === undefined) {
		return { kind: 'unreadable', text };
	}
	return certain && dates.length === 1 ? { kind: 'day', date } : { kind: 'ambiguous', text, candidates: dates };
}

/**
 * Reads a date and time that stand in a note. An offset behind them (`+01:00`, `Z`) fixes the instant; without one the zone
 * beside it does. A date without a time of day is unreadable here, since nobody said when.
 */
export function readDateTime(text: string): ReadDateTime {
	const split = splitClock(plainText(text));
	return split === undefined
		? { kind: 'unreadable', text }
		: atClock(text, readDate(split.before), split);
}

/** Puts a time of day, `HH:mm`, to a date that was read. */
function atClock(text: string, date: ReadDate, { clock, offsetMinutes }: ClockText): ReadDateTime {
	const days = date.kind === 'day' ? [date.date] : date.kind === 'ambiguous' ? date.candidates : [];
	const walls: readonly WallTime[] = days.flatMap((day) => wallTimeOn(day, clock) ?? []);
	const [wall] = walls;
	if (wall === undefined) {
		return { kind: 'unreadable', text };
	}
	if (date.kind === 'ambiguous') {
		return { kind: 'ambiguous', text, candidates: walls };
	}
	return offsetMinutes === undefined ? { kind: 'moment', wall } : { kind: 'moment', wall, offsetMinutes };
}
