import { describe, expect, it } from 'vitest';
import { importContacts } from '../../../src/actions/people/import-contacts';
import { keepApart } from '../../../src/actions/people/keep-apart';
import { listPeople } from '../../../src/actions/people/list-people';
import { findings } from '../../../src/model/health';
import { TestVault } from '../test-vault';

const contact = (name: string, more = ''): string => `---\ntype: contact\nname: "${name}"\n${more}---\n`;
const files = { 'A.md': contact('Hans Müller', '# my own\n'), 'B.md': contact('Hans Mueller'), 'C.md': contact('Müller, Hans') };

function proposed(vault: TestVault): string[] {
	return findings(vault.model, vault.now).flatMap(({ repair }) => (repair?.kind === 'duplicates' ? [repair.notes.join(' ')] : []));
}

describe('two people of a like name', () => {
	it('are not proposed as one person any more when it was said that they are two, until that is undone', async () => {
		const two = { 'A.md': files['A.md'], 'B.md': files['B.md'] };
		const vault = new TestVault(two);
		expect(proposed(vault)).toEqual(['A.md B.md']);
		expect((await vault.run(keepApart, { contacts: ['A.md', 'B.md'] })).done).toBe('Noted that Hans Müller and Hans Mueller are different people.');
		expect(vault.text('A.md')).toBe(contact('Hans Müller', '# my own\nnot_same_as:\n  - "[[B]]"\n'));
		expect(vault.text('B.md')).toBe(files['B.md']);
		expect(proposed(vault)).toEqual([]);
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.notes.all()).toEqual(two);
	});

	it('are proposed again when the words are taken out by hand', async () => {
		const vault = new TestVault({ 'A.md': files['A.md'], 'B.md': files['B.md'] });
		await vault.run(keepApart, { contacts: ['A.md', 'B.md'] });
		vault.edit('A.md', (text) => text.replace('not_same_as:\n  - "[[B]]"\n', ''));
		expect(proposed(vault)).toEqual(['A.md B.md']);
	});

	it('are told apart from each of several, and the note of somebody not to be contacted stays as it is', async () => {
		const vault = new TestVault({ ...files, 'A.md': contact('Hans Müller', 'do_not_contact: true\n') });
		await vault.run(keepApart, { contacts: ['A.md', 'B.md', 'C.md'] });
		expect(vault.text('A.md')).toBe(contact('Hans Müller', 'do_not_contact: true\n'));
		expect(vault.text('B.md')).toContain('not_same_as:\n  - "[[C]]"\n  - "[[A]]"\n');
		expect(vault.text('C.md')).toContain('not_same_as:\n  - "[[A]]"\n');
		expect(proposed(vault)).toEqual([]);
		expect((await vault.run(keepApart, { contacts: ['A.md', 'B.md', 'C.md'] })).steps).toEqual([]);
	});

	it('are not told apart where one note is gone, or there is only one', async () => {
		const vault = new TestVault(files);
		expect((await vault.refusal(keepApart, { contacts: ['A.md', 'Gone.md'] })).what).toContain('is no longer there');
		expect((await vault.refusal(keepApart, { contacts: ['A.md', 'A.md'] })).what).toBe('It takes two notes to be told apart.');
	});

	it('are two from the beginning where an import or a list was told so', async () => {
		const vault = new TestVault({ 'A.md': files['A.md'] });
		await vault.run(importContacts, { candidates: [{ name: 'Hans Mueller', line: 2, values: { organization: 'Acme' } }], categories: ['alumni'], doubtful: 'make-notes' });
		expect(proposed(vault)).toEqual([]);
		await vault.run(listPeople, { groups: [{ category: 'alumni', text: 'Mueller Hans' }], anyway: new Set(['Mueller Hans']) });
		expect(vault.model.contacts()).toHaveLength(3);
		expect(proposed(vault)).toEqual([]);
	});
});
