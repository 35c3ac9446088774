import { dateOfDayNumber, dayNumberOf, weekdayOfDayNumber } from './calendar-date';
import type { Rules } from '../facts';
import type { CalendarDate } from './read-date';

/** The part of the rules that says when people work. */
export type WorkingTime = Pick<Rules, 'workingDays' | 'holidays'>;

function isBusinessDayNumber(day: number, time: WorkingTime): boolean {
	return time.workingDays.includes(weekdayOfDayNumber(day)) && (time.holidays.size === 0 || !time.holidays.has(dateOfDayNumber(day)));
}

/** Whether people work on that day: one of the working weekdays and no holiday. */
export function isBusinessDay(date: CalendarDate, time: WorkingTime): boolean {
	return isBusinessDayNumber(dayNumberOf(date), time);
}

/**
 * The business day so many business days after a day, or before it for a negative count. The day itself is day zero and need
 * not be a business day: sent on a Saturday, the first business day after it is Monday (docs/life-cycle.md).
 */
export function addBusinessDays(date: CalendarDate, count: number, time: WorkingTime): CalendarDate {
	const step = count < 0 ? -1 : 1;
	let left = Math.abs(count);
	let day = dayNumberOf(date);
	while (left > 0) {
		day += step;
		if (isBusinessDayNumber(day, time)) {
			left -= 1;
		}
	}
	return dateOfDayNumber(day);
}

/** How many business days lie after the first day, up to and with the second; 0 where the second is not later. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, time: WorkingTime): number {
	let count = 0;
	for (let day = dayNumberOf(from) + 1; day <= dayNumberOf(to); day += 1) {
		if (isBusinessDayNumber(day, time)) {
			count += 1;
		}
	}
	return count;
}
