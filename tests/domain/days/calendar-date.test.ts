import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
	addDays, addMonths, calendarDate, dateFrom, dayOf, daysBetween, daysInMonth, earliest, isoWeekday, isWritten, latest, notBefore, partsOf,
} from '../../../src/domain/days/calendar-date';
import type { CalendarDate } from '../../../src/domain/days/read-date';
import { day } from '../days';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((n) => addDays(day('1970-01-01'), n));
const utc = (date: CalendarDate): DateTime => DateTime.fromISO(date, { zone: 'utc' });

describe('a calendar date', () => {
	it('is read only from YYYY-MM-DD, and only if the calendar has that day', () => {
		expect(calendarDate('2026-10-26')).toBe('2026-10-26');
		expect(calendarDate('2028-02-29')).toBe('2028-02-29');
		for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', ' 2026-10-26', '2026-10-26T00:00', '', '0000-01-01']) {
			expect(calendarDate(text), text).toBeUndefined();
		}
	});

	it('exists only for whole numbers of the calendar', () => {
		expect(dateFrom(2026, 10, 26)).toBe('2026-10-26');
		expect(dateFrom(987, 1, 2)).toBe('0987-01-02');
		expect(dateFrom(2026.5, 10, 26)).toBeUndefined();
		expect(dateFrom(10_000, 1, 1)).toBeUndefined();
		expect(dateFrom(2026, 10, 0)).toBeUndefined();
	});

	it('knows the length of every month, leap years of centuries too', () => {
		expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
		expect([2000, 1900, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
	});

	it('counts days, weekdays and months as luxon does, over all years of four digits', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -60, max: 60 }), (date, days, months) => {
				const later = addDays(date, days);
				expect(later).toBe(utc(date).plus({ days }).toISODate());
				expect(daysBetween(date, later)).toBe(days);
				expect(addMonths(date, months)).toBe(utc(date).plus({ months }).toISODate());
				expect(isoWeekday(date)).toBe(utc(date).weekday);
				expect(dateFrom(partsOf(date).year, partsOf(date).month, partsOf(date).day)).toBe(date);
				expect(later > date).toBe(days > 0);
			}),
			{ numRuns: 500 },
		);
	});

	it('of several gives the latest and the earliest, leaving out what is absent', () => {
		const [first, second] = [day('2026-10-15'), day('2026-10-26')];
		expect(latest(undefined, first, second, undefined)).toBe(second);
		expect(latest(second, first)).toBe(second);
		expect(earliest(undefined, second, first)).toBe(first);
		expect(earliest(first, second)).toBe(first);
		expect([notBefore(first, second), notBefore(second, first), notBefore(first, undefined)]).toEqual([second, second, first]);
		expect(latest()).toBeUndefined();
		expect(earliest(undefined)).toBeUndefined();
	});

	it('comes out of what was read only if that is one day', () => {
		expect(dayOf({ kind: 'day', date: day('2026-10-26') })).toBe('2026-10-26');
		expect(dayOf({ kind: 'ambiguous', text: '03/04/2027', candidates: [] })).toBeUndefined();
		expect(dayOf(undefined)).toBeUndefined();
	});

	it('counts as written where something can be understood, and not where nothing can', () => {
		expect(isWritten({ kind: 'span', text: '2026-10', from: day('2026-10-01'), to: day('2026-10-31') })).toBe(true);
		expect(isWritten({ kind: 'unreadable', text: 'tbd' })).toBe(false);
		expect(isWritten(undefined)).toBe(false);
	});
});
