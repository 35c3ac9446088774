import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenda, coreMinutes, type AgendaFacts, type SegmentId } from '../../../src/domain/meetings/agenda';
import { agendaClock } from '../../../src/domain/meetings/agenda-clock';
import { cues } from '../../../src/domain/meetings/cues';
import { instantOf } from '../../../src/domain/days/time';
import { at } from '../days';

const minutes = (facts: AgendaFacts): readonly number[] => agenda(facts).map((segment) => segment.minutes);
const of = (facts: AgendaFacts, id: SegmentId): number => agenda(facts).find((segment) => segment.id === id)?.minutes ?? 0;
const sum = (facts: AgendaFacts): number => minutes(facts).reduce((a, b) => a + b, 0);

describe('the minutes of a conversation', () => {
	it.each([
		[15, [1, 1, 1, 8, 1, 1, 1, 1]],
		[20, [1, 1, 1, 12, 1, 2, 1, 1]],
		[30, [2, 1, 1, 19, 2, 2, 2, 1]],
		[45, [3, 1, 2, 29, 3, 3, 2, 2]],
		[60, [3, 2, 2, 41, 4, 3, 3, 2]],
	])('of %i are those of the table', (length, expected) => {
		expect(minutes({ minutes: length })).toEqual(expected);
	});

	it('come in the order of the seven steps and a spare', () => {
		expect(agenda({ minutes: 30 }).map(({ id }) => id)).toEqual(['greeting', 'why', 'credibility', 'core', 'fit', 'referrals', 'close', 'spare']);
		expect(agenda({ minutes: 30 })[5]?.title).toBe('Referrals and resources');
	});

	it('of other lengths take the fixed parts of the nearest shorter column and leave the rest to the core', () => {
		expect(minutes({ minutes: 25 })).toEqual([1, 1, 1, 17, 1, 2, 1, 1]);
		expect(minutes({ minutes: 50 })).toEqual([3, 1, 2, 34, 3, 3, 2, 2]);
		expect(minutes({ minutes: 90 })).toEqual([3, 2, 2, 71, 4, 3, 3, 2]);
		expect(minutes({ minutes: 12 })).toEqual([1, 1, 1, 5, 1, 1, 1, 1]);
	});

	it('under twelve merge the opening and leave out the fit', () => {
		expect(agenda({ minutes: 11 }).map(({ id, minutes: taken }) => [id, taken])).toEqual([['opening', 1], ['core', 7], ['referrals', 1], ['close', 1], ['spare', 1]]);
		expect(agenda({ minutes: 3 }).map(({ id }) => id)).toEqual(['opening', 'core', 'close']);
		expect(agenda({ minutes: 0 }).map(({ id, minutes: taken }) => [id, taken])).toEqual([['core', 1]]);
	});

	it('of a group give a minute more to greet and half a minute a person to referrals, from the core', () => {
		expect(minutes({ minutes: 30, people: 2 })).toEqual([3, 1, 1, 17, 2, 3, 2, 1]);
		expect(minutes({ minutes: 30, people: 3 })).toEqual([3, 1, 1, 16, 2, 4, 2, 1]);
		expect(minutes({ minutes: 30, people: 1 })).toEqual(minutes({ minutes: 30 }));
		expect(minutes({ minutes: 10, people: 2 })).toEqual([2, 4, 2, 1, 1]);
	});

	it('with a close tie leave two minutes to catch up', () => {
		expect(minutes({ minutes: 30, closeTie: true })).toEqual([4, 1, 1, 17, 2, 2, 2, 1]);
		expect(minutes({ minutes: 30, closeTie: false })).toEqual(minutes({ minutes: 30 }));
	});

	it('never eat up the core or the close, however large the group', () => {
		expect(of({ minutes: 15, people: 40 }, 'core')).toBe(1);
		expect(of({ minutes: 15, people: 40 }, 'close')).toBe(1);
		expect(of({ minutes: 3, people: 40, closeTie: true }, 'core')).toBe(1);
	});

	it('are whole and add up to the promise, for every length and group', () => {
		fc.assert(
			fc.property(fc.integer({ min: 5, max: 180 }), fc.integer({ min: 1, max: 30 }), fc.boolean(), (length, people, closeTie) => {
				const facts = { minutes: length, people, closeTie };
				expect(sum(facts)).toBe(length);
				expect(minutes(facts).every((taken) => Number.isInteger(taken) && taken >= 1)).toBe(true);
				expect(agenda(facts).at(-1)?.id).toBe('spare');
			}),
			{ numRuns: 500 },
		);
		expect(sum({ minutes: 22.4 })).toBe(22);
	});

	it('of the core decide how many questions fit', () => {
		expect([15, 20, 30, 45, 60].map((length) => coreMinutes(agenda({ minutes: length })))).toEqual([8, 12, 19, 29, 41]);
		expect(coreMinutes([])).toBe(0);
	});
});

describe('the agenda on the clock', () => {
	it('shows both zones, and only the clock moves that is changed', () => {
		const start = instantOf(at('2026-10-29T16:00'), 'Europe/Berlin').instant;
		const timed = agendaClock(agenda({ minutes: 30 }), start, 'America/Chicago', 'Europe/Berlin');
		expect(timed[0]).toMatchObject({ id: 'greeting', mine: { from: '2026-10-29T10:00', to: '2026-10-29T10:02' }, theirs: { from: '2026-10-29T16:00', to: '2026-10-29T16:02' } });
		expect(timed.at(-1)).toMatchObject({ id: 'spare', mine: { to: '2026-10-29T10:30' }, theirs: { to: '2026-10-29T16:30' } });
	});

	it('runs through a change of the clocks', () => {
		const start = instantOf(at('2026-11-01T01:45'), 'America/New_York').instant;
		const timed = agendaClock(agenda({ minutes: 30 }), start, 'America/New_York', 'UTC');
		expect(timed.at(-1)).toMatchObject({ mine: { to: '2026-11-01T01:15' }, theirs: { to: '2026-11-01T06:15' } });
	});
});

describe('the cues of a meeting', () => {
	it.each([[15, -3], [20, -4], [30, -5], [45, -7], [60, -8]])('of %i minutes call the last question at %i', (length, before) => {
		expect(cues(agenda({ minutes: length })).find(({ id }) => id === 'last-question')?.minute).toBe(length + before);
	});

	it('come at the minutes of half an hour', () => {
		expect(cues(agenda({ minutes: 30 }))).toEqual([
			{ id: 'start', minute: 0 }, { id: 'core-starts', minute: 4 }, { id: 'core-60', minute: 15 }, { id: 'core-80', minute: 19 },
			{ id: 'last-question', minute: 25 }, { id: 'close', minute: 29 }, { id: 'time', minute: 30 },
			{ id: 'over-1', minute: 31 }, { id: 'over-3', minute: 33 }, { id: 'over-5', minute: 35 },
		]);
	});

	it('come in order at any length, also where the opening is merged', () => {
		for (const length of [1, 5, 11, 12, 33, 180]) {
			const all = cues(agenda({ minutes: length })).map(({ minute }) => minute);
			expect(all).toEqual([...all].sort((a, b) => a - b));
		}
		expect(cues(agenda({ minutes: 11 })).find(({ id }) => id === 'core-starts')?.minute).toBe(1);
	});
});
