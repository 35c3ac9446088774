import { describe, expect, it } from 'vitest';
import { fillIn, tabTo } from './form';
import { Playground } from './playground';
import type { Difference, Snapshot } from './vault-on-disk';

const amara = 'Interviews/Contacts/Amara Eze.md';
const template = 'Interviews/Templates/Mine.md';
const contact = (more = ''): string => `---\ntype: contact\nname: Amara Eze # as she signs\ncontact_category: [alumni]\nreason_to_talk: You went from ward work to data\nknowledge_sought: which tables come first\n${more}---\nA line of mine.\n\n## Drafts\n`;
const files = {
	[amara]: contact(),
	'Interviews/Profile.md': '---\ntype: profile\nmy_name: Leila Haddad\nmy_signature: Leila Haddad\ntimezone: America/Chicago\n---\n',
	'Shopping.md': '- [ ] oat milk\r\n',
};

let playground: Playground;
let before: Snapshot;

/** A small vault, with what is wrong in it. */
async function open(more: Readonly<Record<string, string>> = {}): Promise<void> {
	playground = await Playground.open({ files: { ...files, ...more }, now: '2026-10-15T09:00', zone: 'America/Chicago' });
	before = await playground.vault.snapshot();
}

function run(name: string): Promise<void> {
	return playground.runCommand(`Informational Interviews: ${name}`);
}

/** Every file of the vault against what it was, once nothing more is on its way to the disk. */
async function written(): Promise<Difference> {
	await playground.page.waitForTimeout(2_500);
	return playground.vault.differenceTo(before);
}

const nothing: Difference = { created: [], changed: [], deleted: [] };

async function newContact(name: string, organization = ''): Promise<void> {
	await run('New contact');
	await fillIn(playground.page, { 'Name': { type: name }, 'Alumni': 'tick', 'Organization': { type: organization } });
	await playground.press('Control+Enter');
}

describe('what a person mistyped', () => {
	it('frontmatter that cannot be read is named with note and line, stops no other note, and stays as it is', async () => {
		const broken = '---\ntype: contact\nname: Ben Okoye\nrole_title: CEO: Europe\n---\nMet on the train.\n';
		await open({ 'Interviews/Contacts/Ben Okoye.md': broken });
		await run('Open dashboard');
		const dashboard = playground.page.locator('.ii-dashboard');
		await dashboard.locator('summary').press('Enter');
		await expect.poll(() => dashboard.innerText()).toContain('Ben Okoye');
		expect(await dashboard.innerText()).toContain('line 4');
		expect(await dashboard.innerText()).toContain('belongs in quotation marks');
		await run('Draft outreach');
		await playground.pick('Amara Eze');
		await playground.pick('Email');
		await playground.page.locator('.ii-review').getByText('Dear Amara').waitFor();
		expect(await written()).toEqual({ ...nothing, changed: [amara] });
	});

	it('a name that is no file name becomes one, and stands in the note as it was typed', async () => {
		await open();
		await newContact('Ann/Marie "Ada": O\'Neal?', 'AT&T');
		expect(await playground.waitForNotice('Made a contact for')).toContain('Ann/Marie "Ada": O\'Neal? in "Ann-Marie Ada O\'Neal"');
		const made = 'Interviews/Contacts/Ann-Marie Ada O\'Neal.md';
		expect(await playground.waitForNote(made, (text) => text.includes('AT&T'))).toContain(String.raw`name: "Ann/Marie \"Ada\": O'Neal?"`);
		expect(await written()).toEqual({ ...nothing, created: [made] });
	});

	it('a second person of one name gets a note of their own, and both can be told apart when one is picked', async () => {
		await open({ 'Interviews/Contacts/Kemi Bello.md': contact().replaceAll('Amara Eze', 'Kemi Bello') });
		await newContact('Kemi Bello', 'Northlake');
		const made = 'Interviews/Contacts/Kemi Bello (Northlake).md';
		expect(await playground.waitForNotice('Made a contact for')).toContain('Made a contact for Kemi Bello in "Kemi Bello (Northlake)". Another contact has the same name.');
		expect(await written()).toEqual({ ...nothing, created: [made] });
		await playground.openNote('Shopping');
		await run('Draft outreach');
		await playground.page.locator('.prompt .prompt-input').fill('Kemi');
		await expect.poll(async () => (await playground.offered()).filter((name) => name.includes('Kemi')).length).toBe(2);
		expect((await playground.offered()).some((item) => item.includes('Northlake'))).toBe(true);
		await playground.press('Escape');
	});

	it('a date that can be read in two ways is asked about, and written only when one is chosen', async () => {
		await open();
		await playground.openNote('Amara Eze');
		await run('Log outreach sent');
		await fillIn(playground.page, { 'Sent on': { type: '3/4/2026' } });
		await playground.press('Enter');
		await playground.page.getByText('This can be read as two different days. Choose one of them.').waitFor();
		expect(await written()).toEqual(nothing);
		await tabTo(playground.page, 'Fri 3 Apr');
		await playground.press('Enter', 'Enter');
		await playground.waitForNotice('Fri 3 Apr');
		expect(await playground.waitForNote(amara, (text) => text.includes('outreach_sent'))).toContain('outreach_sent: 2026-04-03\n');
		expect(await written()).toEqual({ ...nothing, changed: [amara] });
	});

	it('a template of the vault with an error is named with its line, and the built-in one is offered', async () => {
		await open({ [template]: '---\ntitle: Mine\ndraft: outreach\n---\nHello,\n\n{{#if contact.name}}\nI write to you.\n' });
		await playground.openNote('Amara Eze');
		await run('Draft outreach');
		await playground.pick('Email');
		const told = playground.page.locator('.prompt').getByText('has no end');
		await told.waitFor();
		expect(await told.innerText()).toContain(`${template}, line 7, column 1: {{#if}} has no end. Put {{/if}} where it should end. Nothing was written.`);
		expect(await playground.notices()).toEqual([]);
		expect(await written()).toEqual(nothing);
		await playground.pick('Use the built-in template');
		await playground.page.locator('.ii-review').getByText('Dear Amara').waitFor();
		expect(await written()).toEqual({ ...nothing, changed: [amara] });
	});
});

describe('what happened while a prompt was open', () => {
	/** Opens the prompt of "Log a touch" on Amara's note. */
	async function askForTouch(): Promise<void> {
		await run('Log a touch');
		await fillIn(playground.page, { 'What was it about?': { type: 'Sent her the article' } });
	}

	it('a note that was deleted is not made again: the message names it and says what to do', async () => {
		await open();
		await playground.openNote('Amara Eze');
		await askForTouch();
		await playground.vault.delete(amara);
		await playground.press('Control+Enter');
		expect(await playground.waitForNotice('no longer there')).toContain('"Amara Eze" is no longer there.\nAmara Eze\nThe note was deleted, or moved by another program. Nothing was written; choose the note again.');
		expect(await written()).toEqual({ ...nothing, deleted: [amara] });
	});

	it('a note that another program changed keeps that change, and gets what was asked for', async () => {
		await open();
		await playground.openNote('Amara Eze');
		await askForTouch();
		await playground.vault.write(amara, contact('phone: "+1 555 0100" # from her card\n').replace('A line of mine.', 'A line of another program.'));
		// What the system does not tell the playground, it sees within two seconds; the open note shows it then.
		await playground.activeLeaf.getByText('A line of another program.').waitFor();
		await playground.press('Control+Enter');
		await playground.waitForNotice('Logged a touch with Amara Eze');
		const text = await playground.waitForNote(amara, (now) => now.includes('Sent her the article'));
		expect(text).toContain('phone: "+1 555 0100" # from her card\n');
		expect(text).toContain('A line of another program.');
		expect(text).toContain('name: Amara Eze # as she signs\n');
		expect(await written()).toEqual({ ...nothing, changed: [amara] });
	});

	it('a note with typing that is not saved yet keeps every letter of it', async () => {
		await open();
		await playground.openNote('Amara Eze');
		await playground.typeBelowHeading('Drafts', 'Typed a moment ago, 王小明');
		await askForTouch();
		await playground.press('Control+Enter');
		await playground.waitForNotice('Logged a touch with Amara Eze');
		const text = await playground.waitForNote(amara, (now) => now.includes('Sent her the article') && now.includes('Typed'));
		expect(text).toContain('## Drafts\nTyped a moment ago, 王小明');
		expect(text).toContain('A line of mine.');
		expect(await written()).toEqual({ ...nothing, changed: [amara] });
	});
});
