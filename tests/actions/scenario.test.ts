import { describe, expect, it } from 'vitest';
import { confirmMeeting } from '../../src/actions/appointment/confirm-meeting';
import { draftOutreach } from '../../src/actions/drafts/draft-outreach';
import { draftThankYou } from '../../src/actions/drafts/draft-thank-you';
import { finishLoop } from '../../src/actions/follow-ups/finish-loop';
import { listDrafts } from '../../src/actions/drafts/list-drafts';
import { logReply } from '../../src/actions/outreach/log-reply';
import { markSent } from '../../src/actions/drafts/mark-sent';
import { newContact } from '../../src/actions/people/new-contact';
import { planMeeting } from '../../src/actions/appointment/plan-meeting';
import { prepareMeeting } from '../../src/actions/appointment/prepare-meeting';
import { recordOutcome } from '../../src/actions/appointment/record-outcome';
import { setUp } from '../../src/actions/vault/set-up';
import type { NotePath } from '../../src/domain/problem';
import { day, TestVault, wall } from './test-vault';

const person = 'Interviews/Contacts/Wang Xiaoming 王小明.md';
const meeting = 'Interviews/Meetings/2026-10-27 Wang Xiaoming 王小明.md';
const diary = '# Diary\r\nNothing of yours.\r\n';

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];

async function onlyDraft(vault: TestVault, note: NotePath) {
	const drafts = await listDrafts(note, vault.context);
	if (!drafts.ok || drafts.value[0] === undefined) throw new Error('no draft');
	return drafts.value[0];
}

function stage(vault: TestVault): string | undefined {
	return /^contact_stage: (.*)$/m.exec(vault.text(person))?.[1];
}

describe.each(zones)('from a new contact to a thank-you that was sent, living in %s', { timeout: 60_000 }, (zone) => {
	it('opens exactly the loops that should be open, step by step', async () => {
		const vault = new TestVault({ 'Diary.md': diary }, '2026-10-14T08:00', zone);
		await vault.run(setUp, { name: "Leila O'Neil", zone, goalTitle: 'Health data analyst', withTemplates: false });
		expect(vault.loops()).toEqual([]);

		await vault.run(newContact, {
			name: 'Wang Xiaoming 王小明', categories: ['cold'], organization: 'Cedar Payer Group', email: 'xiaoming@example.org',
			reason: 'She moved from ward work to claims data.',
		});
		expect(stage(vault)).toBe('ready');
		expect(vault.loops()).toEqual([]);

		vault.goTo('2026-10-15T09:00');
		await vault.run(draftOutreach, { contact: person, channel: 'email' });
		expect(stage(vault)).toBe('ready');
		expect(vault.loops()).toEqual([]);
		const outreach = await onlyDraft(vault, person);
		expect(outreach.text).toContain('王小明');
		expect(outreach.email).toBe('xiaoming@example.org');
		expect(outreach.checks.length).toBeGreaterThan(5);

		await vault.run(markSent, { note: person, draft: outreach.id, on: day('2026-10-15') });
		expect(stage(vault)).toBe('awaiting-reply');
		expect(vault.loops()).toEqual(['nudge 2026-10-26']);
		expect((await onlyDraft(vault, person)).sentOn).toBe('2026-10-15');

		vault.goTo('2026-10-18T21:30');
		await vault.run(logReply, { contact: person, kind: 'yes', on: day('2026-10-18') });
		expect(stage(vault)).toBe('scheduling');
		expect(vault.text(person)).toContain('contact_segment: quick-yes');
		expect(vault.loops()).toEqual(['offer-times 2026-10-19']);

		// Agreed by the clock of Berlin, where daylight saving ends between today and the meeting.
		const planned = await vault.run(planMeeting, {
			contacts: [person], start: wall('2026-10-27T16:00'), zone: 'Europe/Berlin', minutes: 30, channel: 'video',
			location: 'https://video.example.com/r?a=1&b=2', kind: 'informational', purpose: ['learn-role', 'skills-certs'],
			goals: ['Know which SQL is enough'], status: 'scheduled',
		});
		expect(planned.done).toContain('Tue 27 Oct, 16:00 (Europe/Berlin)');
		expect(stage(vault)).toBe('scheduled');
		expect(vault.model.upcomingMeetings(vault.now)).toEqual([]);
		// In Auckland the meeting is on the 28th, and the dates go by the day there.
		const on = zone === 'Pacific/Auckland' ? { prepare: '2026-10-26', confirm: '2026-10-27', met: '2026-10-28', next: '2026-10-29' }
			: { prepare: '2026-10-23', confirm: '2026-10-26', met: '2026-10-27', next: '2026-10-28' };
		expect(vault.loops()).toEqual([`prepare ${on.prepare}`, `confirm ${on.confirm}`]);

		vault.goTo('2026-10-23T10:00');
		await vault.run(prepareMeeting, { meeting });
		expect(vault.model.openLoops(vault.now)[0]?.why).toContain('still missing: a rehearsed story or pitch.');
		vault.notes.put('Interviews/Stories/Audit.md', '---\ntype: story\nstory_headline: "Cut the audit from days to hours."\nrehearsed_on: 2026-10-22\n---\n');
		vault.feed();
		expect(vault.loops()).toEqual([`confirm ${on.confirm}`]);

		vault.goTo('2026-10-26T10:00');
		expect(vault.model.upcomingMeetings(vault.now).map(({ times }) => times.start)).toEqual([Date.UTC(2026, 9, 27, 15, 0)]);
		await vault.run(confirmMeeting, { meeting, on: day('2026-10-26') });
		expect(vault.loops()).toEqual([]);
		expect(stage(vault)).toBe('scheduled');

		vault.goTo('2026-10-28T22:00');
		expect(vault.loops()).toEqual([`did-it-happen ${on.met}`]);
		vault.edit(meeting, (text) => text
			.replace('## Notes\n', '## Notes\n\n- 12\' quote:: "Nobody reads page two."\n- 18\' advice:: publish one small dashboard first\n')
			.replace('## Promises\n', '## Promises\n\n- [ ] I promised: send the ward checklist (2026-10-30)\n'));
		await vault.run(recordOutcome, { meeting, outcome: { kind: 'held', minutes: 35 } });
		expect(stage(vault)).toBe('met');
		const reportBack = zone === 'Pacific/Auckland' ? '2026-11-11' : '2026-11-10';
		expect(vault.loops()).toEqual([`debrief ${on.met}`, `thank-you ${on.next}`, 'my-promise 2026-10-30', `report-back ${reportBack}`]);

		await vault.run(draftThankYou, { meeting, person });
		expect(vault.loops()).toContain(`thank-you ${on.next}`);
		const thanks = await onlyDraft(vault, meeting);
		expect(thanks).toMatchObject({ kind: 'thank-you', person, title: 'Thank-you to Wang Xiaoming 王小明' });
		expect(thanks.text).toMatch(/page two|small dashboard/);
		await vault.run(markSent, { note: meeting, draft: thanks.id, on: day('2026-10-28') });
		expect(vault.loops()).toEqual([`debrief ${on.met}`, 'my-promise 2026-10-30', `report-back ${reportBack}`]);
		expect(stage(vault)).toBe('met');

		for (const kind of ['debrief', 'my-promise', 'report-back'] as const) {
			const loop = vault.model.openLoops(vault.now).find((open) => open.kind === kind);
			if (loop === undefined) throw new Error(`no ${kind}`);
			await vault.run(finishLoop, { loop, on: day('2026-10-28') });
		}
		expect(stage(vault)).toBe('in-touch');
		expect(vault.loops()).toEqual(['keep-in-touch 2027-01-26']);
		expect(vault.text(person)).toContain('next_touch: 2027-01-26');
		expect(vault.text('Diary.md')).toBe(diary);
	});
});
