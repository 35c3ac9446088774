import { describe, expect, it } from 'vitest';
import { newContact } from '../../../src/actions/people/new-contact';
import { people, paths } from '../people';
import { TestVault } from '../test-vault';

const folder = 'Interviews/Contacts';

describe('a new contact', () => {
	it('is written with what is known, and with the one goal that is pursued', async () => {
		const vault = new TestVault({ 'Goal.md': '---\ntype: search_goal\ngoal_status: active\n---\n', 'Old.md': '---\ntype: search_goal\ngoal_status: dropped\n---\n' });
		const plan = await vault.run(newContact, {
			name: "Denise O'Rourke", categories: ['former-boss', 'association'], organization: 'Smith & Sons: Europe', email: ' denise@example.com ',
			howWeKnow: 'She hired me.', reason: 'She knows "both" sides.',
		});
		expect(plan).toMatchObject({ done: "Made a contact for Denise O'Rourke.", open: `${folder}/Denise O'Rourke.md` });
		expect(vault.text(`${folder}/Denise O'Rourke.md`)).toBe(`---
type: contact
name: "Denise O'Rourke"
contact_category:
  - former-boss
  - association
how_we_know: "She hired me."
organization:
  - "[[Smith & Sons Europe|Smith & Sons: Europe]]"
email:
  - "denise@example.com"
reason_to_talk: "She knows \\"both\\" sides."
search_goal:
  - "[[Goal]]"
contact_stage: ready
---

## Questions

## Log

## Drafts
`);
	});

	it.each([
		['王小明', '王小明'], ['عمر الشريف', 'عمر الشريف'], ['Null', 'Null'], ['No', 'No'], ['A/B: C?', 'A-B C'], ['CON', 'CON'],
	])('keeps the name %s as it is, whatever a file may be called', async (name) => {
		const vault = new TestVault({});
		const plan = await vault.run(newContact, { name, categories: [] });
		const path = plan.open ?? '';
		expect(path).toMatch(/^Interviews\/Contacts\/[^/\\:*?"<>|#^[\]]+\.md$/);
		expect(vault.model.contact(path)?.name).toBe(name);
		expect(vault.model.problems()).toEqual([]);
	});

	it('of two people of one name gives the second a file with the organization, and never overwrites', async () => {
		const vault = new TestVault({});
		await vault.run(newContact, { name: 'Maria Garcia', categories: ['former-boss'], organization: '[[Northlake Health]]' });
		const before = vault.notes.all();
		const plan = await vault.run(newContact, { name: 'maria garcia', categories: ['former-coworker'], organization: 'Lakeshore Pediatrics' });
		expect(plan.open).toBe(`${folder}/maria garcia (Lakeshore Pediatrics).md`);
		const third = await vault.run(newContact, { name: 'Maria Garcia', categories: [] });
		expect(third.done).toBe('Made a contact for Maria Garcia in "Maria Garcia 2". Another contact has the same name.');
		expect(vault.notes.all()).toMatchObject(before);
	});

	it('links to the note of the organization where there is one', async () => {
		const vault = new TestVault({ 'Orgs/Northlake Health.md': '---\ntype: organization\n---\n', 'Other/Northlake Health.md': 'a namesake' });
		const plan = await vault.run(newContact, { name: 'Ann', categories: [], organization: 'Northlake Health' });
		expect(vault.model.contact(plan.open ?? '')?.organizations).toEqual(['Orgs/Northlake Health.md']);
	});

	it('notes who referred them', async () => {
		const vault = new TestVault(people);
		const plan = await vault.run(newContact, { name: 'Jonas Weber', categories: ['referral'], referredBy: paths.amara });
		expect(vault.model.contact(plan.open ?? '')).toMatchObject({ referrers: [paths.amara], contact: { may_use_name: 'unknown' } });
	});

	it.each([
		['no name', { name: ' \n ', categories: [] }, 'A contact needs a name.'],
		['an unknown category', { name: 'Ann', categories: ['enemy'] }, '"enemy" is no category of contacts.'],
		['no e-mail address', { name: 'Ann', categories: [], email: 'ann at example' }, '"ann at example" is no e-mail address.'],
	])('is refused with %s', async (_, input, what) => {
		expect((await new TestVault({}).refusal(newContact, input)).what).toBe(what);
	});

	it('takes a name of several lines as one line, so that nothing can be slipped into the properties', async () => {
		const vault = new TestVault({});
		const plan = await vault.run(newContact, { name: 'Ann\ndo_not_contact: true', categories: [] });
		expect(vault.model.contact(plan.open ?? '')?.contact).toMatchObject({ name: 'Ann do_not_contact: true', do_not_contact: false });
	});
});
