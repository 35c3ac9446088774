import { describe, expect, it } from 'vitest';
import { logOutreach } from '../../../src/actions/outreach/log-outreach';
import { logReply } from '../../../src/actions/outreach/log-reply';
import { people, paths } from '../people';
import { day, TestVault } from '../test-vault';

const sent = { contact: paths.amara, channel: 'email', on: day('2026-10-15') };

describe('logging outreach', () => {
	it('sets the dates, the stage and a line of the log, and leaves every other byte as it was', async () => {
		const vault = new TestVault(people);
		const plan = await vault.run(logOutreach, sent);
		expect(plan.done).toBe('Logged outreach to Amara Okafor on Thu 15 Oct.');
		expect(vault.text(paths.amara)).toBe(`---
type: contact
# met her twice at the library
name: "Amara Okafor"
contact_category: [alumni]
organization: ["[[Northlake Health]]"]
email: ["amara@example.com"]
reason_to_talk: "She built the dashboard team I read about."
my_own_key: {a: 1}
contact_stage: awaiting-reply
outreach_sent: 2026-10-15
outreach_channel: email
last_contact: 2026-10-15
---

Tall, laughs a lot.

## Log

- 2026-09-01: Said hello at the library.
- 2026-10-15: Outreach sent by email.

## Later
`);
	});

	it('names the line that stands in the way as it is numbered in the note, not in what the note would become', async () => {
		const vault = new TestVault({ [paths.amara]: '---\ntype: contact\nname: Ann\nemail: ann@example.com\n---\n\n## Log\n\n```\nnever closed\n' });
		expect((await vault.refusal(logOutreach, sent)).what).toBe('The code block or comment that begins in line 9 is not closed.');
	});

	it('is undone to the same bytes', async () => {
		const vault = new TestVault(people);
		await vault.run(logOutreach, sent);
		await vault.committer.undo();
		expect(vault.notes.all()).toEqual(people);
	});

	it('begins a new attempt: what the earlier one left goes out of the properties and stays in the log', async () => {
		const vault = new TestVault(people, '2026-10-15T09:00');
		await vault.run(logOutreach, sent);
		vault.goTo('2026-10-16T09:00');
		await vault.run(logReply, { contact: paths.amara, kind: 'decline', on: day('2026-10-16') });
		vault.goTo('2027-03-01T09:00');
		await vault.run(logOutreach, { ...sent, on: day('2027-03-01') });
		const text = vault.text(paths.amara);
		expect(text).toContain('outreach_sent: 2027-03-01');
		expect(text).toContain('contact_stage: awaiting-reply');
		expect(text).not.toContain('replied_on');
		expect(text).not.toContain('closed_reason');
		expect(text).toContain('- 2026-10-15: Outreach sent by email.\n- 2026-10-16: Replied: no.\n- 2027-03-01: Outreach sent by email.');
	});

	it('counts a second channel while an answer is awaited as the same attempt, so that the clocks keep running', async () => {
		const vault = new TestVault(people);
		await vault.run(logOutreach, sent);
		vault.goTo('2026-10-17T09:00');
		await vault.run(logOutreach, { ...sent, channel: 'linkedin', on: day('2026-10-17') });
		const text = vault.text(paths.amara);
		expect(text).toContain('outreach_sent: 2026-10-15');
		expect(text).toContain('outreach_channel: email');
		expect(text).toContain('last_contact: 2026-10-17');
		expect(text).toContain('- 2026-10-17: Wrote on LinkedIn as well, in the same attempt.');
	});

	it('to somebody who was introduced and said yes is an answer: no clock starts, and times are still to be offered the next business day', async () => {
		const jonas = 'Interviews/Contacts/Jonas Weber.md';
		const referred = '---\ntype: contact\nname: "Jonas Weber"\ncontact_category: [referral]\nreferred_by: ["[[Amara Okafor]]"]\nreferred_on: 2026-10-13\nmay_use_name: "yes"\n---\n';
		const vault = new TestVault({ [paths.amara]: people[paths.amara] ?? '', [jonas]: referred }, '2026-10-19T09:00');
		await vault.run(logReply, { contact: jonas, kind: 'yes', on: day('2026-10-19') });
		await vault.run(logOutreach, { contact: jonas, channel: 'email', on: day('2026-10-19') });
		const text = vault.text(jonas);
		expect(text).toContain('contact_stage: scheduling');
		expect(text).toContain('replied_on: 2026-10-19');
		expect(text).not.toContain('outreach_sent');
		expect(text).toContain('- 2026-10-19: Answered the introduction by email.');
		expect(vault.loops()).toContain('offer-times 2026-10-20');
	});

	it('takes a planned touch out once the message is sent, since the clocks give the next date', async () => {
		const vault = new TestVault({ [paths.amara]: people[paths.amara]?.replace('contact_stage: ready', 'contact_stage: ready\nnext_touch: 2026-10-14') ?? '' });
		await vault.run(logOutreach, sent);
		expect(vault.text(paths.amara)).not.toContain('next_touch');
	});

	it('keeps a hand-written last contact that can be read two ways', async () => {
		const vault = new TestVault({ [paths.amara]: people[paths.amara]?.replace('contact_stage: ready', 'contact_stage: ready\nlast_contact: 03/04/2026') ?? '' });
		await vault.run(logOutreach, sent);
		expect(vault.text(paths.amara)).toContain('last_contact: 03/04/2026');
	});
});

describe('outreach is refused, and nothing is written,', () => {
	it('for somebody who asked not to be contacted', async () => {
		const problem = await new TestVault(people).refusal(logOutreach, { ...sent, contact: paths.sunita });
		expect(problem).toMatchObject({ what: 'Sunita Deshpande asked not to be contacted. Nothing was written.', property: 'do_not_contact' });
	});

	it('for somebody who has died', async () => {
		const problem = await new TestVault(people).refusal(logOutreach, { ...sent, contact: paths.gordon });
		expect(problem.what).toContain('Gordon Achterberg has died');
	});

	it('on a day that has not come', async () => {
		const problem = await new TestVault(people).refusal(logOutreach, { ...sent, on: day('2026-10-16') });
		expect(problem.what).toBe('Fri 16 Oct has not come yet. Nothing was written.');
	});

	it('where the note was deleted while the prompt was open', async () => {
		const vault = new TestVault(people);
		vault.notes.remove(paths.amara);
		vault.model.remove(paths.amara);
		expect(await vault.refusal(logOutreach, sent)).toMatchObject({ what: '"Amara Okafor" is no longer there.', note: paths.amara });
	});

	it('where the properties cannot be read, naming the note', async () => {
		const vault = new TestVault({ [paths.amara]: '---\ntype: contact\nrole_title: CEO: Europe\n---\n' });
		expect(await vault.refusal(logOutreach, sent)).toMatchObject({ note: paths.amara });
	});

	it('where the note is no contact', async () => {
		const vault = new TestVault({ [paths.amara]: '---\ntype: book\n---\n' });
		expect((await vault.refusal(logOutreach, sent)).what).toBe('"Amara Okafor" is not a contact note.');
	});
});

it('finds a contact that was renamed while the prompt was open', async () => {
	const vault = new TestVault(people);
	const to = 'Interviews/Contacts/Amara Okafor-Lind.md';
	await vault.notes.rename(paths.amara, to);
	vault.model.rename(paths.amara, to);
	await vault.run(logOutreach, sent);
	expect(vault.text(to)).toContain('outreach_sent: 2026-10-15');
});
