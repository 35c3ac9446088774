import { describe, expect, it } from 'vitest';
import { listPeople, NamesOfContacts, typedPeople } from '../../../src/actions/people/list-people';
import { memoryPrompts } from '../../../src/domain/people/memory-prompts';
import { TestVault } from '../test-vault';

const folder = 'Interviews/Contacts';
const contact = (name: string, more = ''): string => `---\ntype: contact\nname: "${name}"\n${more}---\n`;
const none: ReadonlySet<string> = new Set();

describe('a list of people', () => {
	it('of 20 lines with 2 who are there already makes 18 notes and names the 2 (S16)', async () => {
		const vault = new TestVault({ 'Hans.md': contact('Hans Müller'), 'Þóra.md': contact('Þóra Jónsdóttir', 'aliases: ["Thora J"]\n') });
		const before = vault.notes.all();
		const others = Array.from({ length: 18 }, (_, at) => `Person ${String.fromCharCode(65 + at)}${at % 3 === 0 ? ', Acme' : ''}`);
		const text = [...others.slice(0, 9), 'MUELLER, Hans', ...others.slice(9), 'thora j'].join('\n');
		const plan = await vault.run(listPeople, { groups: [{ category: 'former-coworker', text }], anyway: none });
		expect(plan.done).toBe('Made 18 contacts. Left out, since they may be there already: MUELLER, thora j.');
		expect(plan.steps.map(({ kind }) => kind)).toEqual(Array(18).fill('create'));
		expect(vault.notes.all()).toMatchObject(before);
		expect(vault.model.contacts()).toHaveLength(20);
		expect(vault.text(`${folder}/Person A.md`)).toBe(`---
type: contact
name: "Person A"
contact_category:
  - former-coworker
organization:
  - "[[Acme]]"
contact_stage: listed
---

## Questions

## Log

## Drafts
`);
		await vault.committer.undo();
		expect(vault.notes.all()).toEqual(before);
	});

	it('makes a note all the same of a namesake who was ticked, beside the first and not over it (T02)', async () => {
		const vault = new TestVault({ [`${folder}/Maria Garcia.md`]: contact('Maria Garcia') });
		const before = vault.notes.all();
		await vault.run(listPeople, { groups: [{ category: 'alumni', text: 'Maria Garcia, Northlake' }], anyway: new Set(['Maria Garcia']) });
		expect(Object.keys(vault.notes.all())).toEqual([`${folder}/Maria Garcia.md`, `${folder}/Maria Garcia (Northlake).md`]);
		expect(vault.notes.all()).toMatchObject(before);
	});

	it('takes a name under two headings as one person of both categories, and two organizations as two people', () => {
		expect(typedPeople([
			{ category: 'alumni', text: '- Ann Lee\n\n2) Bo Ek, Acme\n  ' }, { category: 'association', text: 'ann lee, Northlake\nBo Ek, Lakeshore\n， \n王小明，北湖' },
		])).toEqual([
			{ name: 'Ann Lee', organization: 'Northlake', categories: ['alumni', 'association'] }, { name: 'Bo Ek', organization: 'Acme', categories: ['alumni'] },
			{ name: 'Bo Ek', organization: 'Lakeshore', categories: ['association'] }, { name: '王小明', organization: '北湖', categories: ['association'] },
		]);
	});

	it.each([
		['accents', 'Hans Muller'], ['a written-out umlaut', 'hans mueller'], ['the order of words', 'Müller Hans'], ['an alias', 'Johannes Müller'],
	])('finds who may be there already in spite of %s (T08)', (_, name) => {
		const vault = new TestVault({ 'Hans.md': contact('Hans Müller', 'aliases: ["Johannes Müller"]\n'), 'Other.md': contact('Hans Maier') });
		expect(new NamesOfContacts(vault.model).like({ name, organization: undefined })).toEqual([{ path: 'Hans.md', name: 'Hans Müller' }]);
	});

	it('of nobody, or only of people who are there, writes nothing and says so', async () => {
		const vault = new TestVault({ 'Hans.md': contact('Hans Müller') });
		expect((await vault.refusal(listPeople, { groups: [{ category: 'alumni', text: ' \n' }], anyway: none })).what).toBe('No name was typed. Nothing was written.');
		expect((await vault.refusal(listPeople, { groups: [{ category: 'alumni', text: 'Hans Müller' }], anyway: none })).what).toBe('Everybody on the list may be in the vault already. Nothing was written.');
	});

	it('is asked for category by category, with something to remember by in each (S17)', () => {
		expect(memoryPrompts.map(({ category }) => category)).toEqual(['relative', 'former-boss', 'former-coworker', 'alumni', 'acquaintance', 'association']);
		expect(memoryPrompts.every(({ prompts }) => prompts.length >= 3)).toBe(true);
	});
});
