import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAvailability } from '../../../src/domain/meetings/availability';
import { isoWeekday } from '../../../src/domain/days/calendar-date';
import { proposeSlots, type SlotWishes } from '../../../src/domain/meetings/slots';
import { instantOf } from '../../../src/domain/days/time';
import { dateOf, minutesOf } from '../../../src/domain/days/wall-time';
import { at, day, rulesWith } from '../days';

/** From Tuesday 20 Oct 2026, half an hour. */
const wishes: SlotWishes = {
	from: day('2026-10-20'), minutes: 30, myZone: 'America/Chicago', theirZone: 'America/Chicago', availability: [], rules: rulesWith(),
};
const mine = (changes: Partial<SlotWishes>): readonly string[] => proposeSlots({ ...wishes, ...changes }).map((slot) => slot.mine);

describe('times to propose', () => {
	it('are three, one a business day, in the morning and in the afternoon by turns', () => {
		expect(mine({})).toEqual(['2026-10-20T09:00', '2026-10-21T12:00', '2026-10-22T09:00']);
		expect(mine({ from: day('2026-10-23') })).toEqual(['2026-10-23T09:00', '2026-10-26T12:00', '2026-10-27T09:00']);
		expect(mine({ count: 2 })).toHaveLength(2);
	});

	it('stand on both clocks, across a change of one of them', () => {
		const slots = proposeSlots({ ...wishes, from: day('2026-10-23'), theirZone: 'Europe/Berlin' });
		expect(slots.map(({ mine: my, theirs }) => [my, theirs])).toEqual([
			['2026-10-23T09:00', '2026-10-23T16:00'], ['2026-10-26T09:00', '2026-10-26T15:00'], ['2026-10-27T09:00', '2026-10-27T15:00'],
		]);
		expect(slots[0]?.start).toBe(instantOf(at('2026-10-23T16:00'), 'Europe/Berlin').instant);
		expect(slots[0] && slots[0].end - slots[0].start).toBe(30 * 60_000);
	});

	it('lie in my available hours', () => {
		expect(mine({ availability: ['Tue 09:15-12:00', 'Thu 14:00-15:00', 'nonsense'] })).toEqual(['2026-10-20T09:30', '2026-10-22T14:00', '2026-10-27T09:30']);
		expect(mine({ availability: ['nonsense'] })).toEqual(mine({}));
	});

	it('leave out holidays, and what is taken', () => {
		expect(mine({ rules: rulesWith({ holidays: new Set([day('2026-10-20')]) }) })[0]).toBe('2026-10-21T09:00');
		const start = instantOf(at('2026-10-20T09:00'), 'America/Chicago').instant;
		expect(mine({ busy: [{ start, end: start + 45 * 60_000 }] })[0]).toBe('2026-10-20T10:00');
	});

	it('are none where the two clocks leave no common hour', () => {
		expect(mine({ availability: ['19:30-21:00'] })).toEqual([]);
		expect(mine({ myZone: 'America/Los_Angeles', theirZone: 'Asia/Kolkata' })).toEqual([]);
		expect(mine({ availability: ['19:30-21:00'], theirZone: 'Pacific/Auckland' })[0]).toBe('2026-10-20T19:30');
	});

	it('always lie in their office hours on a day on which both work, whatever the zones', () => {
		const zones = fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Los_Angeles', 'UTC');
		fc.assert(
			fc.property(zones, zones, fc.constantFrom(15, 20, 30, 45, 60, 90), fc.constantFrom([], ['Mon-Thu 06:00-23:00']), (myZone, theirZone, length, availability) => {
				for (const { mine: my, theirs, start, end } of proposeSlots({ ...wishes, minutes: length, myZone, theirZone, availability })) {
					expect(minutesOf(theirs)).toBeGreaterThanOrEqual(9 * 60);
					expect(minutesOf(theirs) + length).toBeLessThanOrEqual(17 * 60);
					expect(isoWeekday(dateOf(theirs))).toBeLessThanOrEqual(5);
					expect(isoWeekday(dateOf(my))).toBeLessThanOrEqual(5);
					expect(end - start).toBe(length * 60_000);
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe('availability in words', () => {
	it.each([
		['Tue 09:00-12:00', { weekdays: [2], from: 540, to: 720 }],
		['Mon-Fri 19:30–21:00', { weekdays: [1, 2, 3, 4, 5], from: 1170, to: 1260 }],
		['Tue, Thu 9-12', { weekdays: [2, 4], from: 540, to: 720 }],
		['Fri-Mon 9.30-10', { weekdays: [5, 6, 7, 1], from: 570, to: 600 }],
		['19:00-24:00', { weekdays: [], from: 1140, to: 1440 }],
		['wednesday 10-11', { weekdays: [3], from: 600, to: 660 }],
	])('%s is read', (text, expected) => {
		expect(readAvailability(text)).toEqual(expected);
	});

	it.each(['', 'Tue', 'Someday 9-12', 'Tue 12-9', 'Tue 9:75-12', 'Tue 9-25', 'Mon-Foo 9-10', 'Mon-Tue-Wed 9-10', 'T 9-10'])('"%s" is not read', (text) => {
		expect(readAvailability(text)).toBeUndefined();
	});
});
