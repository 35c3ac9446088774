import { describe, expect, it } from 'vitest';
import type { Rules } from '../../../src/domain/facts';
import { comfort } from '../../../src/domain/metrics/comfort';
import { keptInTouch } from '../../../src/domain/metrics/kept-in-touch';
import { weeksInARow } from '../../../src/domain/metrics/weeks-in-a-row';
import type { Meeting } from '../../../src/domain/properties/meeting';
import { contactFacts, meetingFacts, nowOn, on, smallVault } from '../small-vault';

const rules: Rules = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(), keepInTouchDays: 90, defaultMinutes: 30 };
/** A Wednesday. */
const now = nowOn('2026-11-25');

function held(day: string, meeting: Partial<Meeting> = {}) {
	return meetingFacts(`${day} Kim`, [contactFacts('Kim')], { meeting_status: 'debriefed', ...meeting });
}

describe('comfort', () => {
	it('is counted where it was said, of what was held, practice too and events not, the latest first', () => {
		const meetings = [
			held('2026-11-02', { comfort_before: 2, comfort_after: 4 }), held('2026-11-09', { comfort_after: 3 }), held('2026-11-16', { comfort_before: 3, meeting_kind: 'practice' }),
			held('2026-11-17'), held('2026-11-18', { comfort_before: 5, meeting_kind: 'event' }), held('2026-11-19', { comfort_before: 5, meeting_status: 'cancelled' }),
			held('2026-11-20', { comfort_before: 0, comfort_after: 6 }), held('2026-11-23', { comfort_before: 4, meeting_start: undefined }),
		];
		const { ratings, gain } = comfort(meetings, rules, now);
		expect(ratings.map(({ on: day, before, after }) => [day, before, after])).toEqual([['2026-11-16', 3, undefined], ['2026-11-09', undefined, 3], ['2026-11-02', 2, 4]]);
		expect(gain).toBe(2);
	});

	it('grows or not: the first conversations against the latest, half of them each, of five at the most', () => {
		const days = (befores: readonly number[]) => comfort(befores.map((comfort_before, index) => held(`2026-10-${String(index + 10)}`, { comfort_before })), rules, now).trend;
		expect(days([])).toBeUndefined();
		expect(days([2])).toBeUndefined();
		expect(days([2, 4])).toEqual({ first: 2, latest: 4 });
		expect(days([1, 5, 3])).toEqual({ first: 1, latest: 3 });
		expect(days([1, 1, 1, 1, 2, 5, 5, 4, 4, 4, 4, 4])).toEqual({ first: 1.2, latest: 4 });
	});

	it('says nothing of a gain where it was never said twice', () => {
		expect(comfort([held('2026-11-02', { comfort_before: 2 })], rules, now).gain).toBeUndefined();
	});
});

describe('weeks in a row', () => {
	it('go back from this week, or from the last as long as this one is not over', () => {
		expect(weeksInARow([], rules, now)).toBe(0);
		expect(weeksInARow(['2026-11-08', '2026-11-15', '2026-11-16'].map((day) => held(day)), rules, now)).toBe(3);
		expect(weeksInARow(['2026-11-15', '2026-11-16', '2026-11-24'].map((day) => held(day)), rules, now)).toBe(3);
		expect(weeksInARow(['2026-11-02', '2026-11-15'].map((day) => held(day)), rules, now)).toBe(0);
	});

	it('count practice, and neither events nor what was not held', () => {
		const meetings = [
			held('2026-11-24', { meeting_kind: 'practice' }), held('2026-11-17', { meeting_kind: 'event' }), held('2026-11-18', { meeting_status: 'no-show' }), held('2026-11-19', { meeting_start: undefined }), held('2026-11-10'),
		];
		expect(weeksInARow(meetings, rules, now)).toBe(1);
	});
});

describe('keeping in touch', () => {
	it('is planned for those in touch who have a next day, today or later', () => {
		const met = (name: string, contact: Parameters<typeof contactFacts>[1]) => contactFacts(name, { contact_stage: 'in-touch', outreach_sent: on('2026-06-01'), replied_on: on('2026-06-02'), ...contact });
		const contacts = [met('A', { next_touch: on('2026-11-25') }), met('B', { next_touch: on('2026-11-24') }), met('C', {}), met('D', { next_touch: on('2027-01-01'), do_not_contact: true }), contactFacts('E', { next_touch: on('2027-01-01') })];
		const meetings = contacts.slice(0, 4).map((facts) => meetingFacts(`2026-06-10 ${facts.name}`, [facts], { meeting_status: 'closed', thank_you_sent: on('2026-06-11') }));
		expect(keptInTouch(contacts, smallVault({ contacts, meetings }), rules, now)).toEqual({ part: 1, of: 3 });
	});
});
