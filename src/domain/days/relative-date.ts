import { addDays, addMonths, isoWeekday } from './calendar-date';
import { foldName } from '../people/person-name';
import type { CalendarDate } from './read-date';
import { weekdayOfWord } from './weekday-words';

const dayWords: Readonly<Record<string, number>> = {
	today: 0, tomorrow: 1, 'day after tomorrow': 2, yesterday: -1, 'day before yesterday': -2,
	heute: 0, morgen: 1, ubermorgen: 2, gestern: -1, vorgestern: -2,
};

const numberWords: Readonly<Record<string, number>> = {
	a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6,
	einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6,
};

type Unit = 'day' | 'week' | 'month' | 'year';

/** The beginning of a word for a unit of time, folded: day, days, Tag, Tagen. */
const units: readonly (readonly [string, Unit])[] = [
	['day', 'day'], ['tag', 'day'], ['week', 'week'], ['woche', 'week'], ['month', 'month'], ['monat', 'month'], ['year', 'year'], ['jahr', 'year'],
];

/**
 * Reads what is said from today, in English or German: `tomorrow`, `in 2 weeks`, `3 days ago`, `next month`, `Friday`,
 * `next Tuesday`. A bare weekday is the first one after today, or before it when leaning back, never today itself; `next
 * Tuesday` is the Tuesday of the coming week, which begins on Monday. Undefined for anything else. Such words are never stored.
 */
export function readRelativeDate(text: string, today: CalendarDate, lean: 'ahead' | 'back'): CalendarDate | undefined {
	const words = foldName(text).replace(/^the /, '');
	const days = dayWords[words];
	return days === undefined ? readDistance(words, today) ?? readWeekday(words, today, lean) : addDays(today, days);
}

/** How distances are said: the form, where it leads, and what takes its place before the count is read. */
const distances: readonly { readonly form: RegExp; readonly sign: 1 | -1; readonly phrase: string }[] = [
	{ form: /^in (.+)$/, sign: 1, phrase: '$1' },
	{ form: /^vor (.+)$/, sign: -1, phrase: '$1' },
	{ form: /^(.+) ago$/, sign: -1, phrase: '$1' },
	{ form: /^next (.+)$/, sign: 1, phrase: 'one $1' },
	{ form: /^last (.+)$/, sign: -1, phrase: 'one $1' },
];

function readDistance(words: string, today: CalendarDate): CalendarDate | undefined {
	const said = distances.find(({ form }) => form.test(words));
	if (said === undefined) {
		return undefined;
	}
	const [, count = '', word = ''] = /^(\d{1,3}|[a-z]+) ([a-z]+)$/.exec(words.replace(said.form, said.phrase)) ?? [];
	const number = /^\d+$/.test(count) ? Number(count) : numberWords[count];
	const unit = units.find(([beginning]) => word.startsWith(beginning))?.[1];
	return number === undefined || unit === undefined ? undefined : move(today, said.sign * number, unit);
}

function move(date: CalendarDate, count: number, unit: Unit): CalendarDate {
	if (unit === 'day' || unit === 'week') {
		return addDays(date, unit === 'week' ? count * 7 : count);
	}
	return addMonths(date, unit === 'year' ? count * 12 : count);
}

function readWeekday(words: string, today: CalendarDate, lean: 'ahead' | 'back'): CalendarDate | undefined {
	const [, which = '', name = ''] = /^(?:(this|on|next|last|am|kommenden|nachsten|letzten) )?(\S+)$/.exec(words) ?? [];
	const weekday = weekdayOfWord(name, 'de');
	if (weekday === undefined) {
		return undefined;
	}
	if (which === 'next' || which === 'nachsten') {
		return addDays(today, 8 - isoWeekday(today) + weekday - 1);
	}
	const ahead = ((weekday - isoWeekday(today) + 6) % 7) + 1;
	const isBack = which === 'last' || which === 'letzten' || (which === '' && lean === 'back');
	// Seven days ahead is the same weekday: today is not meant.
	return addDays(today, isBack ? (ahead === 7 ? -7 : ahead - 7) : ahead);
}
