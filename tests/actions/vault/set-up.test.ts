import { describe, expect, it } from 'vitest';
import { setUp } from '../../../src/actions/vault/set-up';
import { typeClash } from '../../../src/actions/vault/type-clash';
import { builtInTemplateFiles } from '../../../src/draft/template/built-in-templates';
import { defaultSettings } from '../../../src/settings/default-settings';
import { TestVault } from '../test-vault';

const input = { name: " Leila O'Neil ", zone: 'America/Chicago', goalTitle: 'Health data: hospital or payer?', withTemplates: true };
const goal = 'Interviews/Goals/Health data hospital or payer.md';

describe('set-up', () => {
	it('makes four folders, the profile, the first goal and copies of the templates', async () => {
		const vault = new TestVault({ 'Diary.md': 'mine' });
		const plan = await vault.run(setUp, input);
		expect(plan.done).toBe(`Set up: your profile, the goal "Health data: hospital or payer?", ${builtInTemplateFiles.length} templates.`);
		expect([...vault.notes.folders]).toEqual(expect.arrayContaining(['Interviews/Contacts', 'Interviews/Meetings', 'Interviews/Goals', 'Interviews/Stories']));
		expect(vault.text('Interviews/Profile.md')).toContain('my_name: "Leila O\'Neil"\nmy_signature: "Leila O\'Neil"\ntimezone: America/Chicago\n');
		expect(vault.text(goal)).toContain('goal_status: active\ngoal_start: 2026-10-15\ngoal_review: 2026-10-29\n');
		expect(vault.text(goal)).toMatch(/---\n\n# Health data: hospital or payer\?\n$/);
		expect(vault.text('Interviews/Templates/thank-you.md')).toBe(builtInTemplateFiles.find(({ name }) => name === 'thank-you.md')?.text);
		expect(vault.text('Diary.md')).toBe('mine');
		expect(vault.model.problems()).toEqual([]);
	});

	it('done again writes nothing', async () => {
		const vault = new TestVault({});
		await vault.run(setUp, input);
		const before = vault.notes.all();
		const plan = await vault.run(setUp, { ...input, name: 'Somebody Else' });
		expect(plan.done).toBe('Everything was there already; nothing was written.');
		expect(vault.notes.all()).toEqual(before);
	});

	it('never takes the place of a note that is there, also one that differs in case only', async () => {
		const vault = new TestVault({ 'interviews/profile.md': 'a diary', 'Interviews/Templates/thank-you.md': 'my own' });
		await vault.run(setUp, input);
		expect(vault.text('interviews/profile.md')).toBe('a diary');
		expect(vault.text('Interviews/Templates/thank-you.md')).toBe('my own');
		expect(vault.model.profile()?.path).toBe('Interviews/Profile 2.md');
	});

	it('writes by the names that the settings give', async () => {
		const naming = { ...defaultSettings.naming, typeProperty: 'note_type', typeValues: { ...defaultSettings.naming.typeValues, profile: 'me' }, properties: { timezone: 'zone' } };
		const vault = new TestVault({}, '2026-10-15T09:00', 'America/Chicago', { ...defaultSettings, naming });
		await vault.run(setUp, input);
		expect(vault.text('Interviews/Profile.md')).toContain('---\nnote_type: me\n');
		expect(vault.text('Interviews/Profile.md')).toContain('\nzone: America/Chicago\n');
		expect(vault.model.profile()?.profile.timezone).toBe('America/Chicago');
	});

	it.each([
		['without a name', { name: ' ' }, 'Your drafts need a name to sign with.'],
		['without a goal', { goalTitle: '' }, 'A goal needs a title.'],
		['in an unknown zone', { zone: 'Chicago' }, '"Chicago" is no time zone that is known here.'],
	])('is refused %s', async (_, change, what) => {
		expect((await new TestVault({}).refusal(setUp, { ...input, ...change })).what).toBe(what);
	});
});

describe('the property that says what a note is', () => {
	const clashIn = (files: Record<string, string>) => typeClash(new TestVault(files).model);

	it('lives well beside other words as plain text, and beside nothing', () => {
		expect(clashIn({ 'A.md': '---\ntype: book\n---\n', 'B.md': '---\ntype:\n---\n', 'C.md': '---\ntitle: x\n---\n', 'D.md': 'no properties' })).toBeUndefined();
	});

	it.each([['links', 'type: "[[Book]]"'], ['a list of links', 'type: ["[[People]]"]'], ['an empty list', 'type: []'], ['a list of words', 'type: [book, novel]'], ['a number', 'type: 3']])(
		'clashes with %s, and another name is proposed that no note uses', (_, line) => {
			const clash = clashIn({ 'A.md': `---\n${line}\n---\n`, 'B.md': '---\nNote_Type: x\n---\n', 'C.md': '---\ntype: contact\n---\n' });
			expect(clash).toEqual({ property: 'type', examples: ['A.md'], count: 1, proposal: 'interview_note' });
		},
	);
});
