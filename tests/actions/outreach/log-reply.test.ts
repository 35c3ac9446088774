import { describe, expect, it } from 'vitest';
import { logReply, type LogReply } from '../../../src/actions/outreach/log-reply';
import { amara, paths } from '../people';
import { day, TestVault } from '../test-vault';

const waiting = amara.replace('contact_stage: ready', 'contact_stage: awaiting-reply\noutreach_sent: 2026-10-15\noutreach_channel: email');

function vault(text = waiting): TestVault {
	return new TestVault({ [paths.amara]: text }, '2026-10-19T09:00');
}

/** What changed in the note, line by line. */
async function changed(input: Omit<LogReply, 'contact' | 'on'>, text = waiting): Promise<{ added: string[]; gone: string[]; vault: TestVault }> {
	const at = vault(text);
	await at.run(logReply, { contact: paths.amara, on: day('2026-10-19'), ...input });
	const [before, after] = [text.split('\n'), at.text(paths.amara).split('\n')];
	return { added: after.filter((line) => !before.includes(line)), gone: before.filter((line) => !after.includes(line)), vault: at };
}

describe('logging a reply', () => {
	it('a yes moves on to finding a time, and says how soon it came', async () => {
		const { added, gone, vault: after } = await changed({ kind: 'yes' });
		expect(added).toEqual([
			'contact_stage: scheduling', 'replied_on: 2026-10-19', 'reply_kind: "yes"', 'contact_segment: quick-yes', 'last_contact: 2026-10-19', '- 2026-10-19: Replied: yes.',
		]);
		expect(gone).toEqual(['contact_stage: awaiting-reply']);
		expect(after.loops()).toEqual(['offer-times 2026-10-20']);
	});

	it('a segment that a person set stays', async () => {
		const { added } = await changed({ kind: 'yes' }, waiting.replace('my_own_key', 'contact_segment: slow-yes\nmy_own_key'));
		expect(added.join()).not.toContain('contact_segment');
	});

	it('"later" pauses until the day they named, else for ninety days', async () => {
		const named = await changed({ kind: 'later', revisitOn: day('2027-03-01') });
		expect(named.added).toContain('next_touch: 2027-03-01');
		expect(named.added).toContain('contact_stage: paused');
		expect(named.added).toContain('- 2026-10-19: Replied: later. To be asked again on 2027-03-01.');
		expect(named.vault.loops()).toEqual([]);
		expect((await changed({ kind: 'later' })).added).toContain('next_touch: 2027-01-17');
	});

	it('"not me, ask X" closes kindly and makes the note of X, with who named them and when', async () => {
		const { added, vault: after } = await changed({ kind: 'referral', suggested: ' Jonas  Weber ' });
		expect(added).toContain('contact_stage: closed');
		expect(added).toContain('closed_reason: wrong-person');
		expect(added).toContain('- 2026-10-19: Replied: not the right person, suggested [[Jonas Weber]].');
		expect(after.text('Interviews/Contacts/Jonas Weber.md')).toBe(`---
type: contact
name: "Jonas Weber"
contact_category:
  - referral
how_we_know: "Suggested by Amara Okafor (Northlake Health)."
referred_by:
  - "[[Amara Okafor]]"
referred_on: 2026-10-19
may_use_name: unknown
previously_known: false
contact_stage: listed
---

## Questions

## Log

## Drafts
`);
		expect(after.loops()).toEqual(['contact-referral 2026-10-21']);
		await after.committer.undo();
		expect(after.notes.all()).toEqual({ [paths.amara]: waiting });
	});

	it('"not me" without a name closes and makes nothing', async () => {
		const { vault: after } = await changed({ kind: 'referral' });
		expect(after.notes.paths()).toEqual([paths.amara]);
		expect(after.loops()).toEqual([]);
	});

	it('a no closes the contact and ends every reminder', async () => {
		const { added, vault: after } = await changed({ kind: 'decline' });
		expect(added).toContain('closed_reason: declined');
		expect(after.loops()).toEqual([]);
	});

	it('an automatic reply is no reply: it moves the clocks to the day of return, and nothing else', async () => {
		const { added, vault: after } = await changed({ kind: 'out-of-office', returnsOn: day('2026-10-26') });
		expect(added).toEqual(['reply_kind: out-of-office', 'out_of_office_until: 2026-10-26', '- 2026-10-19: Automatic reply: away until 2026-10-26.']);
		expect(after.loops()).toEqual(['nudge 2026-11-04']);
		await after.run(logReply, { contact: paths.amara, kind: 'yes', on: day('2026-10-19') });
		expect(after.text(paths.amara)).toContain('reply_kind: "yes"');
		expect(after.loops()).toEqual(['offer-times 2026-10-20']);
	});

	it('of an assistant is one of the contact, and the assistant stays a word in the log (T30)', async () => {
		const { added, vault: after } = await changed({ kind: 'yes', answeredBy: ' Teodor,  his assistant ' });
		expect(added).toEqual([
			'contact_stage: scheduling', 'replied_on: 2026-10-19', 'reply_kind: "yes"', 'contact_segment: quick-yes', 'last_contact: 2026-10-19',
			'- 2026-10-19: Replied: yes. Teodor, his assistant wrote for them.',
		]);
		expect(after.notes.paths()).toEqual([paths.amara]);
		expect((await changed({ kind: 'yes', answeredBy: ' ' })).added).toContain('- 2026-10-19: Replied: yes.');
	});

	it('of somebody who was introduced and wrote first moves on to finding a time, and is told to who introduced them', async () => {
		const jonas = 'Interviews/Contacts/Jonas Weber.md';
		const referred = '---\ntype: contact\nname: "Jonas Weber"\ncontact_category: [referral]\nreferred_by: ["[[Amara Okafor]]"]\nreferred_on: 2026-10-13\n---\n';
		const after = new TestVault({ [paths.amara]: amara, [jonas]: referred }, '2026-10-19T09:00');
		expect(after.loops()).toEqual(['contact-referral 2026-10-15']);
		await after.run(logReply, { contact: jonas, kind: 'yes', on: day('2026-10-19') });
		expect(after.text(jonas)).toContain('contact_stage: scheduling');
		expect(after.loops()).toEqual(['tell-referrer 2026-10-20', 'offer-times 2026-10-20']);
	});

	it('a late yes opens a closed contact again', async () => {
		const { added, gone } = await changed({ kind: 'yes' }, waiting.replace('contact_stage: awaiting-reply', 'contact_stage: closed\nclosed_reason: no-reply'));
		expect(added).toContain('contact_stage: scheduling');
		expect(gone).toContain('closed_reason: no-reply');
	});

	it.each([
		['before the outreach', { kind: 'yes', on: day('2026-10-14') }, 'Wed 14 Oct is before the outreach of Thu 15 Oct. Nothing was written.'],
		['tomorrow', { kind: 'yes', on: day('2026-10-20') }, 'Tue 20 Oct has not come yet. Nothing was written.'],
		['with a return that is past', { kind: 'out-of-office', on: day('2026-10-19'), returnsOn: day('2026-10-19') }, 'Mon 19 Oct is not after the reply. Nothing was written.'],
	] as const)('is refused %s', async (_, input, what) => {
		expect((await vault().refusal(logReply, { contact: paths.amara, ...input })).what).toBe(what);
	});
});
