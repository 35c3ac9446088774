import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween, isBusinessDay } from '../../../src/domain/days/business-days';
import { addDays, daysBetween } from '../../../src/domain/days/calendar-date';
import type { Rules } from '../../../src/domain/facts';
import type { CalendarDate } from '../../../src/domain/days/read-date';
import { day, rulesWith } from '../days';

const rules = rulesWith();

/** Counts the slow way, day by day: the business days after the first day, up to and with the second. */
function countedDays(from: CalendarDate, to: CalendarDate, time: Rules): number {
	return Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1)).filter((date) => isBusinessDay(date, time)).length;
}

const thanksgiving = rulesWith({ holidays: new Set([day('2026-11-26')]) });

describe('business days', () => {
	it.each([
		['Thu 2026-10-15', '2026-10-15', '2026-10-20', '2026-10-26'],
		['Fri 2026-10-16', '2026-10-16', '2026-10-21', '2026-10-27'],
		['Sat 2026-10-17', '2026-10-17', '2026-10-21', '2026-10-27'],
		['Tue 2026-11-24', '2026-11-24', '2026-11-27', '2026-12-03'],
	])('after %s come on the worked dates of the life cycle', (_, sent, third, seventh) => {
		expect(addBusinessDays(day(sent), 3, rules)).toBe(third);
		expect(addBusinessDays(day(sent), 7, rules)).toBe(seventh);
	});

	it('leave out the holidays: Thanksgiving moves both dates', () => {
		expect(addBusinessDays(day('2026-11-24'), 3, thanksgiving)).toBe('2026-11-30');
		expect(addBusinessDays(day('2026-11-24'), 7, thanksgiving)).toBe('2026-12-04');
		expect(isBusinessDay(day('2026-11-26'), thanksgiving)).toBe(false);
		expect(isBusinessDay(day('2026-11-27'), thanksgiving)).toBe(true);
	});

	it('follow a week from Sunday to Thursday where people work so', () => {
		const sundayToThursday = rulesWith({ workingDays: [7, 1, 2, 3, 4] });
		expect(isBusinessDay(day('2026-10-16'), sundayToThursday)).toBe(false);
		expect(isBusinessDay(day('2026-10-18'), sundayToThursday)).toBe(true);
		expect(addBusinessDays(day('2026-10-15'), 3, sundayToThursday)).toBe('2026-10-20');
		expect(addBusinessDays(day('2026-10-15'), 7, sundayToThursday)).toBe('2026-10-26');
	});

	it('go back as well, and no days leave the day as it is', () => {
		expect(addBusinessDays(day('2026-10-26'), -2, rules)).toBe('2026-10-22');
		expect(addBusinessDays(day('2026-11-30'), -2, thanksgiving)).toBe('2026-11-25');
		expect(addBusinessDays(day('2026-10-17'), 0, rules)).toBe('2026-10-17');
	});

	it('between two days are those after the first, up to and with the second', () => {
		expect(businessDaysBetween(day('2026-10-15'), day('2026-10-20'), rules)).toBe(3);
		expect(businessDaysBetween(day('2026-10-17'), day('2026-10-19'), rules)).toBe(1);
		expect(businessDaysBetween(day('2026-11-24'), day('2026-11-27'), thanksgiving)).toBe(2);
		expect(businessDaysBetween(day('2026-10-15'), day('2026-10-15'), rules)).toBe(0);
		expect(businessDaysBetween(day('2026-10-20'), day('2026-10-15'), rules)).toBe(0);
	});

	it('are found again by counting, and always lie on a working day, whatever the week and the holidays', () => {
		const anyWeek = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
		const anyHolidays = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
		fc.assert(
			fc.property(anyWeek, anyHolidays, fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 15 }), (workingDays, off, from, count) => {
				const start = addDays(day('2026-10-15'), from);
				const time = rulesWith({ workingDays, holidays: new Set(off.map((days) => addDays(start, days))) });
				const found = addBusinessDays(start, count, time);
				expect(isBusinessDay(found, time)).toBe(true);
				expect(countedDays(start, found, time)).toBe(count);
			}),
			{ numRuns: 300 },
		);
	});
});
