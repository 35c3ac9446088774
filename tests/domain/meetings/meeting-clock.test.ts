import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/domain/properties/meeting';
import { meetingClock, overrunMinutes, type ClockFacts, type MeetingClock } from '../../../src/domain/meetings/meeting-clock';
import { nowAt } from '../../../src/domain/days/now';
import { cueInBrief, cueWords, cuesPassed, currentCue, untilWords } from '../../../src/domain/meetings/cue-clock';
import { contactFacts, meetingFacts, moment, nowOn } from '../small-vault';
import { rulesWith } from '../days';

const amara = contactFacts('Amara');
const rules = rulesWith();

function factsOf(meeting: Partial<Meeting>, more: Partial<ClockFacts> = {}): ClockFacts {
	const { meeting: values } = meetingFacts('2026-10-27 Amara', [amara], { meeting_status: 'in-progress', actual_start: moment('2026-10-27T10:00'), ...meeting });
	return { meeting: values, people: 1, closeTie: false, jumps: [], theirZone: 'America/Chicago', ...more };
}

function clockAt(time: string, meeting: Partial<Meeting> = {}, more: Partial<ClockFacts> = {}, zone = 'America/Chicago'): MeetingClock {
	const clock = meetingClock(factsOf(meeting, more), rules, nowOn(`2026-10-27T${time}`, zone));
	if (clock === undefined) throw new Error('no clock');
	return clock;
}

describe('the clock of a meeting', () => {
	it('says the step that is on, the next one, and the minutes left in both', () => {
		expect(clockAt('10:02')).toMatchObject({ phase: 'running', minute: 2, left: 28, leftInSegment: 1, current: { id: 'why' }, next: { id: 'credibility' } });
		expect(clockAt('10:17')).toMatchObject({ left: 13, leftInSegment: 6, current: { id: 'core' }, next: { id: 'fit' } });
		expect(clockAt('10:29')).toMatchObject({ left: 1, current: { id: 'spare' } });
	});

	it('knows where the time is after a laptop slept from minute 21 to 24, since nothing is counted', () => {
		const before = clockAt('10:21');
		const after = clockAt('10:24');
		expect([before.minute, after.minute, after.left, after.current?.id]).toEqual([21, 24, 6, 'fit']);
	});

	it('is at its end for a minute and then counts what it goes over', () => {
		expect(clockAt('10:30')).toMatchObject({ phase: 'time', left: 0, over: 0, current: { id: 'close' } });
		expect(clockAt('10:33')).toMatchObject({ phase: 'over', left: 0, over: 3, current: { id: 'close' } });
		expect(clockAt('10:33').next).toBeUndefined();
	});

	it('leaves the end where it is after a late start, and shortens what comes before the close', () => {
		const clock = clockAt('10:10', { actual_start: moment('2026-10-27T10:10') });
		expect(clock).toMatchObject({ lateMinutes: 10, total: 20, until: { mine: '2026-10-27T10:30' } });
		expect(clock.segments.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual(['greeting 2', 'why 1', 'credibility 1', 'core 10', 'fit 2', 'referrals 2', 'close 2']);
	});

	it('gives the whole length to a meeting that begins early, and to one that begins after its own end', () => {
		expect(clockAt('09:55', { actual_start: moment('2026-10-27T09:55') })).toMatchObject({ lateMinutes: 0, total: 30, until: { mine: '2026-10-27T10:25' } });
		expect(clockAt('14:00', { actual_start: moment('2026-10-27T14:00') })).toMatchObject({ lateMinutes: 0, total: 30, until: { mine: '2026-10-27T14:30' } });
	});

	it('moves the end by what they offered, and goes back to the questions with it', () => {
		expect(clockAt('10:30', { extended_min: 10 })).toMatchObject({ phase: 'running', left: 10, total: 40, until: { mine: '2026-10-27T10:40' }, current: { id: 'core' } });
		expect(clockAt('10:12', { actual_start: moment('2026-10-27T10:12'), extended_min: 15 })).toMatchObject({ lateMinutes: 12, total: 33, until: { mine: '2026-10-27T10:45' } });
		expect(clockAt('10:30', { extended_min: -10 }).total).toBe(30);
	});

	it('is at the step that was gone to, also past the end', () => {
		expect(clockAt('10:16', {}, { jumps: [{ minute: 15, to: 'fit' }] })).toMatchObject({ current: { id: 'fit' }, leftInSegment: 1, next: { id: 'referrals' } });
		expect(clockAt('10:32', {}, { jumps: [{ minute: 31, to: 'referrals' }] })).toMatchObject({ phase: 'over', current: { id: 'referrals' } });
		expect(clockAt('10:32', {}, { jumps: [{ minute: 31, to: 'opening' }] }).current).toMatchObject({ id: 'opening', title: 'Greeting, why, credibility' });
	});

	it('shows both clocks, in half an hour that the other zone reads on another day', () => {
		const clock = clockAt('10:05', {}, { theirZone: 'Pacific/Auckland' });
		expect(clock.until).toEqual({ mine: '2026-10-27T10:30', theirs: '2026-10-28T04:30' });
		expect(untilWords(clock)).toBe('10:30 (their 04:30)');
		expect(untilWords(clockAt('10:05'))).toBe('10:30');
	});

	it('lasts its promised minutes while the clocks are put back under it', () => {
		const meeting = { meeting_start: moment('2026-11-01T01:45'), actual_start: moment('2026-11-01T01:45'), timezone: 'America/New_York' };
		const start = Date.UTC(2026, 10, 1, 5, 45);
		const clock = meetingClock(factsOf(meeting, { theirZone: 'America/New_York' }), rules, nowAt(start + 20 * 60_000, 'America/New_York'));
		expect(clock).toMatchObject({ minute: 20, left: 10, until: { mine: '2026-11-01T01:15' } });
		const second = { ...meeting, meeting_start: moment('2026-11-01T01:45', -300), actual_start: moment('2026-11-01T01:45', -300) };
		expect(meetingClock(factsOf(second), rules, nowAt(start + 60 * 60_000, 'UTC'))).toMatchObject({ minute: 0, start: start + 60 * 60_000 });
	});

	it('lasts them too while the clocks jump ahead over it', () => {
		const start = Date.UTC(2027, 2, 28, 0, 45);
		const meeting = { meeting_start: moment('2027-03-28T01:45'), actual_start: moment('2027-03-28T01:45'), timezone: 'Europe/Berlin' };
		expect(meetingClock(factsOf(meeting, { theirZone: 'Europe/Berlin' }), rules, nowAt(start + 29 * 60_000, 'Europe/Berlin')))
			.toMatchObject({ minute: 29, left: 1, until: { mine: '2027-03-28T03:15', theirs: '2027-03-28T03:15' } });
	});

	it('begins with the planned start where no real one stands, and is unknown where neither can be read', () => {
		expect(clockAt('10:04', { actual_start: undefined })).toMatchObject({ minute: 4, total: 30 });
		expect(meetingClock(factsOf({ actual_start: undefined, meeting_start: { kind: 'unreadable', text: 'soon' } }), rules, nowOn('2026-10-27T10:00'))).toBeUndefined();
	});

	it('has its whole length where no time was agreed', () => {
		expect(clockAt('10:04', { meeting_start: undefined })).toMatchObject({ lateMinutes: 0, minute: 4, total: 30, until: { mine: '2026-10-27T10:30' } });
	});

	it('goes on with small talk past the end where that came after the close', () => {
		expect(clockAt('10:33', {}, { jumps: [{ minute: 20, to: 'spare' }] })).toMatchObject({ phase: 'over', over: 3, current: { id: 'spare' } });
	});

	it('is at minute 0 where another device started it and this clock is a little behind', () => {
		expect(clockAt('09:59')).toMatchObject({ minute: 0, left: 30, phase: 'running', current: { id: 'greeting' } });
		expect(currentCue(clockAt('09:59'))?.id).toBe('start');
	});

	it('has ended when the note says so', () => {
		expect(clockAt('10:40', { meeting_status: 'held', actual_end: moment('2026-10-27T10:33') })).toMatchObject({ phase: 'ended', leftInSegment: 0 });
		expect(cuesPassed(clockAt('10:40', { meeting_status: 'held' }))).toEqual([]);
	});

	it('knows by how much a meeting went over, once its end is written', () => {
		const over = (meeting: Partial<Meeting>): number | undefined => overrunMinutes(factsOf(meeting).meeting, rules, 'America/Chicago');
		expect(over({ actual_end: moment('2026-10-27T10:33') })).toBe(3);
		expect(over({ actual_end: moment('2026-10-27T10:38'), extended_min: 10 })).toBe(0);
		expect(over({})).toBeUndefined();
	});
});

describe('the cues of a meeting', () => {
	const ids = (clock: MeetingClock, since?: number): readonly string[] => cuesPassed(clock, since).map(({ id }) => id);

	it('come each once, from one look at the clock to the next', () => {
		const seen: string[] = [];
		let since: number | undefined;
		for (let minute = 0; minute <= 36; minute += 1) {
			const clock = clockAt(minute < 60 ? `10:${String(minute).padStart(2, '0')}` : '11:00');
			for (const cue of cuesPassed(clock, since)) seen.push(`${cue.id} ${minute}`);
			since = clock.instant;
		}
		expect(seen).toEqual(['start 0', 'core-starts 4', 'core-60 15', 'core-80 19', 'last-question 25', 'close 29', 'time 30', 'over-1 31', 'over-3 33', 'over-5 35']);
	});

	it('are all told of a sleep, the last of which still matters', () => {
		const before = clockAt('10:14');
		const after = clockAt('10:26');
		expect(ids(after, before.instant)).toEqual(['core-60', 'core-80', 'last-question']);
		expect(currentCue(after)?.id).toBe('last-question');
	});

	it('come anew for the new end after an extension', () => {
		const before = clockAt('10:31');
		expect(ids(clockAt('10:40', { extended_min: 10 }), before.instant)).toEqual(['last-question', 'close', 'time']);
	});

	it('say how far it is over now, also between two of them', () => {
		const says = (time: string): string => {
			const now = clockAt(time);
			const cue = currentCue(now);
			return cue === undefined ? '' : cueWords(cue, now, { untouched: [] });
		};
		expect(['10:31', '10:32', '10:33', '10:45'].map(says)).toEqual(['1 minute over.', '2 minutes over.', '3 minutes over.', '15 minutes over.']);
	});

	it('say when the meeting ends, what was not touched, and how to say that it is time', () => {
		const clock = clockAt('10:05', {}, { theirZone: 'Europe/Berlin' });
		const words = (id: Parameters<typeof cueWords>[0]['id'], minute = 0, untouched: readonly { goal: string; question?: string }[] = []): string =>
			cueWords({ id, minute }, clock, { untouched, mustAsk: 'What counts?' });
		expect(words('start')).toBe('Until 10:30 (their 16:30).');
		expect(words('core-starts')).toBe('The questions begin. Must ask: What counts?');
		expect(words('core-60')).toBe('Every goal has been touched.');
		expect(words('core-60', 15, [{ goal: 'Which SQL', question: 'Which tool?' }, { goal: 'A name' }])).toBe('Not touched yet: “Which SQL”, ask “Which tool?”; “A name”');
		expect(words('core-80', 19, [{ goal: 'A name' }])).toBe('Two more questions at most. Not touched yet: “A name”');
		expect(words('time', 30)).toBe('Time. “We have reached the half hour; I can stop here.”');
		expect(words('time', 60)).toContain('the hour;');
		expect(words('time', 20)).toContain('our 20 minutes;');
		expect(words('time', 1)).toContain('our 1 minute;');
		expect([words('over-1', 31), words('over-3', 33)]).toEqual(['1 minute over.', '3 minutes over.']);
		expect([words('last-question'), words('close'), words('core-80')].every((text) => text.length > 0)).toBe(true);
		expect(cueWords({ id: 'core-starts', minute: 4 }, clock, { untouched: [] })).toBe('The questions begin.');
	});

	it('say the same in a few words, and nothing where the minutes say it', () => {
		const brief = (id: Parameters<typeof cueInBrief>[0]['id'], ...goals: readonly string[]): string => cueInBrief({ id, minute: 0 }, { untouched: goals.map((goal) => ({ goal })) });
		expect([brief('start'), brief('over-1'), brief('over-3'), brief('over-5')]).toEqual(['', '', '', '']);
		expect([brief('core-60'), brief('core-60', 'a'), brief('core-60', 'a', 'b')]).toEqual(['', '1 goal not touched', '2 goals not touched']);
		expect([brief('core-80'), brief('core-80', 'a')]).toEqual(['two more questions at most', 'two more questions at most, 1 goal not touched']);
		expect([brief('core-starts'), brief('last-question'), brief('close'), brief('time')]).toEqual(['the questions begin', 'last question, then referrals', 'close now', 'time']);
	});
});
