import { isoWeekday } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const dateStyles = ['long', 'day', 'short', 'month', 'iso'] as const;
export type DateStyle = (typeof dateStyles)[number];

/**
 * A calendar date in words, by style: long `Tuesday 27 October 2026`, day `Tuesday 27 October`, short `27 Oct`,
 * month `October 2026`, iso `2026-10-27`. The month is a word, so that no reader can mistake it for the day.
 */
export function sayDate(date: CalendarDate, style: DateStyle): string {
	const year = date.slice(0, 4);
	const month = months[Number(date.slice(5, 7)) - 1] ?? '';
	const day = Number(date.slice(8, 10));
	const weekdayName = days[isoWeekday(date) - 1] ?? '';
	switch (style) {
		case 'long':
			return `${weekdayName} ${day} ${month} ${year}`;
		case 'day':
			return `${weekdayName} ${day} ${month}`;
		case 'short':
			return `${day} ${month.slice(0, 3)}`;
		case 'month':
			return `${month} ${year}`;
		case 'iso':
			return date;
	}
}

/** A month as notes write it, `2019-05`, in words: `May 2019`. Anything else as it stands. */
export function sayMonth(text: string): string {
	const found = /^(\d{4})-(\d{2})$/.exec(text);
	const month = found === null ? undefined : months[Number(found[2]) - 1];
	return month === undefined ? text : `${month} ${found?.[1] ?? ''}`;
}

/** What people call a zone: the place in its IANA name. `America/New_York` is `New York`. */
export function sayZone(zone: string): string {
	return (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
}
