import { describe, expect, it } from 'vitest';
import { markSent } from '../../../src/actions/drafts/mark-sent';
import { finishLoop } from '../../../src/actions/follow-ups/finish-loop';
import { logReply } from '../../../src/actions/outreach/log-reply';
import { logTouch } from '../../../src/actions/outreach/log-touch';
import { draftsIn, openDraftNote } from '../../../src/actions/drafts/list-drafts';
import { draftKeepInTouch } from '../../../src/actions/drafts/draft-keep-in-touch';
import { amara, paths } from '../people';
import { day, TestVault } from '../test-vault';

const lunch = 'Interviews/Meetings/2026-03-02 Amara Okafor.md';
const lunchText = `---
type: meeting
contacts: ["[[Amara Okafor]]"]
meeting_status: closed
meeting_start: 2026-03-02T10:00
timezone: America/Chicago
thank_you_sent: 2026-03-02
---
`;
const met = { [paths.amara]: amara.replace('contact_stage: ready', 'contact_stage: in-touch'), [lunch]: lunchText };
const touch = { contact: paths.amara, channel: 'email', heard: false, what: 'an article' };

describe('a note to keep in touch', () => {
	it('stands among those without an answer; after the second the contact is left alone for ninety days, and pauses', async () => {
		const vault = new TestVault({ ...met, [paths.amara]: (met[paths.amara] ?? '').replace('my_own_key', 'keep_in_touch_days: 45\nmy_own_key') }, '2026-06-01T09:00');
		await vault.run(logTouch, { ...touch, on: day('2026-06-01') });
		expect(vault.text(paths.amara)).toContain('unanswered_touches:\n  - 2026-06-01\n');
		expect(vault.text(paths.amara)).toContain('- 2026-06-01: Wrote by email: an article\n');
		expect(vault.text(paths.amara)).toContain('next_touch: 2026-07-16\n');
		vault.goTo('2026-07-16T09:00');
		const [due] = vault.model.openLoops(vault.now);
		expect(due?.kind).toBe('keep-in-touch');
		if (due !== undefined) await vault.run(finishLoop, { loop: due, on: day('2026-07-16') });
		expect(vault.text(paths.amara)).toContain('next_touch: 2026-10-14\n');
		vault.goTo('2026-07-24T09:00');
		expect(vault.model.waiting(vault.now)).toEqual([]);
		vault.goTo('2026-07-27T09:00');
		expect(vault.loops()).toEqual([]);
		expect(vault.model.waiting(vault.now)).toMatchObject([{ stage: 'paused', since: '2026-07-27', next: { on: '2026-10-14' } }]);
		vault.goTo('2026-10-14T09:00');
		expect(vault.loops()).toEqual(['keep-in-touch 2026-10-14']);
	});

	it('is answered by a reply or a talk, and taken back with the rest by one undo', async () => {
		for (const heard of ['reply', 'touch'] as const) {
			const vault = new TestVault(met, '2026-06-01T09:00');
			await vault.run(logTouch, { ...touch, on: day('2026-06-01') });
			vault.goTo('2026-06-20T09:00');
			const before = vault.text(paths.amara);
			if (heard === 'reply') await vault.run(logReply, { contact: paths.amara, kind: 'yes', on: day('2026-06-20') });
			else await vault.run(logTouch, { ...touch, heard: true, on: day('2026-06-20') });
			expect(vault.text(paths.amara)).not.toContain('unanswered_touches');
			await vault.committer.undo();
			expect(vault.text(paths.amara)).toBe(before);
		}
	});

	it('is counted when its draft is marked as sent, and not before', async () => {
		const vault = new TestVault(met, '2026-06-01T09:00');
		await vault.run(draftKeepInTouch, { contact: paths.amara, told: { did: 'I finished the course' } });
		expect(vault.text(paths.amara)).not.toContain('unanswered_touches');
		const opened = await openDraftNote(paths.amara, vault.context);
		const [draft] = opened.ok ? draftsIn(opened.value, vault.context) : [];
		await vault.run(markSent, { note: paths.amara, draft: draft?.id ?? '', on: day('2026-06-01') });
		expect(vault.text(paths.amara)).toContain('unanswered_touches:\n  - 2026-06-01\n');
	});

	it('to somebody one has never talked to runs no such count: outreach has clocks of its own', async () => {
		const vault = new TestVault({ [paths.amara]: amara }, '2026-06-01T09:00');
		await vault.run(logTouch, { ...touch, on: day('2026-06-01') });
		expect(vault.text(paths.amara)).not.toContain('unanswered_touches');
	});

	it('whose day somebody wrote so that it cannot be read is named in Health and not counted', () => {
		const vault = new TestVault({ ...met, [paths.amara]: (met[paths.amara] ?? '').replace('my_own_key', 'unanswered_touches: [2026-06-01, in autumn]\nmy_own_key') });
		expect(vault.model.problems()).toMatchObject([{ what: '"in autumn" under unanswered_touches in "Amara Okafor" cannot be read as one day, so it is not counted.', property: 'unanswered_touches' }]);
	});
});
