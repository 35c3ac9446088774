import { addDays, addMonths } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';
import { sayDate } from '../template/say-date';

/** For so long a day is still remembered as a day; later the month says enough. */
const rememberedDays = 60;

/** For so long a month needs no year beside it. */
const plainMonths = 10;

/** Whether something was so lately that its day is still remembered. */
export function isRemembered(day: CalendarDate, today: CalendarDate): boolean {
	return day >= addDays(today, -rememberedDays);
}

/** When something was, as people say it in a letter: `on Monday 9 November`, `in March`, `in May 2019`. */
export function whenWords(day: CalendarDate, today: CalendarDate): string {
	if (isRemembered(day, today)) return `on ${sayDate(day, 'day')}`;
	const month = sayDate(day, 'month');
	return `in ${day >= addMonths(today, -plainMonths) ? month.replace(/ \d{4}$/, '') : month}`;
}
