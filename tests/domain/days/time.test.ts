import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { nowAt } from '../../../src/domain/days/now';
import { dateAt, instantAtOffset, instantOf, isZone, monthNames, offsetMinutes, wallTimeAt, weekdayNames } from '../../../src/domain/days/time';
import { addMinutes } from '../../../src/domain/days/wall-time';
import { at } from '../days';

const zones = ['UTC', 'America/Los_Angeles', 'America/New_York', 'America/Phoenix', 'Asia/Kolkata', 'Asia/Kathmandu', 'Europe/Berlin', 'Pacific/Auckland', 'Pacific/Apia', 'Australia/Lord_Howe'];
const inUtc = (text: string): number => instantAtOffset(at(text), 0);

describe('an instant of a wall time in a zone', () => {
	it('follows daylight saving: nine in the morning is another hour of UTC in summer', () => {
		expect(instantOf(at('2026-07-01T09:00'), 'Europe/Berlin')).toEqual({ instant: inUtc('2026-07-01T07:00'), wall: '2026-07-01T09:00', clock: 'once' });
		expect(instantOf(at('2026-12-01T09:00'), 'Europe/Berlin').instant).toBe(inUtc('2026-12-01T08:00'));
	});

	it('gives the next valid time, and says so, where the clocks skip the one asked for', () => {
		expect(instantOf(at('2027-03-14T02:30'), 'America/Los_Angeles')).toEqual({ instant: inUtc('2027-03-14T10:00'), wall: '2027-03-14T03:00', clock: 'skipped' });
		expect(instantOf(at('2026-10-04T02:10'), 'Australia/Lord_Howe')).toMatchObject({ wall: '2026-10-04T02:30', clock: 'skipped' });
	});

	it('gives the first, and says so, where the clocks show it twice', () => {
		const twice = instantOf(at('2026-11-01T01:30'), 'America/New_York');
		expect(twice).toEqual({ instant: inUtc('2026-11-01T05:30'), wall: '2026-11-01T01:30', clock: 'twice' });
	});

	it('skips the whole day that Samoa left out at the date line', () => {
		expect(instantOf(at('2011-12-30T12:00'), 'Pacific/Apia')).toEqual({ instant: inUtc('2011-12-30T10:00'), wall: '2011-12-31T00:00', clock: 'skipped' });
	});

	it('stays the same all year in a place without daylight saving', () => {
		expect(offsetMinutes(inUtc('2026-01-01T12:00'), 'America/Phoenix')).toBe(-420);
		expect(offsetMinutes(inUtc('2026-07-01T12:00'), 'America/Phoenix')).toBe(-420);
	});

	it('agrees with luxon and is found again, in ten zones over seventy years', () => {
		fc.assert(
			fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 36_800_000 }), (zone, minute) => {
				const instant = minute * 60_000;
				const wall = wallTimeAt(instant, zone);
				const theirs = DateTime.fromMillis(instant, { zone });
				expect(wall).toBe(theirs.toFormat("yyyy-MM-dd'T'HH:mm"));
				expect(dateAt(instant, zone)).toBe(theirs.toFormat('yyyy-MM-dd'));
				expect(offsetMinutes(instant, zone)).toBe(theirs.offset);
				const found = instantOf(wall, zone);
				expect(found.wall).toBe(wall);
				expect(found.clock).not.toBe('skipped');
				expect(found.instant <= instant).toBe(true);
				expect(wallTimeAt(found.instant, zone)).toBe(wall);
			}),
			{ numRuns: 400 },
		);
	});

	it('is the same when it is asked for again, also after thousands of others', () => {
		const noons = Array.from({ length: 1500 }, (_, day) => addMinutes(at('2026-01-01T12:00'), day * 1440));
		const asked = (): number[] => noons.map((noon) => instantOf(noon, 'America/New_York').instant);
		expect(asked()).toEqual(noons.map((noon) => DateTime.fromISO(noon, { zone: 'America/New_York' }).toMillis()));
		expect(asked()).toEqual(asked());
	});

	it('is always one that the clock of the zone shows, whatever is asked for', () => {
		const changes = ['2027-03-14T01:00', '2026-11-01T00:00', '2026-10-25T01:00', '2026-09-27T01:00', '2026-10-04T01:00'];
		fc.assert(
			fc.property(fc.constantFrom(...zones), fc.constantFrom(...changes), fc.integer({ min: 0, max: 240 }), (zone, start, minutes) => {
				const asked = addMinutes(at(start), minutes);
				const { instant, wall, clock } = instantOf(asked, zone);
				expect(wallTimeAt(instant, zone)).toBe(wall);
				expect(wall === asked).toBe(clock !== 'skipped');
				expect(wall >= asked).toBe(true);
			}),
			{ numRuns: 400 },
		);
	});
});

describe('the day somewhere', () => {
	it('differs between zones at one instant', () => {
		const instant = inUtc('2026-10-26T23:30');
		expect(dateAt(instant, 'America/Los_Angeles')).toBe('2026-10-26');
		expect(dateAt(instant, 'Pacific/Auckland')).toBe('2026-10-27');
		expect(nowAt(instant, 'Asia/Kolkata')).toEqual({ today: '2026-10-27', instant, zone: 'Asia/Kolkata' });
	});
});

describe('a zone', () => {
	it('is known by its IANA name, not by an abbreviation or an offset', () => {
		for (const name of ['America/Phoenix', 'UTC', 'Asia/Kolkata']) {
			expect(isZone(name), name).toBe(true);
		}
		for (const name of ['EST', 'CET', '+01:00', 'GMT+2', 'Mars/Olympus', '']) {
			expect(isZone(name), name).toBe(false);
		}
	});
});

describe('names of months and days', () => {
	it('come from the language', () => {
		expect(monthNames('de').flat()).toContain('Oktober');
		expect(weekdayNames('en')[0]).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
	});
});
