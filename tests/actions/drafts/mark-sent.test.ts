import { describe, expect, it } from 'vitest';
import { listDrafts } from '../../../src/actions/drafts/list-drafts';
import { logOutreach } from '../../../src/actions/outreach/log-outreach';
import { markSent } from '../../../src/actions/drafts/mark-sent';
import { putBlock } from '../../../src/note/body/written-block';
import { amara, paths } from '../people';
import { day, TestVault } from '../test-vault';

const jonas = 'Interviews/Contacts/Jonas Weber.md';
const lunch = 'Interviews/Meetings/2026-10-20 Amara Okafor.md';
const lunchText = `---
type: meeting
contacts: ["[[Amara Okafor]]", "[[Jonas Weber]]"]
meeting_status: scheduled
meeting_start: 2026-10-20T12:00
timezone: America/Chicago
duration_min: 30
---
`;
const sent = amara.replace('contact_stage: ready', 'contact_stage: awaiting-reply\noutreach_sent: 2026-10-01\noutreach_channel: email');

function withDraft(text: string, kind: string, title: string): string {
	const written = putBlock(text, { section: 'Drafts', kind, title, body: 'Subject: Hello\n\nDear you,\n\nhello.' });
	if (!written.ok) throw new Error(written.problem.what);
	return written.value;
}

async function send(vault: TestVault, note: string, on = '2026-10-14'): Promise<void> {
	const listed = await listDrafts(note, vault.context);
	if (!listed.ok || listed.value[0] === undefined) throw new Error('no draft');
	await vault.run(markSent, { note, draft: listed.value[0].id, on: day(on) });
}

function vaultOf(files: Readonly<Record<string, string>>): TestVault {
	return new TestVault({ [jonas]: '---\ntype: contact\nname: "Jonas Weber"\n---\n', ...files }, '2026-10-14T09:00');
}

describe('"I sent it" sets what a message of its kind implies', () => {
	it('a nudge: its date, so that the closing clock runs and no second nudge is asked for', async () => {
		const vault = vaultOf({ [paths.amara]: withDraft(sent, 'nudge-email', 'Nudge') });
		expect(vault.loops()).toEqual(['nudge 2026-10-12']);
		await send(vault, paths.amara);
		expect(vault.text(paths.amara)).toContain('nudge_sent: 2026-10-14');
		expect(vault.text(paths.amara)).toContain('- 2026-10-14: Nudge sent by email.');
		expect(vault.loops()).toEqual([]);
	});

	it('a nudge without an outreach before it is refused', async () => {
		const vault = vaultOf({ [paths.amara]: withDraft(amara, 'nudge-email', 'Nudge') });
		const problem = await vault.refusal(markSent, { note: paths.amara, draft: 'nudge-email Nudge #1', on: day('2026-10-14') });
		expect(problem.what).toBe('There is no outreach to Amara Okafor that a nudge could follow.');
	});

	it('a confirmation to one person of a group: the meeting is confirmed, and that person was in touch', async () => {
		const vault = vaultOf({ [paths.amara]: amara, [lunch]: withDraft(lunchText, 'confirmation', 'Confirmation to Jonas Weber') });
		await send(vault, lunch);
		expect(vault.text(lunch)).toContain('meeting_status: confirmed');
		expect(vault.text(lunch)).toContain('confirmed_on: 2026-10-14');
		expect(vault.text(jonas)).toContain('- 2026-10-14: Sent: Confirmation to Jonas Weber.');
		expect(vault.text(paths.amara)).toBe(amara);
	});

	it('a note to keep in touch, or a kind answer to a no: a touch', async () => {
		const vault = vaultOf({ [paths.amara]: withDraft(amara, 'keep-in-touch-linkedin', 'News') });
		await send(vault, paths.amara);
		expect(vault.text(paths.amara)).toContain('- 2026-10-14: Sent on LinkedIn: News.');
		expect(vault.text(paths.amara)).toContain('last_contact: 2026-10-14');
	});

	it('is refused for a day that has not come', async () => {
		const vault = vaultOf({ [paths.amara]: withDraft(sent, 'nudge-email', 'Nudge') });
		expect((await vault.refusal(markSent, { note: paths.amara, draft: 'nudge-email Nudge #1', on: day('2026-10-15') })).what).toContain('has not come yet');
	});
});

describe('the drafts of a note', () => {
	it('leave out what is no draft, and a note that can hold none is refused', async () => {
		const vault = vaultOf({ [paths.amara]: withDraft(amara, 'shopping-list', 'Shopping'), 'Goal.md': '---\ntype: search_goal\n---\n' });
		expect(await listDrafts(paths.amara, vault.context)).toEqual({ ok: true, value: [] });
		expect(await listDrafts('Goal.md', vault.context)).toMatchObject({ ok: false, problem: { what: '"Goal" holds no drafts.' } });
	});

	it('of two people of one name are told apart by their files', async () => {
		const other = 'Interviews/Contacts/Amara Okafor (Fjordpay).md';
		const text = lunchText.replace('[[Jonas Weber]]', '[[Amara Okafor (Fjordpay)]]');
		const vault = vaultOf({ [paths.amara]: amara, [other]: amara, [lunch]: withDraft(text, 'thank-you', 'Thank-you to Amara Okafor (Amara Okafor (Fjordpay))') });
		const listed = await listDrafts(lunch, vault.context);
		expect(listed.ok ? listed.value[0]?.person : undefined).toBe(other);
	});
});

describe('a note that somebody changes between plan and commit', () => {
	it('is not written over, and neither is anything else of the plan', async () => {
		const vault = vaultOf({ [paths.amara]: amara, [lunch]: withDraft(lunchText, 'confirmation', 'Confirmation to Jonas Weber') });
		const plan = await vault.plan(markSent, { note: lunch, draft: 'confirmation Confirmation to Jonas Weber #1', on: day('2026-10-14') });
		if (!plan.ok) throw new Error(plan.problem.what);
		expect(plan.value.steps.length).toBe(2);
		vault.notes.put(jonas, 'changed by sync');
		const before = vault.notes.all();
		expect((await vault.committer.commit(plan.value)).kind).toBe('changed');
		expect(vault.notes.all()).toEqual(before);
	});

	it('that was deleted is refused when it is planned again', async () => {
		const vault = vaultOf({ [paths.amara]: amara });
		const input = { contact: paths.amara, channel: 'email', on: day('2026-10-14') };
		const plan = await vault.plan(logOutreach, input);
		vault.notes.remove(paths.amara);
		vault.model.remove(paths.amara);
		if (plan.ok) expect((await vault.committer.commit(plan.value)).kind).not.toBe('done');
		expect((await vault.refusal(logOutreach, input)).what).toBe('"Amara Okafor" is no longer there.');
	});
});
