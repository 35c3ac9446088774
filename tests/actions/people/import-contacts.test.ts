import { describe, expect, it } from 'vitest';
import { atOnce, type Progress } from '../../../src/domain/pieces';
import { compareImport, type Doubtful } from '../../../src/actions/people/compare-import';
import { importContacts } from '../../../src/actions/people/import-contacts';
import { candidatesOfRows } from '../../../src/import/candidates-of-rows';
import type { CandidateValues, ContactCandidate } from '../../../src/import/contact-candidate';
import { readVcards } from '../../../src/import/read-vcards';
import { amara, gordon, paths, people, sunita } from '../people';
import { day, TestVault } from '../test-vault';

const folder = 'Interviews/Contacts';
const heads = ['given', 'family', 'linkedin', 'email', 'organization', 'role_title', 'connected_on'] as const;

function rows(...cells: readonly (readonly string[])[]): readonly ContactCandidate[] {
	return atOnce(candidatesOfRows(cells.map((each, at) => ({ line: at + 2, cells: each })), heads)).candidates;
}

function input(candidates: readonly ContactCandidate[], doubtful: Doubtful = 'leave-out') {
	return { candidates, categories: ['acquaintance'], doubtful };
}

function person(name: string, values: CandidateValues = {}, line = 1): ContactCandidate {
	return { name, line, values };
}

/** What becomes of each, in short. */
function fates(vault: TestVault, candidates: readonly ContactCandidate[], doubtful: Doubtful = 'leave-out'): string[] {
	return atOnce(compareImport(candidates, doubtful, vault.context)).map((fate) => `${fate.candidate.name}: ${fate.kind}${fate.kind === 'update' ? ` ${fate.fills.join(' ')}` : ''}`);
}

describe('an import', () => {
	it('makes a note of everybody who is new, with what the file says', async () => {
		const vault = new TestVault({});
		const plan = await vault.run(importContacts, input(rows(
			['Denise', "O'Rourke", 'https://www.linkedin.com/in/denise', '', 'Smith & Sons: Europe', 'CEO: Europe', '12 Mar 2024'], ['No', 'Null', '', 'no@example.com', '', '', ''],
		)));
		expect(plan.done).toBe('Imported: 2 new contacts.');
		expect(vault.text(`${folder}/Denise O'Rourke.md`)).toBe(`---
type: contact
name: "Denise O'Rourke"
contact_category:
  - acquaintance
organization:
  - "[[Smith & Sons Europe|Smith & Sons: Europe]]"
role_title: "CEO: Europe"
linkedin: "https://www.linkedin.com/in/denise"
connected_on: 2024-03-12
contact_stage: listed
---

## Questions

## Log

## Drafts
`);
		expect(vault.model.contact(`${folder}/No Null.md`)?.contact.email).toEqual(['no@example.com']);
		expect(vault.model.problems()).toEqual([]);
		expect(vault.loops()).toEqual([]);
	});

	it('fills in what is empty of somebody who is known, and touches nothing that was written', async () => {
		const vault = new TestVault(people);
		const plan = await vault.run(importContacts, input(rows(['Amara', 'Okafor', 'https://linkedin.com/in/amara-okafor', 'other@example.com', 'Northlake Health', 'Data lead', '1 Feb 2020'])));
		expect(plan.done).toBe('Imported: 1 filled in.');
		expect(vault.text(paths.amara)).toBe(amara.replace('contact_stage: ready\n', 'contact_stage: ready\nrole_title: "Data lead"\nlinkedin: "https://linkedin.com/in/amara-okafor"\nconnected_on: 2020-02-01\n'));
	});

	it('changes nothing when the same file is imported again, whatever is chosen for people who are not certain', async () => {
		const file = rows(
			['Ann', 'Lee', 'https://www.linkedin.com/in/ann', '', 'Acme', 'Lead', '12 Mar 2024'], ['Ann', 'Lee', 'https://www.linkedin.com/in/ann-lee-2', '', 'Acme', 'Lead', '13 Mar 2024'],
			['Maria', 'Garcia', '', '', 'Northlake', '', ''], ['Maria', 'Garcia', '', '', 'Lakeshore', '', ''], ['Maria', 'Garcia', '', '', '', '', ''], ['Bo', 'Ek', '', 'bo@example.com', '', '', ''], ['Cy', 'Fox', '', '', '', 'Lead', ''],
		);
		const cards = atOnce(readVcards('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Di Gil\r\nTITLE:Lead\r\nADR:;;;Oslo;;;Norway\r\nNICKNAME:D\r\nEND:VCARD\r\n')).candidates;
		const vault = new TestVault({});
		await vault.run(importContacts, input([...file, ...cards]));
		expect(vault.notes.paths().map((path) => path.slice(folder.length + 1))).toEqual([
			'Ann Lee.md', 'Ann Lee (Acme).md', 'Maria Garcia.md', 'Maria Garcia (Lakeshore).md', 'Bo Ek.md', 'Cy Fox.md', 'Di Gil.md',
		]);
		const before = vault.notes.all();
		for (const doubtful of ['leave-out', 'make-notes', 'fill-in'] as const) {
			const again = await vault.run(importContacts, input([...file, ...cards], doubtful));
			expect(again).toMatchObject({ done: expect.stringContaining('nothing was written') as unknown, steps: [] });
			expect(vault.notes.all()).toEqual(before);
		}
	});

	it('is taken back whole by one undo', async () => {
		const vault = new TestVault(people);
		await vault.run(importContacts, input(rows(['Amara', 'Okafor', '', 'amara@example.com', '', 'Data lead', ''], ['Ann', 'Lee', '', '', '', '', ''])));
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.notes.all()).toEqual(people);
	});

	it.each([
		['the profile, however its address is written', { linkedin: 'http://de.linkedin.com/in/AMARA/?x=1' }, 'Mara O.', 'update role_title'],
		['name and e-mail', { email: ['AMARA@example.com'] }, 'Amara Okafor', 'update role_title'],
		['name and organization', { organization: 'northlake health' }, 'amara okafor', 'update role_title'],
		['nothing but the name', {}, 'Amara Okafor', 'doubtful'],
		['another spelling and the organization', { organization: 'Northlake Health' }, 'Okafor, Amára', 'doubtful'],
		['an e-mail address that two people may share', { email: ['amara@example.com'] }, 'Ben Okafor', 'doubtful'],
		['the name, with another profile', { linkedin: 'https://linkedin.com/in/another' }, 'Amara Okafor', 'create'],
	])('knows a person by %s', (_, values, name, fate) => {
		const vault = new TestVault({ [paths.amara]: amara.replace('contact_stage', 'linkedin: "https://www.linkedin.com/in/amara"\ncontact_stage') });
		expect(fates(vault, [person(name, { role_title: 'Lead', ...values })])).toEqual([`${name}: ${fate}`]);
	});

	it('does with people who are not certain what the person chose', () => {
		const vault = new TestVault(people);
		const candidate = person('Amara Okafor', { organization: 'Elsewhere', role_title: 'Lead' });
		expect(fates(vault, [candidate], 'make-notes')).toEqual(['Amara Okafor: create']);
		expect(fates(vault, [candidate], 'fill-in')).toEqual(['Amara Okafor: update role_title']);
	});

	it('leaves people alone who asked for it or who have died, under any choice', async () => {
		const vault = new TestVault(people);
		const file = [person('Sunita Deshpande', { email: ['s@example.com'] }), person('Gordon Achterberg', { role_title: 'x' }), person('Deshpande Sunita')];
		for (const doubtful of ['leave-out', 'make-notes', 'fill-in'] as const) {
			const plan = await vault.plan(importContacts, input(file, doubtful));
			expect(plan).toMatchObject({ ok: true, value: { steps: [] } });
		}
		expect([vault.text(paths.sunita), vault.text(paths.gordon)]).toEqual([sunita, gordon]);
	});

	it('takes a person whom the file names twice once', () => {
		const vault = new TestVault(people);
		const twice = [person('Ann Lee', { email: ['a@example.com'] }, 2), person('Ann Lee', { email: ['a@example.com'] }, 3), person('Amara Okafor', { email: ['amara@example.com'], role_title: 'x' }, 4), person('Amara Okafor', { email: ['amara@example.com'], phone: ['1234567'] }, 5)];
		expect(fates(vault, twice)).toEqual(['Ann Lee: create', 'Ann Lee: skip', 'Amara Okafor: update role_title', 'Amara Okafor: skip']);
	});

	it('does not fill in where two notes are the same person, and where something unreadable stands', () => {
		const twin = '---\ntype: contact\nname: Ann\nlinkedin: https://linkedin.com/in/ann\n---\n';
		expect(fates(new TestVault({ 'A.md': twin, 'B.md': twin }), [person('Ann', { linkedin: 'https://linkedin.com/in/ann', role_title: 'x' })])).toEqual(['Ann: skip']);
		const odd = new TestVault({ 'A.md': '---\ntype: contact\nname: Ann\nlinkedin: https://linkedin.com/in/ann\nconnected_on: some day in spring\nrole_title: {a: 1}\nemail: [""]\n---\n' });
		expect(fates(odd, [person('Ann', { linkedin: 'https://linkedin.com/in/ann', role_title: 'x', connected_on: day('2024-03-12'), email: ['a@example.com'] })])).toEqual(['Ann: update email']);
	});

	it('leaves a note out that cannot be changed, and goes on with the others', async () => {
		const broken = '---\ntype: contact\nname: &a Ann\nlinkedin: https://linkedin.com/in/ann\nrole_title: *a\n---\n';
		const vault = new TestVault({ 'Ann.md': broken });
		vault.notes.put('Ann.md', broken.replace('name: &a Ann', 'name: "open'));
		const plan = await vault.run(importContacts, input([person('Ann', { linkedin: 'https://linkedin.com/in/ann', location: 'Oslo' }), person('Bo Ek')]));
		expect(plan.done).toBe('Imported: 1 new contact, 1 note could not be changed.');
		const refused = await vault.plan(importContacts, input([person('Ann', { linkedin: 'https://linkedin.com/in/ann', location: 'Oslo' })]));
		expect(refused).toMatchObject({ ok: false });
	});

	it.each([
		'=HYPERLINK("http://x","y")', '../../../etc/passwd', 'C:\\Windows\\x', '\u202Egnp.exe', 'a]] ![[b', '---', '{{name}}', "'; DROP", '#tag ^block', '.obsidian/plugins/x', 'عمر الشريف', '<img src=x onerror=alert(1)>',
	])('takes %s as a name and an organization, and nothing else', async (hostile) => {
		const vault = new TestVault({});
		await vault.run(importContacts, input([person(hostile, { organization: hostile, role_title: hostile, how_we_know: hostile, phone: [hostile] })]));
		const [path = ''] = vault.notes.paths();
		expect(path).toMatch(/^Interviews\/Contacts\/[^/\\:*?"<>|#^[\]]+\.md$/);
		const { name, contact } = vault.model.contact(path) ?? { name: '', contact: undefined };
		expect({ name, role: contact?.role_title, how: contact?.how_we_know, phone: contact?.phone }).toEqual({ name: hostile, role: hostile, how: hostile, phone: [hostile] });
		expect(contact?.organization).toHaveLength(1);
		expect(vault.model.problems()).toEqual([]);
	});

	it('can hand the app back its turn after each person, while they are compared and while they are prepared', async () => {
		const vault = new TestVault(people);
		const many = Array.from({ length: 300 }, (_, at) => person(`Person ${at}`, { linkedin: `https://linkedin.com/in/p${at}`, organization: `Acme ${at % 50}` }, at));
		const turns: Progress[] = [];
		const plan = await vault.plan(importContacts, {
			...input(many),
			turn: (progress) => {
				turns.push(progress);
				return progress.done % 100 === 0 ? Promise.resolve() : undefined;
			},
		});
		expect(plan).toMatchObject({ ok: true, value: { done: 'Imported: 300 new contacts.' } });
		const contacts = Object.keys(people).length;
		expect(turns.map(({ done }) => done)).toEqual([...Array(contacts + 300).keys(), ...Array(300).keys()]);
	});

	it('looks at the paths of the vault once for all the notes it makes, not once for each', async () => {
		const vault = new TestVault({ 'Goal.md': '---\ntype: search_goal\ngoal_status: active\ntarget_industries: [health]\n---\n' });
		const looks = async (count: number): Promise<number> => {
			let looked = 0;
			const paths: string[] = [...vault.notes.paths()];
			const counted = Object.assign(paths, {
				[Symbol.iterator]: () => {
					looked += 1;
					return Array.from({ length: paths.length }, (_, at) => paths[at] ?? '').values();
				},
			});
			const many = Array.from({ length: count }, (_, at) => person(`Person ${at}`, { organization: `Acme ${at % 5}` }, at));
			await importContacts(input(many), { ...vault.context, notes: { read: (path) => vault.notes.read(path), paths: () => counted } });
			return looked;
		};
		expect(await looks(100)).toBe(await looks(10));
	});
});
