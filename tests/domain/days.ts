import { calendarDate } from '../../src/domain/days/calendar-date';
import type { Rules } from '../../src/domain/facts';
import type { CalendarDate, WallTime } from '../../src/domain/days/read-date';
import { wallTime } from '../../src/domain/days/wall-time';

/** A day that a test names; a slip in the test is a bug and is thrown. */
export function day(text: string): CalendarDate {
	const date = calendarDate(text);
	if (date === undefined) {
		throw new Error(`No such day: ${text}`);
	}
	return date;
}

/** A wall time that a test names. */
export function at(text: string): WallTime {
	const wall = wallTime(text);
	if (wall === undefined) {
		throw new Error(`No such time: ${text}`);
	}
	return wall;
}

/** Monday to Friday, no holidays, the defaults of the product. */
export function rulesWith(changes: Partial<Rules> = {}): Rules {
	return { workingDays: [1, 2, 3, 4, 5], holidays: new Set(), keepInTouchDays: 90, defaultMinutes: 30, ...changes };
}
