import { addDays, isoWeekday } from './calendar-date';
import type { Rules } from './facts';
import type { CalendarDate } from './read-date';

/** The part of the rules that says when people work. */
export type WorkingTime = Pick<Rules, 'workingDays' | 'holidays'>;

/** Whether people work on that day: one of the working weekdays and no holiday. */
export function isBusinessDay(date: CalendarDate, time: WorkingTime): boolean {
	return time.workingDays.includes(isoWeekday(date)) && !time.holidays.has(date);
}

/**
 * The business day so many business days after a day, or before it for a negative count. The day itself is day zero and need
 * not be a business day: sent on a Saturday, the first business day after it is Monday (docs/life-cycle.md).
 */
export function addBusinessDays(date: CalendarDate, count: number, time: WorkingTime): CalendarDate {
	const step = count < 0 ? -1 : 1;
	let left = Math.abs(count);
	let day = date;
	while (left > 0) {
		day = addDays(day, step);
		if (isBusinessDay(day, time)) {
			left -= 1;
		}
	}
	return day;
}

/** Business days after the first day, up to and with the second; zero if the second is not later. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, time: WorkingTime): number {
	let count = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
		if (isBusinessDay(day, time)) {
			count += 1;
		}
	}
	return count;
}
