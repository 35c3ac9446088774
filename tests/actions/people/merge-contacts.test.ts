import { describe, expect, it } from 'vitest';
import { mergeConflicts, mergeContacts } from '../../../src/actions/people/merge-contacts';
import { TestVault } from '../test-vault';

const kept = `---
type: contact
# written by hand
name: "Hans Müller"
contact_category: [alumni]
email: ["hans@example.com"]
role_title: Analyst
last_contact: 2026-09-01
next_touch: 2027-01-01
contact_stage: listed
my_own: 1
---

Met in Oslo.

## Log

- 2026-09-01: Said hello.
`;

const other = `---
type: contact
name: Hans Mueller
contact_category: [former-coworker, alumni]
organization: ["[[Acme]]"]
email: ["HANS@example.com", "h.mueller@example.org"]
role_title: "Lead: data"
last_contact: 2026-10-01
next_touch: 2026-12-01
contact_stage: listed
do_not_contact: true
referred_by: ["[[Hans Müller]]", "[[Ann]]"]
my_own: 2
his_own: {deep: [1]}
plain_own: kept
---
He likes sailing.
## Log
- 2026-10-01: Met again.
  - with [[Hans Mueller|him]]

## Promises

- [ ] I promised: a book (2026-11-05)

## Private

Something else.
`;

const meeting = `---
type: meeting
contacts: ["[[Hans Mueller]]", "[[Hans Müller]]", "[[Ann]]"] # both
thanked:
  - '[[Hans Mueller|him]]'
---
With [[Hans Mueller]], [[Hans Mueller#Log|his log]], ![[Hans Mueller]], [words](Hans%20Mueller.md#Log) and [[Hans Muellers Sohn]].

| a |
|---|
| [[Hans Mueller\\|in a table]] |

\`\`\`
[[Hans Mueller]] in code
\`\`\`
`;

const files = { 'Hans Müller.md': kept, 'Hans Mueller.md': other, 'Meeting.md': meeting, 'Ann.md': '---\ntype: contact\nname: Ann\n---\n', 'Acme.md': 'No link here.\n' };
const linking = ['Meeting.md', 'Acme.md', 'Hans Müller.md', 'Gone.md'];
const input = { keep: 'Hans Müller.md', other: 'Hans Mueller.md', fromOther: new Set(['role_title']), linking };

describe('merging two contacts', () => {
	it('unites the values, keeps both texts whole, and leaves everything else as it was', async () => {
		const vault = new TestVault(files);
		const plan = await vault.run(mergeContacts, input);
		expect(plan).toMatchObject({ done: 'Merged "Hans Mueller" into "Hans Müller". Links in 1 note lead there now.', open: 'Hans Müller.md' });
		expect(vault.text('Hans Müller.md')).toBe(`---
type: contact
# written by hand
name: "Hans Müller"
contact_category: [alumni, former-coworker]
email: ["hans@example.com", "h.mueller@example.org"]
role_title: "Lead: data"
last_contact: 2026-10-01
next_touch: 2026-12-01
contact_stage: listed
my_own: 1
organization:
  - "[[Acme]]"
do_not_contact: true
referred_by:
  - "[[Ann]]"
plain_own: kept
aliases:
  - "Hans Mueller"
---

Met in Oslo.

## Log

- 2026-09-01: Said hello.
- 2026-10-01: Met again.
  - with [[Hans Müller|him]]

## Promises

- [ ] I promised: a book (2026-11-05)

## From Hans Mueller

He likes sailing.

## Private

Something else.

- his_own: {"deep":[1]}
`);
		expect(vault.notes.trashed).toEqual([{ path: 'Hans Mueller.md', text: other }]);
	});

	it('turns every link in the vault to the note that stays, in properties, texts, embeds and tables, and no other', async () => {
		const vault = new TestVault(files);
		await vault.run(mergeContacts, input);
		expect(vault.text('Meeting.md')).toBe(`---
type: meeting
contacts: ["[[Hans Müller]]", "[[Ann]]"] # both
thanked:
  - '[[Hans Müller|him]]'
---
With [[Hans Müller]], [[Hans Müller#Log|his log]], ![[Hans Müller]], [words](Hans%20M%C3%BCller.md#Log) and [[Hans Muellers Sohn]].

| a |
|---|
| [[Hans Müller\\|in a table]] |

\`\`\`
[[Hans Mueller]] in code
\`\`\`
`);
		expect(vault.text('Acme.md')).toBe(files['Acme.md']);
	});

	it('brings both notes and all links back by one undo, byte for byte', async () => {
		const vault = new TestVault(files);
		await vault.run(mergeContacts, input);
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.notes.all()).toEqual(files);
	});

	it('asks about what the two say differently, and about nothing else', async () => {
		const vault = new TestVault(files);
		expect(await mergeConflicts({ keep: 'Hans Müller.md', other: 'Hans Mueller.md' }, vault.context)).toEqual({ ok: true, value: [
			{ property: 'role_title', label: 'Role', kept: 'Analyst', other: 'Lead: data' }, { property: 'my_own', label: 'my_own', kept: 1, other: 2 },
		] });
	});

	it('keeps the zero and the plus sign of telephone numbers that stand without quotation marks', async () => {
		const vault = new TestVault({ 'A.md': '---\ntype: contact\nname: Ann\nphone: +41791234567\n---\n', 'B.md': '---\ntype: contact\nname: Anne\nphone: [0791112233, "+41 44 1"]\nzip: 01234\n---\n' });
		await vault.run(mergeContacts, { keep: 'A.md', other: 'B.md', fromOther: new Set<string>(), linking: [] });
		expect(vault.text('A.md')).toContain('phone:\n  - "+41791234567"\n  - "0791112233"\n  - "+41 44 1"\n');
		expect(vault.text('A.md')).toContain('zip: "01234"\n');
	});

	it('never loses a hard stop, whichever note has it', async () => {
		for (const [keep, other] of [['A.md', 'B.md'], ['B.md', 'A.md']] as const) {
			const vault = new TestVault({ 'A.md': '---\ntype: contact\nname: A\ndo_not_contact: true\n---\n', 'B.md': '---\ntype: contact\nname: B\ndo_not_contact: false\n---\n' });
			await vault.run(mergeContacts, { keep, other, fromOther: new Set<string>(), linking: [] });
			expect(vault.model.contact(keep)?.contact).toMatchObject({ do_not_contact: true, aliases: [keep === 'A.md' ? 'B' : 'A'] });
		}
	});

	it('gives a number to a block id that the note has already, and every link to that block follows', async () => {
		const a = '---\ntype: contact\nname: A\n---\n## Promises\n\n- [ ] I promised: a book ^p1\n- [ ] I promised: a call ^P1-2\n\nSee [[B#^p1]] and [[B#^p9]].\n';
		const b = '---\ntype: contact\nname: B\n---\n## Promises\n\n- [ ] They promised: a name ^p1\n- [ ] I promised: a list ^p9\n\n```\ncode ^p1\n```\n\n## Log\n\n- 2026-10-01: As in [[#^p1|that promise]].\n';
		const vault = new TestVault({ 'A.md': a, 'B.md': b, 'Meeting.md': 'See [[B#^p1]], [[B#^p9|x]] and [[A#^p1]].\n' });
		await vault.run(mergeContacts, { keep: 'A.md', other: 'B.md', fromOther: new Set<string>(), linking: ['Meeting.md'] });
		expect(vault.text('A.md')).toBe(`---
type: contact
name: A
aliases:
  - B
---
## Promises

- [ ] I promised: a book ^p1
- [ ] I promised: a call ^P1-2

See [[A#^p1-3]] and [[A#^p9]].

- [ ] They promised: a name ^p1-3
- [ ] I promised: a list ^p9

\`\`\`
code ^p1
\`\`\`

## Log

- 2026-10-01: As in [[#^p1-3|that promise]].
`);
		expect(vault.text('Meeting.md')).toBe('See [[A#^p1-3]], [[A#^p9|x]] and [[A#^p1]].\n');
	});

	it('leaves nobody their own referrer, nor somebody else than themselves, whichever of the two named the other', async () => {
		const a = '---\ntype: contact\nname: A\nreferred_by: ["[[B]]"] # she did\nnot_same_as: ["[[B]]", "[[C]]"]\n---\n';
		const b = '---\ntype: contact\nname: B\nreferred_by: ["[[A]]", "[[C]]"]\n---\n';
		for (const [keep, other] of [['A.md', 'B.md'], ['B.md', 'A.md']] as const) {
			const vault = new TestVault({ 'A.md': a, 'B.md': b, 'C.md': '---\ntype: contact\nname: C\nreferred_by: ["[[A]]", "[[B]]"]\n---\n' });
			await vault.run(mergeContacts, { keep, other, fromOther: new Set<string>(), linking: ['C.md'] });
			expect(vault.model.contact(keep)?.referrers).toEqual(['C.md']);
			expect(vault.model.contact(keep)?.contact.not_same_as).toEqual([{ target: 'C' }]);
			expect(vault.model.contact('C.md')?.contact.referred_by).toEqual([{ target: keep.replace('.md', '') }]);
		}
		const alone = new TestVault({ 'A.md': a.replace(', "[[C]]"', ''), 'B.md': '---\ntype: contact\nname: B\n---\n' });
		await alone.run(mergeContacts, { keep: 'A.md', other: 'B.md', fromOther: new Set<string>(), linking: [] });
		expect(alone.text('A.md')).toBe('---\ntype: contact\nname: A\naliases:\n  - B\n---\n');
	});

	it('joins what was put off and waived, so that neither is asked about again', async () => {
		const own = (name: string, marks: string): string => `---\ntype: contact\nname: ${name}\n${marks}---\n`;
		const vault = new TestVault({
			'A.md': own('A', 'snoozed: ["nudge 2026-11-30"]\n'), 'B.md': own('B', 'snoozed: ["nudge 2026-11-30", "keep-in-touch 2027-01-05"]\nskipped: ["tell-referrer 2026-10-26 [[C]]"]\n'), 'C.md': own('C', ''),
		});
		await vault.run(mergeContacts, { keep: 'A.md', other: 'B.md', fromOther: new Set<string>(), linking: [] });
		expect(vault.model.contact('A.md')?.contact).toMatchObject({ snoozed: ['nudge 2026-11-30', 'keep-in-touch 2027-01-05'], skipped: ['tell-referrer 2026-10-26 [[C]]'] });
	});

	it('makes of both in one meeting one participant, one thanked, one referral, under the label that was there', async () => {
		const held = `---
type: meeting
meeting_status: held
meeting_start: 2026-10-13T10:00
timezone: America/Chicago
contacts: ["[[A|Ann]]", "[[B]]", "[[C]]"]
thanked: ["[[B|her]]"]
referrals: ["[[B]]", "[[A]]"]
snoozed: ["thank-you 2026-10-20 [[B]]"]
---
`;
		const own = (name: string): string => `---\ntype: contact\nname: ${name}\n---\n`;
		const vault = new TestVault({ 'A.md': own('A'), 'B.md': own('B'), 'C.md': own('C'), 'M.md': held });
		expect(vault.loops().filter((loop) => loop.startsWith('thank-you'))).toHaveLength(2);
		await vault.run(mergeContacts, { keep: 'A.md', other: 'B.md', fromOther: new Set<string>(), linking: ['M.md'] });
		expect(vault.text('M.md')).toBe(held
			.replace('contacts: ["[[A|Ann]]", "[[B]]", "[[C]]"]', 'contacts: ["[[A|Ann]]", "[[C]]"]')
			.replace('["[[B|her]]"]', '["[[A|her]]"]')
			.replace('referrals: ["[[B]]", "[[A]]"]', 'referrals: ["[[A]]"]')
			.replace('2026-10-20 [[B]]', '2026-10-20 [[A]]'));
		expect(vault.model.openLoops(vault.now).filter(({ kind }) => kind === 'thank-you').map(({ person }) => person)).toEqual(['C.md']);
	});

	it.each([
		['a note with itself', { ...input, other: input.keep }, 'A note cannot be merged with itself.'],
		['a note that is gone', { ...input, other: 'Gone.md' }, '"Gone" is no longer there.'],
		['a note that is no contact', { ...input, other: 'Meeting.md' }, '"Meeting" is not a contact note.'],
	])('is refused for %s', async (_, wrong, what) => {
		expect((await new TestVault(files).refusal(mergeContacts, wrong)).what).toBe(what);
	});

	it('is refused whole where a linking note cannot be changed for certain, and names it', async () => {
		const vault = new TestVault({ ...files, 'Odd.md': '---\nwho: &a "[[Hans Mueller]]"\nagain: *a\n---\n' });
		expect(await vault.refusal(mergeContacts, { ...input, linking: [...linking, 'Odd.md'] })).toMatchObject({ note: 'Odd.md' });
	});
});
