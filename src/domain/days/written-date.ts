import { isoWeekday, partsOf } from './calendar-date';
import type { CalendarDate } from './read-date';

const weekdays = 'Mon Tue Wed Thu Fri Sat Sun';
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

/** The word of three letters at a place, counted from 1. */
function wordAt(words: string, place: number): string {
	return words.slice((place - 1) * 4, place * 4 - 1);
}

/** A day for a reader, "Thu 15 Oct", in the English of the interface; the year is added where it is not that of `today`. */
export function writtenDate(date: CalendarDate, today: CalendarDate): string {
	const { year, month, day } = partsOf(date);
	const near = `${wordAt(weekdays, isoWeekday(date))} ${day} ${wordAt(months, month)}`;
	return date.slice(0, 4) === today.slice(0, 4) ? near : `${near} ${year}`;
}
