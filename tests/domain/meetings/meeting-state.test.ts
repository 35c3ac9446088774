import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/domain/properties/meeting';
import { meetingState } from '../../../src/domain/meetings/meeting-state';
import { rulesWith } from '../days';
import { meetingFacts, moment, nowOn } from '../small-vault';

const rules = rulesWith();

describe('the state of a meeting', () => {
	const state = (meeting: Partial<Meeting>, now: string): string => meetingState(meetingFacts('2026-10-27 Amara', [], { meeting_status: 'scheduled', ...meeting }).meeting, rules, nowOn(now));

	it('follows its status and the clock', () => {
		expect(state({}, '2026-10-27T10:29')).toBe('ahead');
		expect(state({ meeting_status: undefined }, '2026-10-27T09:00')).toBe('ahead');
		expect(state({ extended_min: 15 }, '2026-10-27T10:44')).toBe('ahead');
		expect(state({}, '2026-10-27T10:30')).toBe('unsettled');
		expect(state({ meeting_status: 'proposed' }, '2026-10-27T09:59')).toBe('proposed');
		expect(state({ meeting_status: 'proposed', meeting_start: undefined }, '2026-10-27T09:59')).toBe('proposed');
		expect(state({ meeting_status: 'proposed' }, '2026-10-27T10:00')).toBe('lapsed');
		expect(state({ meeting_status: 'in-progress' }, '2026-10-27T12:00')).toBe('running');
		expect(state({ meeting_status: 'in-progress', meeting_start: undefined }, '2026-10-27T12:00')).toBe('running');
		expect(state({ meeting_status: 'in-progress' }, '2026-10-28T00:00')).toBe('unsettled');
		const late = { meeting_status: 'in-progress', meeting_start: moment('2026-10-27T23:15'), actual_start: moment('2026-10-27T23:20') } as const;
		expect([state(late, '2026-10-28T00:05'), state(late, '2026-10-28T01:44'), state(late, '2026-10-28T01:45')]).toEqual(['running', 'running', 'unsettled']);
		expect(state({ meeting_status: 'held' }, '2026-10-01')).toBe('held');
		expect(state({ meeting_start: undefined }, '2026-12-01')).toBe('ahead');
	});

	it('takes the length from the settings where none was written, and the zone from home where none exists', () => {
		expect(state({ duration_min: undefined }, '2026-10-27T10:30')).toBe('unsettled');
		expect(state({ duration_min: 0 }, '2026-10-27T10:29')).toBe('ahead');
		expect(state({ timezone: 'Mars/Olympus' }, '2026-10-27T10:29')).toBe('ahead');
		expect(state({ timezone: undefined }, '2026-10-27T10:30')).toBe('unsettled');
	});

	it('takes the instant from an offset that stands behind the time', () => {
		expect(state({ meeting_start: moment('2026-10-27T17:00', 60) }, '2026-10-27T11:29')).toBe('ahead');
		expect(state({ meeting_start: moment('2026-10-27T17:00', 60) }, '2026-10-27T11:30')).toBe('unsettled');
	});
});
