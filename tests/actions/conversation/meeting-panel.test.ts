import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/actions/conversation/answer-question';
import { capture } from '../../../src/actions/conversation/capture';
import { extendMeeting } from '../../../src/actions/conversation/extend-meeting';
import { meetingPanel, type MeetingPanel } from '../../../src/actions/conversation/meeting-panel';
import { nextSegment } from '../../../src/actions/conversation/next-segment';
import { notToday } from '../../../src/actions/conversation/not-today';
import { openRunningMeeting } from '../../../src/actions/conversation/running-meeting';
import { tellPoint } from '../../../src/actions/conversation/tell-point';
import { notes, running, talk, talkPath } from '../running-notes';
import { TestVault } from '../test-vault';

const me = '---\ntype: profile\nmy_name: Leila\npitch_30: I build dashboards.\nskills: [SQL, R]\n---\n';
const story = '---\ntype: story\nstory_headline: Cut waiting times by a third\n---\n';
const live = { ...notes, 'Me.md': me, 'Stories/Waiting.md': story, [talkPath]: running };

async function panelOf(vault: TestVault): Promise<MeetingPanel> {
	const read = await openRunningMeeting(talkPath, vault.context);
	const panel = read.ok ? meetingPanel(read.value, vault.now) : undefined;
	if (panel === undefined) throw new Error('no panel');
	return panel;
}

describe('the panel of a meeting', () => {
	it('shows who, until when, what next and what for', async () => {
		const vault = new TestVault(live, '2026-10-27T10:01');
		expect(await panelOf(vault)).toMatchObject({
			meeting: talkPath, people: [{ name: 'Amara Okafor' }], status: 'until 10:30 (their 16:30), 29 min left',
			cue: { id: 'start' }, says: 'Until 10:30 (their 16:30).', bridge: 'Shall I say why I asked?', brief: '',
			agendaLines: [expect.stringMatching(/^Why you wanted to meet: /u)],
			goals: [{ text: 'Which SQL skills are enough?', met: false, touched: false }, { text: 'Name two people in procurement', met: false, touched: false }],
			question: { text: 'Which skill do you use every week?', mustAsk: true, minutes: 3 }, questionsLeft: 2, besides: [],
			points: [{ kind: 'pitch', told: false }, { kind: 'story', text: 'Cut waiting times by a third' }, { kind: 'skill', text: 'SQL' }, { kind: 'skill', text: 'R' }],
		});
	});

	it('reads the same after a reload at minute 17, jumps and all', async () => {
		const vault = new TestVault(live, '2026-10-27T10:15');
		expect((await vault.run(nextSegment, { meeting: talkPath })).done).toBe('Now: Fit and good points.');
		expect(vault.text(talkPath)).toBe(running.replace('## Notes\n', "## Notes\n\n- 15' segment:: Fit and good points\n"));
		vault.goTo('2026-10-27T10:17');
		const before = await panelOf(vault);
		const reloaded = new TestVault(vault.notes.all(), '2026-10-27T10:17');
		expect(await panelOf(reloaded)).toEqual(before);
		expect(before.clock).toMatchObject({ minute: 17, left: 13, current: { id: 'referrals' }, next: { id: 'close' } });
		expect(before.bridge).toBe('I see the time; let me thank you.');
	});

	it('shows what was touched, told and asked, and probes for what was captured last', async () => {
		const vault = new TestVault(live, '2026-10-27T10:10');
		await vault.run(capture, { meeting: talkPath, kind: 'skill', text: 'window functions' });
		await vault.run(tellPoint, { meeting: talkPath, point: 'pitch' });
		await vault.run(answerQuestion, { meeting: talkPath, line: '- [ ] Which skill do you use every week? *(must ask; 3 min; because: skills)* ^Q20' });
		const panel = await panelOf(vault);
		expect(panel.goals.map(({ touched }) => touched)).toEqual([true, false]);
		expect(panel.points[0]).toEqual({ kind: 'pitch', text: 'pitch', told: true });
		expect(panel.probes.map(({ id }) => id)).toEqual(['example', 'measure', 'contrast']);
		expect([panel.question?.text, panel.questionsLeft]).toEqual(['Who decides?', 1]);
	});

	it('shows the gate while the referral step is on or next, and takes "not today"', async () => {
		const vault = new TestVault(live, '2026-10-27T10:10');
		expect((await panelOf(vault)).gate).toBeUndefined();
		vault.goTo('2026-10-27T10:24');
		expect((await panelOf(vault)).gate).toMatchObject({ open: false, says: 'Better not today: 0 of 2 goals touched.' });
		await vault.run(capture, { meeting: talkPath, kind: 'skill', text: 'window functions' });
		expect((await panelOf(vault)).gate?.open).toBe(true);
		await vault.run(notToday, { meeting: talkPath });
		expect((await panelOf(vault)).gate).toBeUndefined();
	});

	it('says what is over, and that it ended', async () => {
		const vault = new TestVault(live, '2026-10-27T10:30');
		expect((await panelOf(vault)).status).toBe('until 10:30 (their 16:30), time');
		vault.goTo('2026-10-27T10:33');
		expect((await panelOf(vault)).status).toBe('until 10:30 (their 16:30), 3 min over');
		vault.edit(talkPath, (text) => text.replace('in-progress', 'held'));
		expect((await panelOf(vault)).status).toBe('ended');
	});

	it('is none where the note does not say when it began', async () => {
		const vault = new TestVault({ ...live, [talkPath]: running.replace(/2026-10-27T16:00:00/g, 'soon') }, '2026-10-27T10:10');
		const read = await openRunningMeeting(talkPath, vault.context);
		expect(read.ok && meetingPanel(read.value, vault.now)).toBeUndefined();
		expect((await vault.refusal(nextSegment, { meeting: talkPath })).advice).toContain('Write "actual_start"');
	});
});

describe('going on and going longer', () => {
	it('goes to any step that is named, and not to the one that is on', async () => {
		const vault = new TestVault(live, '2026-10-27T10:05');
		await vault.run(nextSegment, { meeting: talkPath, to: 'close' });
		expect((await panelOf(vault)).clock.current?.id).toBe('close');
		expect((await vault.refusal(nextSegment, { meeting: talkPath, to: 'close' })).what).toBe('You are at "Close" already.');
		vault.goTo('2026-10-27T10:31');
		expect((await vault.refusal(nextSegment, { meeting: talkPath })).what).toBe('This is the last step of the agenda.');
	});

	it('adds up what they offered, and says the new end on both clocks', async () => {
		const vault = new TestVault(live, '2026-10-27T10:29');
		expect((await vault.run(extendMeeting, { meeting: talkPath, minutes: 10 })).done).toBe('They offered 10 minutes more: until 10:40 (their 16:40).');
		await vault.run(extendMeeting, { meeting: talkPath, minutes: 1 });
		expect(vault.text(talkPath)).toBe(running.replace('actual_start: 2026-10-27T16:00:00\n', 'actual_start: 2026-10-27T16:00:00\nextended_min: 11\n'));
		expect((await panelOf(vault)).status).toBe('until 10:41 (their 16:41), 12 min left');
	});

	it('is refused for no minutes, and where nothing runs', async () => {
		const vault = new TestVault({ ...live, [talkPath]: talk }, '2026-10-27T10:05');
		expect((await vault.refusal(extendMeeting, { meeting: talkPath, minutes: 0 })).what).toContain('cannot be what they offered');
		expect((await vault.refusal(extendMeeting, { meeting: talkPath, minutes: 10 })).what).toContain('is not running');
		const ended = new TestVault({ ...live, [talkPath]: running.replace('actual_start', 'actual_end: 2026-10-27T16:20:00\nactual_start') }, '2026-10-27T10:25');
		expect((await ended.refusal(nextSegment, { meeting: talkPath })).what).toContain('has an end already');
	});
});
