import { describe, expect, it } from 'vitest';
import { canBeTicked, finishLoop } from '../../src/actions/follow-ups/finish-loop';
import { logTouch } from '../../src/actions/outreach/log-touch';
import { skipLoop } from '../../src/actions/follow-ups/skip-loop';
import { snoozeLoop } from '../../src/actions/follow-ups/snooze-loop';
import { loopKinds, type LoopKind, type OpenLoop } from '../../src/domain/follow-ups/open-loop';
import type { NotePath } from '../../src/domain/problem';
import { amara, paths } from './people';
import { day, TestVault } from './test-vault';

const jonas = 'Interviews/Contacts/Jonas Weber.md';
const lunch = 'Interviews/Meetings/2026-10-13 Amara Okafor.md';
const lunchText = `---
type: meeting
contacts: ["[[Amara Okafor]]", "[[Jonas Weber]]"]
meeting_status: held
meeting_start: 2026-10-13T12:00
timezone: America/Chicago
duration_min: 30
report_back_due: 2026-10-27
---

## Promises

- [ ] I promised: send the dashboard link to [[Amara Okafor]] 📅 2026-10-16 ^p1
- [ ] They promised: [[Jonas Weber]] introduces a nurse (2026-10-20)
`;
const jonasText = `---
type: contact
name: "Jonas Weber"
email: ["jonas@example.org"]
---
`;

function vaultOf(files: Readonly<Record<NotePath, string>>): TestVault {
	return new TestVault(files, '2026-10-14T09:00');
}

const afterLunch = (): TestVault => vaultOf({ [paths.amara]: amara, [jonas]: jonasText, [lunch]: lunchText });

function loop(vault: TestVault, kind: LoopKind, person?: NotePath): OpenLoop {
	const found = vault.model.openLoops(vault.now).find((open) => open.kind === kind && (person === undefined || open.person === person));
	if (found === undefined) throw new Error(`no ${kind} among ${vault.loops().join(', ')}`);
	return found;
}

const today = day('2026-10-14');

describe('finishing', () => {
	it('ticks a promise on its own line, keeping its mark and date', async () => {
		const vault = afterLunch();
		await vault.run(finishLoop, { loop: loop(vault, 'my-promise'), on: today });
		expect(vault.text(lunch)).toBe(lunchText.replace('- [ ] I promised: send the dashboard link to [[Amara Okafor]] 📅 2026-10-16 ^p1', '- [x] I promised: send the dashboard link to [[Amara Okafor]] 📅 2026-10-16 ✅ 2026-10-14 ^p1'));
	});

	it('a thank-you names the person among those thanked', async () => {
		const vault = afterLunch();
		await vault.run(finishLoop, { loop: loop(vault, 'thank-you', jonas), on: today });
		expect(vault.text(lunch)).toContain('thanked:\n  - "[[Jonas Weber]]"');
		expect(vault.loops()).toContain('thank-you 2026-10-14');
		await vault.run(finishLoop, { loop: loop(vault, 'thank-you', paths.amara), on: today });
		expect(vault.text(lunch)).toContain('thank_you_sent: 2026-10-14');
	});

	it('a debrief and a report-back set what the rules look at', async () => {
		const vault = afterLunch();
		await vault.run(finishLoop, { loop: loop(vault, 'debrief'), on: today });
		await vault.run(finishLoop, { loop: loop(vault, 'report-back'), on: today });
		expect(vault.text(lunch)).toContain('meeting_status: debriefed');
		expect(vault.text(lunch)).toContain('report_back_sent: 2026-10-14');
		expect(vault.text(jonas)).toContain('- 2026-10-14: Told what came of their advice.');
	});

	it('a nudge sets its date and the log, once', async () => {
		const vault = vaultOf({ [paths.amara]: amara.replace('contact_stage: ready', 'contact_stage: awaiting-reply\noutreach_sent: 2026-10-01') });
		const nudge = loop(vault, 'nudge');
		await vault.run(finishLoop, { loop: nudge, on: today });
		expect(vault.text(paths.amara)).toContain('nudge_sent: 2026-10-14');
		expect(vault.text(paths.amara)).toContain('- 2026-10-14: Nudge sent.');
		expect((await vault.refusal(finishLoop, { loop: nudge, on: today })).what).toBe('That is not open any more in "Amara Okafor". Nothing was written.');
	});

	it('a referral and the next contact count as written to', async () => {
		const referred = jonasText.replace('email', 'referred_by: ["[[Amara Okafor]]"]\nreferred_on: 2026-10-12\nemail');
		const vault = vaultOf({ [paths.amara]: amara, [jonas]: referred });
		await vault.run(finishLoop, { loop: loop(vault, 'contact-referral'), on: today });
		expect(vault.text(jonas)).toContain('outreach_sent: 2026-10-14');
		expect(vault.loops()).toContain('tell-referrer 2026-10-15');
		await vault.run(finishLoop, { loop: loop(vault, 'tell-referrer'), on: today });
		expect(vault.text(paths.amara)).toContain('- 2026-10-14: Told about Jonas Weber.');
		expect(vault.loops()).toEqual(['nudge 2026-10-23']);
	});

	it('is refused for what ends only when the thing itself is there', async () => {
		const vault = vaultOf({ [paths.amara]: amara.replace('my_own_key', 'outreach_sent: 2026-10-09\nreplied_on: 2026-10-12\nreply_kind: "yes"\nmy_own_key') });
		const problem = await vault.refusal(finishLoop, { loop: loop(vault, 'offer-times'), on: today });
		expect(problem.advice).toContain('Plan the meeting');
		expect(loopKinds.filter((kind) => !canBeTicked(kind))).toEqual(['offer-times', 'prepare', 'did-it-happen']);
	});

	it('is refused where the line of the promise was changed meanwhile', async () => {
		const vault = afterLunch();
		const promise = loop(vault, 'my-promise');
		vault.edit(lunch, (text) => text.replace('send the dashboard link', 'send the two links'));
		expect((await vault.refusal(finishLoop, { loop: promise, on: today })).what).toContain('not open any more');
	});
});

describe('putting off', () => {
	it('moves the date of a promise on its own line', async () => {
		const vault = afterLunch();
		await vault.run(snoozeLoop, { loop: loop(vault, 'my-promise'), until: day('2026-10-21') });
		await vault.run(snoozeLoop, { loop: loop(vault, 'their-promise'), until: day('2026-10-28') });
		expect(vault.text(lunch)).toBe(lunchText.replace('📅 2026-10-16', '📅 2026-10-21').replace('(2026-10-20)', '(2026-10-28)'));
	});

	it('notes a later day for one person of a group, and a second time replaces the first', async () => {
		const vault = afterLunch();
		await vault.run(snoozeLoop, { loop: loop(vault, 'thank-you', jonas), until: day('2026-10-20') });
		await vault.run(snoozeLoop, { loop: loop(vault, 'thank-you', jonas), until: day('2026-10-17') });
		expect(vault.text(lunch)).toContain('snoozed:\n  - "thank-you 2026-10-17 [[Jonas Weber]]"\n---');
		expect(loop(vault, 'thank-you', jonas)).toMatchObject({ due: '2026-10-14', shownFrom: '2026-10-17' });
		expect(loop(vault, 'thank-you', paths.amara).shownFrom).toBe('2026-10-14');
	});

	it('keeps what another program or hand wrote there', async () => {
		const vault = afterLunch();
		vault.edit(lunch, (text) => text.replace('duration_min', 'snoozed: ["some day", "debrief 2026-10-15"]\nduration_min'));
		await vault.run(snoozeLoop, { loop: loop(vault, 'debrief'), until: day('2026-10-16') });
		expect(vault.text(lunch)).toContain('snoozed: ["some day", "debrief 2026-10-16"]');
	});

	it('is refused for today and for what is past', async () => {
		const vault = afterLunch();
		expect((await vault.refusal(snoozeLoop, { loop: loop(vault, 'debrief'), until: today })).what).toBe('Wed 14 Oct is not after today. Nothing was written.');
	});
});

describe('skipping', () => {
	it('waives this due date, and drops a promise on its line', async () => {
		const vault = afterLunch();
		await vault.run(skipLoop, { loop: loop(vault, 'debrief') });
		expect(vault.text(lunch)).toContain('skipped:\n  - "debrief 2026-10-13"');
		await vault.run(skipLoop, { loop: loop(vault, 'their-promise') });
		expect(vault.text(lunch)).toContain('- [-] They promised: [[Jonas Weber]] introduces a nurse (2026-10-20) ❌ 2026-10-14');
		expect(vault.loops()).toEqual(['thank-you 2026-10-14', 'thank-you 2026-10-14', 'my-promise 2026-10-16', 'report-back 2026-10-27']);
	});

	it('of the last open thing moves the contact to staying in touch', async () => {
		const vault = vaultOf({ [paths.amara]: amara, [lunch]: lunchText.replace(', "[[Jonas Weber]]"', '').replace('held', 'debriefed').replace(/report_back.*\n/, '').replace(/## Promises[^]*/, '') });
		await vault.run(skipLoop, { loop: loop(vault, 'thank-you') });
		expect(vault.text(paths.amara)).toContain('contact_stage: in-touch');
		expect(vault.loops()).toEqual(['keep-in-touch 2027-01-11']);
	});
});

describe('a touch', () => {
	it('is logged, and the next one is planned by the cadence of the contact', async () => {
		const held = { [lunch]: lunchText.replace(', "[[Jonas Weber]]"', '').replace('held', 'debriefed').replace('duration_min', 'thank_you_sent: 2026-10-13\nduration_min').replace(/report_back.*\n/, '').replace(/## Promises[^]*/, '') };
		const vault = vaultOf({ [paths.amara]: amara.replace('my_own_key', 'keep_in_touch_days: 45\nmy_own_key'), ...held });
		await vault.run(logTouch, { contact: paths.amara, on: today, channel: 'text', heard: true, what: 'sent the\narticle on triage' });
		expect(vault.text(paths.amara)).toContain('contact_stage: ready\nlast_contact: 2026-10-14\nnext_touch: 2026-11-28');
		expect(vault.text(paths.amara)).toContain('- 2026-10-14: In touch by text message: sent the article on triage');
		expect(vault.loops()).toEqual(['keep-in-touch 2026-11-28']);
	});

	it('with somebody who was never written to plans nothing', async () => {
		const vault = vaultOf({ [jonas]: jonasText });
		await vault.run(logTouch, { contact: jonas, on: today, channel: 'over coffee', heard: true, what: '' });
		expect(vault.text(jonas)).not.toContain('next_touch');
		expect(vault.text(jonas)).toContain('- 2026-10-14: In touch over coffee.');
	});
});

describe('good news', () => {
	const goal = 'Interviews/Goals/Data.md';
	const goalText = '---\ntype: search_goal\ngoal_status: achieved\ngoal_achieved_on: 2026-10-14\n---\n';
	const held = lunchText.replace('status: held', 'status: closed').replace('duration_min', 'search_goal: ["[[Data]]"]\nthanked: ["[[Amara Okafor]]", "[[Jonas Weber]]"]\nduration_min').replace(/report_back.*\n/, '').replace(/## Promises[^]*/, '');
	const vault = (): TestVault => vaultOf({ [paths.amara]: amara, [jonas]: jonasText, [lunch]: held, [goal]: goalText });

	it('is told to each who helped, and one can be put off without the other', async () => {
		const at = vault();
		expect(at.loops().filter((text) => text.startsWith('tell-all'))).toEqual(['tell-all 2026-10-21', 'tell-all 2026-10-21']);
		await at.run(snoozeLoop, { loop: loop(at, 'tell-all', jonas), until: day('2026-11-02') });
		expect(at.text(goal)).toContain('snoozed:\n  - "tell-all 2026-11-02 [[Jonas Weber]]"');
		await at.run(finishLoop, { loop: loop(at, 'tell-all', paths.amara), on: today });
		expect(at.text(paths.amara)).toContain('- 2026-10-14: Told and thanked: the goal is reached.');
		await at.run(skipLoop, { loop: loop(at, 'tell-all', jonas) });
		expect(at.loops().filter((text) => text.startsWith('tell-all'))).toEqual([]);
	});
});

it('ticking off a confirmation confirms the meeting, and staying in touch is a touch', async () => {
	const ahead = lunchText.replace('held', 'scheduled').replaceAll('2026-10-13', '2026-10-16');
	const vault = vaultOf({ [paths.amara]: amara, [jonas]: jonasText, [lunch]: ahead });
	await vault.run(finishLoop, { loop: loop(vault, 'confirm'), on: today });
	expect(vault.text(lunch)).toContain('confirmed_on: 2026-10-14');
	const met = vaultOf({ [jonas]: jonasText, [lunch]: lunchText.replace('"[[Amara Okafor]]", ', '').replace('held', 'debriefed').replace('duration_min', 'thank_you_sent: 2026-10-13\nduration_min').replace(/report_back.*\n/, '').replace(/## Promises[^]*/, '') });
	await met.run(finishLoop, { loop: loop(met, 'keep-in-touch'), on: today });
	expect(met.text(jonas)).toContain('- 2026-10-14: Wrote to keep in touch.');
	expect(met.loops()).toEqual(['keep-in-touch 2027-01-12']);
});

it('the next contact at the same organization counts as written to', async () => {
	const waiting = jonasText.replace('email', 'organization: ["[[Northlake Health]]"]\noutreach_sent: 2026-10-08\nemail');
	const vault = vaultOf({ [paths.amara]: amara, [jonas]: waiting });
	await vault.run(finishLoop, { loop: loop(vault, 'try-next-contact'), on: today });
	expect(vault.text(paths.amara)).toContain('outreach_sent: 2026-10-14');
	expect(vault.loops()).toEqual(['nudge 2026-10-19', 'nudge 2026-10-23']);
});
