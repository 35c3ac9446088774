import { describe, expect, it } from 'vitest';
import { addMinutes, clockOf, dateOf, minutesOf, startOfDay, wallTime, wallTimeOn } from '../../../src/domain/days/wall-time';
import { at, day } from '../days';

describe('a wall time', () => {
	it('is read with and without seconds, and only if the day and the clock have it', () => {
		expect(wallTime('2026-10-26T16:00')).toBe('2026-10-26T16:00');
		expect(wallTime('2026-10-26T16:00:59')).toBe('2026-10-26T16:00');
		expect(wallTime('2026-10-26 16:00')).toBe('2026-10-26T16:00');
		for (const text of ['2026-10-26T24:00', '2026-10-26T16:60', '2026-02-30T10:00', '2026-10-26', '2026-10-26T16:00Z', '16:00']) {
			expect(wallTime(text), text).toBeUndefined();
		}
	});

	it('is a day and a clock reading', () => {
		expect(wallTimeOn(day('2026-10-26'), '07:05')).toBe('2026-10-26T07:05');
		expect(wallTimeOn(day('2026-10-26'), '7:05')).toBeUndefined();
		expect(startOfDay(day('2026-10-26'))).toBe('2026-10-26T00:00');
		expect(dateOf(at('2026-10-26T16:45'))).toBe('2026-10-26');
		expect(clockOf(at('2026-10-26T16:45'))).toBe('16:45');
		expect(minutesOf(at('2026-10-26T16:45'))).toBe(1005);
	});

	it('moves over midnight in both directions', () => {
		expect(addMinutes(at('2026-10-26T23:45'), 30)).toBe('2026-10-27T00:15');
		expect(addMinutes(at('2027-01-01T00:15'), -30)).toBe('2026-12-31T23:45');
		expect(addMinutes(at('2026-10-26T16:00'), 0)).toBe('2026-10-26T16:00');
	});
});
