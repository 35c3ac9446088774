import { describe, expect, it } from 'vitest';
import { forgetPerson, type ForgetPerson } from '../../../src/actions/people/forget-person';
import { ownWordsLeft, type OwnWords } from '../../../src/actions/people/own-words-left';
import type { Plan } from '../../../src/commit/plan';
import { strikeCapture } from '../../../src/actions/conversation/strike-capture';
import { rates } from '../../../src/domain/metrics/rates';
import { referralGraph } from '../../../src/domain/metrics/referral-graph';
import { putBlock } from '../../../src/note/body/written-block';
import { findings } from '../../../src/model/health';
import { TestVault } from '../test-vault';

const amara = 'Interviews/Contacts/Amara Okafor.md';
const jonas = 'Interviews/Contacts/Jonas Weber.md';
const alone = 'Interviews/Meetings/2026-10-05 Amara Okafor.md';
const group = 'Interviews/Meetings/2026-10-07 Amara Okafor, Jonas Weber.md';
const forgotten = 'Interviews/Contacts/Forgotten person.md';

/** A text as the plugin writes it into a section. */
function written(text: string, section: string, kind: string, title: string, body: string): string {
	const put = putBlock(text, { section, kind, title, body });
	if (!put.ok) throw new Error(put.problem.what);
	return put.value;
}

const files = {
	[amara]: `---
type: contact
name: Amara Okafor
aliases: ["Amara O. Okafor"]
contact_category: [alumni]
role_title: Head of data
email: ["amara@example.com"]
contact_stage: met
outreach_sent: 2026-09-20
replied_on: 2026-09-24
reply_kind: "yes"
reason_to_talk: She built the team I read about.
---

Tall, laughs a lot.
`,
	[jonas]: written(`---
type: contact
# by hand
name: "Jonas Weber"
contact_category: [referral]
referred_by: ["[[Amara Okafor|Amara]]"] # she named him
referred_on: 2026-10-05
contact_stage: ready
snoozed: ["nudge 2026-11-30 [[Amara Okafor]]"]
---
Amara Okafor says that he climbs.

## Questions

- Does he know Amara Okafor from Northlake?
- What is a usual week?

## Log

- 2026-10-05: Named by Amara Okafor.
- 2026-10-09: Wrote to him.

## Drafts
`, 'Drafts', 'outreach', 'Outreach by email', 'Dear Jonas,\n\nAmara Okafor suggested that I write to you.'),
	[alone]: written(`---
type: meeting
contacts: ["[[Amara Okafor]]"]
meeting_status: held
meeting_start: 2026-10-05T15:00
timezone: America/Chicago
location: Northlake, 3rd floor
referrals: ["[[Jonas Weber]]"]
thanked: ["[[Amara Okafor]]"]
thank_you_sent: 2026-10-06
---
A rainy day.

## Questions

- [x] What is a usual week?
  - 3' half meetings
- [ ] Who decides?

## Notes

- 4' quote:: "Nobody reads page two."
- ref:: [[Jonas Weber]] | knows procurement

My own paragraph.

## Promises

- [ ] I promised: send her the chart

## Drafts
`, 'Drafts', 'thank-you', 'Thank-you', 'Dear Amara,\n\nthank you.'),
	[group]: `---
type: meeting
contacts: ["[[Amara Okafor]]", "[[Jonas Weber]]"]
meeting_status: held
meeting_start: 2026-10-07T15:00
timezone: America/Chicago
referrals: ["[[Amara Okafor]]", "[[Jonas Weber]]"]
thanked: ["[[Amara Okafor]]"]
---

## Notes

- Amara Okafor wants out of hospitals
- 5' advice:: publish one chart
- off the record

## Promises

- [ ] They promised: [[Amara Okafor]] introduces me (2026-11-05)
- [ ] I promised: send Jonas the article
`,
	'Diary.md': 'Saw [[Amara Okafor|A.]] and Amara Okafor-Lind today.\n\n```\n[[Amara Okafor]]\n```\n',
	'Shopping.md': '- oat milk\r\n',
};

const linking = [jonas, alone, group, 'Diary.md'];

async function forgetting(vault: TestVault, input: ForgetPerson = { contact: amara, linking }): Promise<{ readonly plan: Plan; readonly left: readonly OwnWords[] }> {
	const plan = await forgetPerson(input, vault.context);
	if (!plan.ok) throw new Error(plan.problem.what);
	const left = await ownWordsLeft(input, plan.value, vault.context);
	if (!left.ok) throw new Error(left.problem.what);
	return { plan: plan.value, left: left.value };
}

async function forget(vault: TestVault): Promise<void> {
	const { plan } = await forgetting(vault);
	expect((await vault.committer.commit(plan)).kind).toBe('done');
	for (const step of plan.steps) {
		if (step.kind === 'trash') vault.model.remove(step.path);
		if (step.kind === 'rename') vault.model.remove(step.from);
	}
	vault.feed();
}

describe('forgetPerson', () => {
	it('takes the note away, and what the plugin wrote of the person anywhere; what was written by hand stays to the letter', async () => {
		const vault = new TestVault(files);
		await forget(vault);
		const after = vault.notes.all();
		expect(Object.keys(after).sort()).toEqual([
			'Diary.md', forgotten, jonas, 'Interviews/Meetings/2026-10-05 Forgotten person.md', 'Interviews/Meetings/2026-10-07 Forgotten person, Jonas Weber.md', 'Shopping.md',
		].sort());
		expect(after).toMatchObject({
			'Shopping.md': files['Shopping.md'],
			'Diary.md': 'Saw [[Forgotten person]] and Amara Okafor-Lind today.\n\n```\n[[Amara Okafor]]\n```\n',
			[jonas]: `---
type: contact
# by hand
name: "Jonas Weber"
contact_category: [referral]
referred_by: ["[[Forgotten person]]"] # she named him
referred_on: 2026-10-05
contact_stage: ready
snoozed: ["nudge 2026-11-30 [[Forgotten person]]"]
---
Amara Okafor says that he climbs.

## Questions

- What is a usual week?

## Log

- 2026-10-09: Wrote to him.

## Drafts

`,
			'Interviews/Meetings/2026-10-05 Forgotten person.md': `---
type: meeting
contacts: ["[[Forgotten person]]"]
meeting_status: held
meeting_start: 2026-10-05T15:00
timezone: America/Chicago
referrals: ["[[Jonas Weber]]"]
thanked: ["[[Forgotten person]]"]
thank_you_sent: 2026-10-06
---
A rainy day.

## Questions


## Notes


My own paragraph.

## Promises


## Drafts

`,
			'Interviews/Meetings/2026-10-07 Forgotten person, Jonas Weber.md': `---
type: meeting
contacts: ["[[Forgotten person]]", "[[Jonas Weber]]"]
meeting_status: held
meeting_start: 2026-10-07T15:00
timezone: America/Chicago
referrals: ["[[Forgotten person]]", "[[Jonas Weber]]"]
thanked: ["[[Forgotten person]]"]
---

## Notes

- 5' advice:: publish one chart
- off the record

## Promises

- [ ] I promised: send Jonas the article
`,
		});
		expect(after[forgotten]).toBe(`---
type: contact
name: "Forgotten person"
contact_category:
  - alumni
outreach_sent: 2026-09-20
replied_on: 2026-09-24
reply_kind: "yes"
contact_stage: closed
closed_reason: asked-not-to-contact
do_not_contact: true
---
`);
	});

	it('lists, before it happens, the words of one\'s own that still name the person', async () => {
		const { left, plan } = await forgetting(new TestVault(files));
		expect(left.map(({ note, line, words }) => `${note}:${line} ${words}`)).toEqual([`${jonas}:11 Amara Okafor says that he climbs.`, 'Diary.md:4 [[Amara Okafor]]']);
		expect(plan.done).toBe('Forgot this person: the note is in the trash. Taken out of 4 other notes.');
	});

	it('leaves every number as it was: attempts, replies, talks held, referrals, thanks, chains', async () => {
		const vault = new TestVault(files);
		const numbers = (): unknown => {
			const { model, now } = vault;
			const graph = referralGraph(model.contacts());
			return [rates(model.contacts(), model.meetings(), [], model, model.rules, now), [...graph.reach.values()], [...graph.depth.values()].sort(), model.meetings().map(({ contacts }) => contacts.length)];
		};
		const before = numbers();
		await forget(vault);
		expect(numbers()).toEqual(before);
	});

	it('asks for nothing any more in their name, and leaves nothing for Health to complain of', async () => {
		const vault = new TestVault(files);
		await forget(vault);
		expect(vault.model.openLoops(vault.now).filter(({ person, owner }) => person === forgotten || owner === forgotten)).toEqual([]);
		expect(findings(vault.model, vault.now).filter(({ note }) => note === forgotten)).toEqual([]);
	});

	it('is taken back whole by one undo, byte for byte', async () => {
		const vault = new TestVault(files);
		await forget(vault);
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.notes.all()).toEqual(files);
	});

	it('does not keep in its undo what is struck later, in a note that it has renamed', async () => {
		const vault = new TestVault(files);
		await forget(vault);
		await vault.run(strikeCapture, { meeting: 'Interviews/Meetings/2026-10-07 Forgotten person, Jonas Weber.md', line: '- off the record' });
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.text(group)).toBe(files[group].replace('- off the record\n', ''));
		expect(vault.text(amara)).toBe(files[amara]);
	});

	it('goes by links alone where two people have one name', async () => {
		const other = 'Interviews/Contacts/Amara Okafor (Lakeshore).md';
		const vault = new TestVault({ ...files, [other]: '---\ntype: contact\nname: Amara Okafor\ncontact_category: [cold]\n---\nAmara Okafor of Lakeshore.\n' });
		const { plan } = await forgetting(vault);
		expect(plan.steps.filter(({ kind }) => kind === 'rename')).toEqual([]);
		const jonasStep = plan.steps.find((step) => step.kind === 'rewrite' && step.path === jonas);
		expect(jonasStep).toMatchObject({ after: expect.stringContaining('Amara Okafor suggested that I write') as unknown });
		expect(plan.steps.some((step) => step.kind === 'rewrite' && step.path === other)).toBe(false);
	});

	it.each(['Anne-Marie O’Neil-Smith', 'J. R. (Bob) Smith', 'A+B [C] {D} ^E$ \\F|G/H*?', '王小明', 'Dr. Ann Lee, PhD'])('forgets whatever the name is made of: %s', async (name) => {
		const [contact, other] = ['C/One.md', 'C/Two.md'];
		const quoted = JSON.stringify(name);
		const vault = new TestVault({ [contact]: `---\ntype: contact\nname: ${quoted}\n---\n`, [other]: `---\ntype: contact\nname: Two\n---\n\n## Log\n\n- 2026-10-01: Named by ${name}.\n- 2026-10-02: Wrote.\n` });
		const { plan, left } = await forgetting(vault, { contact, linking: [] });
		expect((await vault.committer.commit(plan)).kind).toBe('done');
		expect([left, vault.text(other)]).toEqual([[], '---\ntype: contact\nname: Two\n---\n\n## Log\n\n- 2026-10-02: Wrote.\n']);
	});

	it('gives each of two forgotten people a place of their own', async () => {
		const vault = new TestVault(files);
		await forget(vault);
		const { plan } = await forgetting(vault, { contact: jonas, linking: [] });
		expect(plan.steps).toContainEqual(expect.objectContaining({ kind: 'create', path: 'Interviews/Contacts/Forgotten person 2.md' }));
	});

	it('leaves a note whose properties cannot be read as it is, and says so', async () => {
		const odd = '---\nabout: "[[Amara Okafor]]"\nabout: twice\n---\n';
		const { plan, left } = await forgetting(new TestVault({ ...files, 'Odd.md': odd }), { contact: amara, linking: [...linking, 'Odd.md'] });
		expect(plan.steps.some((step) => step.kind === 'rewrite' && step.path === 'Odd.md')).toBe(false);
		expect(left).toContainEqual({ note: 'Odd.md', line: 2, words: 'about: "[[Amara Okafor]]"' });
	});

	describe('broken off after its first steps', () => {
		async function brokenOff(steps: number): Promise<TestVault> {
			const { plan } = await forgetting(new TestVault(files));
			const vault = new TestVault(files);
			await vault.committer.commit({ ...plan, steps: plan.steps.slice(0, steps) });
			return new TestVault(vault.notes.all());
		}

		it('is told in Health, with what to do, until it is done again', async () => {
			const vault = await brokenOff(1);
			expect(findings(vault.model, vault.now).filter(({ group }) => group === 'unfinished').map(({ note, problem }) => [note, problem.what])).toEqual([[amara, 'Forgetting Amara Okafor was broken off.']]);
			await forget(vault);
			expect(findings(vault.model, vault.now).filter(({ group }) => group === 'unfinished')).toEqual([]);
		});

		it('keeps its place where somebody else is forgotten before it is done again', async () => {
			const vault = await brokenOff(1);
			const other = await forgetting(vault, { contact: jonas, linking: [] });
			expect(other.plan.steps).toContainEqual(expect.objectContaining({ kind: 'create', path: 'Interviews/Contacts/Forgotten person 2.md' }));
		});

		it('puts what was learned of the numbers since into the same nameless note', async () => {
			const vault = await brokenOff(2);
			vault.edit(amara, (text) => text.replace('reply_kind: "yes"', 'reply_kind: referral'));
			await forget(vault);
			expect(vault.text(forgotten)).toContain('reply_kind: referral');
			expect(Object.keys(vault.notes.all()).filter((path) => path.includes('Contacts/Forgotten'))).toEqual([forgotten]);
		});
	});

	it('takes no other note for the nameless one, whatever the property says', async () => {
		const vault = new TestVault({ ...files, [amara]: files[amara].replace('contact_stage: met', 'forgotten_as: ["[[Jonas Weber]]"]') });
		const { plan } = await forgetting(vault);
		expect(plan.steps).toContainEqual(expect.objectContaining({ kind: 'create', path: forgotten }));
		expect(plan.steps.some((step) => step.kind === 'rewrite' && step.path === jonas && step.after.includes('climbs'))).toBe(true);
	});

	it('is refused for a note that is gone', async () => {
		expect(await forgetPerson({ contact: 'Interviews/Contacts/Nobody.md', linking: [] }, new TestVault(files).context)).toMatchObject({ ok: false });
	});

	it('takes the name out of links that stand without quotation marks', async () => {
		const vault = new TestVault({ ...files, [alone]: (files[alone] ?? '').replace('contacts: ["[[Amara Okafor]]"]', 'contacts: [[Amara Okafor]]') });
		await vault.run(forgetPerson, { contact: amara, linking: [] });
		expect(vault.text('Interviews/Meetings/2026-10-05 Forgotten person.md')).toContain('contacts: ["[[Forgotten person]]"]\n');
	});

	it('goes for the copies that a sync program made: those of the person are trashed too, in those of others nothing is left', async () => {
		const copy = (path: string): string => path.replace(/\.md$/, ' (Conflicted copy phone 202610181200).md');
		const withCopies = { ...files, [copy(amara)]: files[amara] ?? '', [copy(alone)]: files[alone] ?? '' };
		const vault = new TestVault(withCopies);
		const plan = await vault.run(forgetPerson, { contact: amara, linking: ['Diary.md'] });
		expect(plan.done).toContain('the note and its conflict copy are in the trash');
		expect(vault.notes.trashed.map(({ path }) => path)).toEqual([copy(amara), amara]);
		const left = vault.text('Interviews/Meetings/2026-10-05 Forgotten person (Conflicted copy phone 202610181200).md');
		expect(left).toContain('contacts: ["[[Forgotten person]]"]');
		expect(left).not.toMatch(/Amara|Nobody reads page two|send her the chart/);
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.notes.all()).toEqual(withCopies);
	});
});
