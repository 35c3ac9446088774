import { describe, expect, it } from 'vitest';
import { repairNotes } from '../../src/actions/vault/repair-notes';
import { findings } from '../../src/model/health';
import { TestVault } from './test-vault';

const files = {
	'C/Ambiguous.md': '---\ntype: contact\nname: "Ambiguous"\noutreach_sent: 03/04/2026\nlast_seen: tbd\n---\n',
	'C/Null.md': '---\ntype: contact\nname: Null\n---\n',
	'C/Phone.md': '---\ntype: contact\nname: "Phone"\nphone: +41791234567\n---\n',
	'C/Muller.md': '---\ntype: contact\nname: "Müller, Hans"\n---\n',
	'C/Mueller.md': '---\ntype: contact\nname: "Hans Mueller"\nreferred_by: ["[[Gone]]"]\n---\n',
	'C/Ready.md': '---\ntype: contact\nname: "Ready"\nreason_to_talk: "Knows the field"\nemail: ["r@example.com"]\ncontact_stage: ready\n---\n',
	'C/Stage.md': '---\ntype: contact\nname: "Stage"\ncontact_stage: met\n---\n',
	'C/Ready (conflicted copy 2026-10-01).md': '---\ntype: contact\nname: "Ready"\n---\n',
	'G/Goal.md': '---\ntype: search_goal\ngoal_status: active\n---\n',
	'G/Fine.md': '---\ntype: search_goal\ngoal_status: active\ntarget_industries: [health]\n---\n',
};

describe('the health of the notes', () => {
	it('lists each kind of trouble once, with what to do and the note it is in', () => {
		const vault = new TestVault(files);
		const found = findings(vault.model, vault.now).map(({ group, note, repair }) => [group, note, repair?.kind]);
		expect(found).toEqual([
			['dates', 'C/Ambiguous.md', 'date'],
			['dates', 'C/Ambiguous.md', 'date'],
			['quotes', 'C/Null.md', 'quote'],
			['quotes', 'C/Phone.md', 'quote'],
			['stages', 'C/Stage.md', 'stage'],
			['waiting', 'C/Ready.md', 'next-touch'],
			['links', 'C/Mueller.md', undefined],
			['copies', 'C/Ready (conflicted copy 2026-10-01).md', undefined],
			['duplicates', 'C/Mueller.md', 'duplicates'],
			['goals', 'G/Goal.md', undefined],
		]);
		for (const { problem } of findings(vault.model, vault.now)) expect(problem.advice).not.toBe('');
	});

	it('gives both readings of a date that can be read two ways, and none of one that cannot be read', () => {
		const vault = new TestVault(files);
		const dates = findings(vault.model, vault.now).flatMap(({ repair }) => (repair?.kind === 'date' ? [[repair.property, repair.candidates]] : []));
		expect(dates).toEqual([['outreach_sent', ['2026-03-04', '2026-04-03']], ['last_seen', []]]);
	});

	it('says what the stage says and what the dates say', () => {
		const vault = new TestVault(files);
		expect(findings(vault.model, vault.now).find(({ group }) => group === 'stages')?.problem.what).toBe('The stage of Stage says "met", the dates say "listed".');
	});

	it('changes nothing by looking', () => {
		const vault = new TestVault(files);
		findings(vault.model, vault.now);
		expect(vault.notes.all()).toEqual(files);
	});

	it('finds nothing in notes that are in order', () => {
		const vault = new TestVault({ 'C/Amara.md': '---\ntype: contact\nname: "Amara"\ncontact_stage: listed\n---\n' });
		expect(findings(vault.model, vault.now)).toEqual([]);
	});
});

describe('repairing notes', () => {
	it('puts several notes right by one plan, byte for byte, and one undo takes it back', async () => {
		const vault = new TestVault(files);
		const plan = await vault.run(repairNotes, {
			fixes: [
				{ kind: 'set', note: 'C/Ambiguous.md', property: 'outreach_sent', value: '2026-04-03' },
				{ kind: 'set', note: 'C/Ambiguous.md', property: 'last_seen', value: '2025-05-01' },
				{ kind: 'quote', note: 'C/Phone.md', property: 'phone' },
				{ kind: 'set', note: 'C/Stage.md', property: 'contact_stage', value: 'listed' },
			],
		});
		expect(plan.done).toBe('Repaired 3 notes.');
		expect(vault.text('C/Ambiguous.md')).toBe('---\ntype: contact\nname: "Ambiguous"\noutreach_sent: 2026-04-03\nlast_seen: 2025-05-01\n---\n');
		expect(vault.text('C/Phone.md')).toBe('---\ntype: contact\nname: "Phone"\nphone: "+41791234567"\n---\n');
		expect(vault.text('C/Stage.md')).toContain('contact_stage: listed');
		const left = findings(vault.model, vault.now).map(({ group }) => group);
		expect(left).not.toContain('dates');
		expect(left).not.toContain('stages');
		await vault.committer.undo();
		expect(vault.notes.all()).toEqual(files);
	});

	it('mends a note whose whole block could not be read', async () => {
		const broken = '---\ntype: contact\nname: "Kim"\nrole_title: CEO: Europe\n---\n';
		const vault = new TestVault({ 'C/Kim.md': broken });
		expect(findings(vault.model, vault.now)).toMatchObject([{ group: 'unreadable', note: 'C/Kim.md', repair: { kind: 'quote' } }]);
		await vault.run(repairNotes, { fixes: [{ kind: 'quote', note: 'C/Kim.md', property: undefined }] });
		expect(vault.text('C/Kim.md')).toBe(broken.replace('CEO: Europe', '"CEO: Europe"'));
		expect(vault.model.contact('C/Kim.md')?.contact.role_title).toBe('CEO: Europe');
	});

	it('is refused as a whole where one note cannot be put right, and where there is nothing to do', async () => {
		const vault = new TestVault(files);
		const problem = await vault.refusal(repairNotes, { fixes: [{ kind: 'quote', note: 'C/Phone.md', property: 'phone' }, { kind: 'quote', note: 'C/Muller.md', property: 'name' }] });
		expect(problem).toMatchObject({ note: 'C/Muller.md', what: 'There is no value of "name" that quotation marks would put right.' });
		expect((await vault.refusal(repairNotes, { fixes: [] })).what).toBe('There is nothing to repair.');
		expect((await vault.refusal(repairNotes, { fixes: [{ kind: 'set', note: 'C/None.md', property: 'a', value: 'b' }] })).what).toContain('is no longer there');
	});
});
