import { describe, expect, it } from 'vitest';
import { endMeeting } from '../../../src/actions/conversation/end-meeting';
import { recordOutcome } from '../../../src/actions/appointment/record-outcome';
import { openRunningMeeting, runningMeetings } from '../../../src/actions/conversation/running-meeting';
import { meetingPanel } from '../../../src/actions/conversation/meeting-panel';
import { startMeeting } from '../../../src/actions/conversation/start-meeting';
import { startUnplanned } from '../../../src/actions/conversation/start-unplanned';
import { notes, paths, running, talk, talkPath } from '../running-notes';
import { TestVault, wall } from '../test-vault';

const second = 'Interviews/Meetings/2026-10-27 Second.md';

describe('starting a meeting', () => {
	it('writes when it really began, on the wall clock of the meeting, and nothing else', async () => {
		const vault = new TestVault(notes, '2026-10-27T10:00');
		const plan = await vault.run(startMeeting, { meeting: talkPath });
		expect(plan).toMatchObject({ done: 'Started "2026-10-27 Amara Okafor". Until 10:30 (their 16:30).', open: talkPath });
		expect(vault.text(talkPath)).toBe(running);
	});

	it('says that a late start does not move the end', async () => {
		const vault = new TestVault(notes, '2026-10-27T10:06');
		expect((await vault.run(startMeeting, { meeting: talkPath })).done).toBe('Started "2026-10-27 Amara Okafor". Until 10:30 (their 16:30). You begin 6 minutes late; the end stays.');
		expect(vault.text(talkPath)).toContain('actual_start: 2026-10-27T16:06:00');
	});

	it('writes the zone where the note has none, since a clock means nothing without it', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: talk.replace('timezone: Europe/Berlin\n', '').replace('T16:00', 'T10:00') }, '2026-10-27T10:00');
		await vault.run(startMeeting, { meeting: talkPath });
		expect(vault.text(talkPath)).toContain('timezone: America/Chicago');
		expect(vault.text(talkPath)).toContain('actual_start: 2026-10-27T10:00:00');
	});

	it('writes the offset in the hour that comes twice, in its second run only', async () => {
		const late = talk.replace('2026-10-27T16:00:00', '2026-11-01T01:30:00-05:00').replace('Europe/Berlin', 'America/New_York');
		const vault = new TestVault({ ...notes, [talkPath]: late }, '2026-11-01T06:30', 'UTC');
		await vault.run(startMeeting, { meeting: talkPath });
		expect(vault.text(talkPath)).toContain('actual_start: "2026-11-01T01:30:00-05:00"');
		const read = await openRunningMeeting(talkPath, vault.context);
		expect(read.ok && meetingPanel(read.value, vault.now)).toMatchObject({ clock: { minute: 0, total: 30 }, status: 'until 07:00 (their 02:00), 30 min left' });
		const first = new TestVault({ ...notes, [talkPath]: late.replace('-05:00', '-04:00') }, '2026-11-01T05:30', 'UTC');
		await first.run(startMeeting, { meeting: talkPath });
		expect(first.text(talkPath)).toContain('actual_start: 2026-11-01T01:30:00\n');
	});

	it('writes an offset ahead of UTC too', async () => {
		const berlin = talk.replace('2026-10-27T16:00:00', '2026-10-25T02:15:00+01:00');
		const vault = new TestVault({ ...notes, [talkPath]: berlin }, '2026-10-25T01:15', 'UTC');
		await vault.run(startMeeting, { meeting: talkPath });
		expect(vault.text(talkPath)).toContain('actual_start: "2026-10-25T02:15:00+01:00"');
	});

	it('is refused for somebody who asked not to be contacted, and for one who has died', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: talk.replace('Amara Okafor', 'Sunita Deshpande') }, '2026-10-27T10:00');
		expect((await vault.refusal(startMeeting, { meeting: talkPath })).what).toBe('Sunita Deshpande asked not to be contacted. Nothing was written.');
		const other = new TestVault({ ...notes, [talkPath]: talk.replace('Amara Okafor', 'Gordon Achterberg') }, '2026-10-27T10:00');
		expect((await other.refusal(startMeeting, { meeting: talkPath })).what).toContain('has died');
	});

	it('goes on with the others of a group, and leaves the note of the one who must not be contacted', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: talk.replace('"[[Amara Okafor]]"', '"[[Amara Okafor]]", "[[Sunita Deshpande]]"') }, '2026-10-27T10:00');
		await vault.run(startMeeting, { meeting: talkPath });
		expect(vault.text(paths.sunita)).toBe(notes[paths.sunita]);
	});

	it('is refused where it runs, was held, was cancelled, or is planned for another day', async () => {
		const refused = async (text: string, at = '2026-10-27T10:05'): Promise<string> =>
			(await new TestVault({ ...notes, [talkPath]: text }, at).refusal(startMeeting, { meeting: talkPath })).what;
		expect(await refused(running)).toBe('"2026-10-27 Amara Okafor" is running already. Nothing was written.');
		expect(await refused(talk.replace('confirmed', 'held'))).toContain('is recorded as held');
		expect(await refused(talk.replace('confirmed', 'cancelled'))).toContain('was cancelled');
		expect(await refused(talk, '2026-10-25T10:00')).toBe('"2026-10-27 Amara Okafor" is planned for Tue 27 Oct. Nothing was written.');
		expect(await refused(running, '2026-10-29T10:00')).toContain('was started before and never ended');
		expect((await new TestVault(notes).refusal(startMeeting, { meeting: 'gone.md' })).what).toBe('"gone" is no longer there.');
	});

	it('begins for people who come after all', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: talk.replace('confirmed', 'no-show') }, '2026-10-27T10:20');
		expect((await vault.run(startMeeting, { meeting: talkPath })).done).toContain('You begin 20 minutes late');
	});

	it('says that another one is running, unless the person wants both', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running, [second]: talk.replace('16:00', '16:05') }, '2026-10-27T10:05');
		expect(await vault.refusal(startMeeting, { meeting: second })).toMatchObject({
			what: '"2026-10-27 Amara Okafor" is running since 10:00. Nothing was written.', advice: 'End it first, or start this one beside it.', note: talkPath,
		});
		expect((await vault.run(startMeeting, { meeting: second, besides: true })).done).toContain('"2026-10-27 Amara Okafor" has not been ended yet.');
		expect(runningMeetings(vault.context).map(({ path }) => path)).toEqual([second, talkPath]);
		const read = await openRunningMeeting(second, vault.context);
		expect(read.ok && read.value.besides).toEqual([{ path: talkPath, name: '2026-10-27 Amara Okafor' }]);
	});

	it('does not wait for one whose end was forgotten', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running, [second]: talk.replace('16:00', '18:00') }, '2026-10-27T12:00');
		expect((await vault.run(startMeeting, { meeting: second })).done).toBe('Started "2026-10-27 Second". Until 12:30 (their 18:30). "2026-10-27 Amara Okafor" has not been ended yet.');
	});
});

describe('a talk that nobody planned', () => {
	it('gets a note that runs from now', async () => {
		const vault = new TestVault(notes, '2026-11-05T14:07');
		const plan = await vault.run(startUnplanned, { contacts: [paths.amara], minutes: 20 });
		expect(plan).toMatchObject({ done: 'Started "2026-11-05 Amara Okafor". Until 14:27.', open: 'Interviews/Meetings/2026-11-05 Amara Okafor.md' });
		expect(vault.text('Interviews/Meetings/2026-11-05 Amara Okafor.md')).toContain(`meeting_kind: informational
meeting_status: in-progress
meeting_start: 2026-11-05T14:07:00
timezone: America/Chicago
duration_min: 20
meeting_channel: in-person
`);
		expect(vault.text('Interviews/Meetings/2026-11-05 Amara Okafor.md')).toContain('actual_start: 2026-11-05T14:07:00\n---\n');
	});

	it('is refused with nobody, for no length, and beside another that runs', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running }, '2026-10-27T10:05');
		expect((await vault.refusal(startUnplanned, { contacts: [paths.amara], minutes: 20 })).what).toContain('is running since 10:00');
		expect((await vault.refusal(startUnplanned, { contacts: [], minutes: 20, besides: true })).what).toBe('A meeting needs somebody to meet.');
		expect((await vault.refusal(startUnplanned, { contacts: [paths.amara], minutes: 2, besides: true })).what).toContain('no length');
	});
});

describe('ending a meeting', () => {
	it('writes when it really ended, what is owed, and says how far it went over', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running.replace('## Notes\n', "## Notes\n\n- 18' advice:: publish first\n") }, '2026-10-27T10:33');
		const plan = await vault.run(endMeeting, { meeting: talkPath });
		expect(plan.done).toBe('Ended "2026-10-27 Amara Okafor", 3 minutes over. A thank-you is due by Wed 28 Oct.');
		expect(vault.text(talkPath)).toContain('meeting_status: held # by mail');
		expect(vault.text(talkPath)).toContain(`actual_start: 2026-10-27T16:00:00
actual_end: 2026-10-27T16:33:00
thank_you_due: 2026-10-28
report_back_due: 2026-11-10
---`);
		expect(vault.text(paths.amara)).toContain('- 2026-10-27: Met: [[2026-10-27 Amara Okafor]].');
		expect(vault.text(paths.amara)).toContain('last_contact: 2026-10-27');
		expect(vault.loops()).toEqual(['debrief 2026-10-27', 'thank-you 2026-10-28', 'report-back 2026-11-10']);
	});

	it('owes no thanks for practice, and no news where nothing was advised', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running.replace('type: meeting', 'type: meeting\nmeeting_kind: practice') }, '2026-10-27T10:20');
		expect((await vault.run(endMeeting, { meeting: talkPath })).done).toBe('Ended "2026-10-27 Amara Okafor".');
		expect(vault.text(talkPath)).not.toContain('thank_you_due');
	});

	it('that was forgotten asks when it ended, and takes the answer', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running }, '2026-10-28T09:00');
		expect(await vault.refusal(endMeeting, { meeting: talkPath })).toMatchObject({ advice: 'Say when it ended.' });
		const at = wall('2026-10-27T16:31');
		expect((await vault.run(endMeeting, { meeting: talkPath, at })).done).toBe('Ended "2026-10-27 Amara Okafor", 1 minute over. A thank-you is due by Wed 28 Oct.');
		expect(vault.text(talkPath)).toContain('actual_end: 2026-10-27T16:31:00');
	});

	it('that was forgotten can be recorded on the dashboard, and keeps the start that was measured', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running.replace('actual_start: 2026-10-27T16:00:00', 'actual_start: 2026-10-27T16:04:00') }, '2026-10-28T09:00');
		expect(vault.loops()).toContain('did-it-happen 2026-10-27');
		await vault.run(recordOutcome, { meeting: talkPath, outcome: { kind: 'held' } });
		expect(vault.text(talkPath)).toContain('actual_start: 2026-10-27T16:04:00\n');
	});

	it('is refused before its start, in the future, twice, and where it never ran', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running }, '2026-10-27T10:20');
		expect((await vault.refusal(endMeeting, { meeting: talkPath, at: wall('2026-10-27T15:00') })).what).toContain('before it began');
		expect((await vault.refusal(endMeeting, { meeting: talkPath, at: wall('2026-10-27T18:00') })).what).toContain('in the future');
		await vault.run(endMeeting, { meeting: talkPath });
		expect((await vault.refusal(endMeeting, { meeting: talkPath })).what).toContain('is not running');
	});
});
