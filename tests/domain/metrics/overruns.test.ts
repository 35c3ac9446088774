import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/domain/properties/meeting';
import { overruns, type Overruns } from '../../../src/domain/metrics/overruns';
import { contactFacts, meetingFacts, moment } from '../small-vault';

const person = contactFacts('Kim');

function overrunsOf(...meetings: readonly Partial<Meeting>[]): Overruns {
	const held = meetings.map((meeting, index) => meetingFacts(`2026-10-${20 + index} Kim`, [person], { meeting_status: 'held', ...meeting }));
	return overruns(held, { defaultMinutes: 30 }, 'America/Chicago');
}

describe('the overruns of meetings', () => {
	it('are the minutes beyond the promised end, each told with its meeting, the latest first', () => {
		const { inTime, meanMinutes, over } = overrunsOf({ actual_end: moment('2026-10-20T10:31') }, { actual_end: moment('2026-10-21T10:55') }, { actual_end: moment('2026-10-22T10:30') }, { actual_end: moment('2026-10-23T10:20') });
		expect(inTime).toEqual({ part: 2, of: 4 });
		expect(meanMinutes).toBe(26 / 4);
		expect(over.map(({ meeting, minutes }) => [meeting.path, minutes])).toEqual([['Meetings/2026-10-21 Kim.md', 25], ['Meetings/2026-10-20 Kim.md', 1]]);
	});

	it('are none within what they offered, and begin at the promised end after a late start', () => {
		expect(overrunsOf({ actual_end: moment('2026-10-20T10:40'), extended_min: 10 }).over).toEqual([]);
		expect(overrunsOf({ actual_start: moment('2026-10-20T10:10'), actual_end: moment('2026-10-20T10:35') }).over[0]?.minutes).toBe(5);
	});

	it('take an end that was not written as the promised one, and say so', () => {
		expect(overrunsOf({}, { actual_end: moment('2026-10-21T10:34') })).toMatchObject({ inTime: { part: 1, of: 2 }, meanMinutes: 2, estimated: 1 });
	});

	it('take a meeting whose start cannot be read as one that ended when it was promised to', () => {
		const { over, estimated } = overrunsOf({ meeting_start: undefined, actual_end: moment('2026-10-20T10:45') }, { actual_end: moment('2026-10-21T10:34') });
		expect(over.map(({ minutes }) => minutes)).toEqual([4]);
		expect(estimated).toBe(1);
	});

	it('are unknown where nothing was held', () => {
		expect(overrunsOf()).toEqual({ inTime: { part: 0, of: 0 }, meanMinutes: undefined, estimated: 0, over: [] });
	});
});
