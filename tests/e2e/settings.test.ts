import { expect, it } from 'vitest';
import { Dashboard } from './dashboard';
import { fillIn } from './form';
import { Playground } from './playground';

let playground: Playground;

/** Opens the plugin's settings at one of its pages. */
async function openSettings(page: string): Promise<void> {
	await playground.press('Control+,');
	await playground.page.getByRole('tab', { name: 'Informational Interviews', exact: true }).click();
	await playground.page.locator('.setting-item', { has: playground.page.locator('.setting-item-name', { hasText: page }) }).first().click();
}

/** Types into the setting of a name, as a person who then goes on with the next. */
async function change(name: string, to: string): Promise<void> {
	const row = playground.page.locator('.setting-item', { has: playground.page.locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }) });
	await row.locator('input[type="text"], input[type="search"]').first().fill(to);
	await playground.press('Tab');
}

async function closeSettings(): Promise<void> {
	while ((await playground.page.locator('.modal.mod-settings').count()) > 0) {
		await playground.press('Escape');
		await playground.page.waitForTimeout(100);
	}
}

it('names of properties, the property for the type and folders that were changed in the settings are read and written everywhere', async () => {
	const mine = '---\nnote_kind: contact\ncompany: "[[Northlake]]"\nwritten_on: 2026-10-05\ncontact_category: [cold]\nemail: ada@example.org\nreason_to_talk: knows\n---\n';
	const book = '---\ntype: contact\norganization: not ours\n---\n';
	playground = await Playground.open({ files: { 'Ada.md': mine, 'Book.md': book }, now: '2026-10-15T09:00' });
	const dashboard = new Dashboard(playground);
	await dashboard.open();
	await openSettings('Names in your notes');
	await change('Property that says what a note is', 'note_kind');
	await change('Organization', 'company');
	await change('Outreach sent', 'written_on');
	await closeSettings();
	await openSettings('Folders');
	await change('Contacts', 'People/Friends');
	await closeSettings();
	const nudge = { section: 'Overdue', title: 'Nudge Ada', due: '1 day late' };
	await expect.poll(() => dashboard.rows()).toEqual([nudge]);

	await playground.runCommand('Informational Interviews: New contact');
	await fillIn(playground.page, { 'Name': { type: 'Kemi Bello' }, 'Alumni': 'tick', 'Organization': { type: 'Lakeshore' } });
	await playground.press('Enter');
	const kemi = await playground.waitForNote('People/Friends/Kemi Bello.md', (text) => text.includes('Kemi'));
	expect(kemi).toContain('---\nnote_kind: contact\n');
	expect(kemi).toContain('\ncompany:\n  - "[[Lakeshore]]"\n');
	expect(kemi).not.toMatch(/^(?:type|organization):/m);

	await playground.openNote('Kemi Bello');
	await playground.runCommand('Informational Interviews: Log outreach sent');
	await playground.page.locator('.ii-form').waitFor();
	await playground.press('Enter');
	expect(await playground.waitForNote('People/Friends/Kemi Bello.md', (text) => text.includes('written_on'))).toContain('\nwritten_on: 2026-10-15\n');
	expect([await playground.vault.read('Ada.md'), await playground.vault.read('Book.md')]).toEqual([mine, book]);

	// Stored: the next start reads by the same names.
	await playground.reload();
	await dashboard.open();
	await expect.poll(() => dashboard.rows()).toEqual([nudge]);
});

it('a vault in which the type means something else is noticed by set-up, which proposes a free name and uses it', async () => {
	const book = '---\ntype: ["[[Book]]"]\nnote_type: novel\n---\n';
	playground = await Playground.open({ files: { 'Book.md': book }, now: '2026-10-15T09:00' });
	await playground.runCommand('Informational Interviews: Set up folders and starter notes');
	await playground.page.getByPlaceholder('1 note uses the property “type” for something else').waitFor();
	await playground.pick('Use “interview_note” instead');
	await fillIn(playground.page, { 'Your name': { type: 'Nora Vale' }, 'What are you looking for?': { type: 'Health data analyst' } });
	await playground.press('Enter');
	expect(await playground.waitForNotice('Set up: your profile')).toContain('the goal "Health data analyst"');
	expect(await playground.waitForNote('Interviews/Profile.md', (text) => text.includes('Nora'))).toMatch(/^---\ninterview_note: profile\n/);
	expect(await playground.vault.read('Interviews/Goals/Health data analyst.md')).toMatch(/^---\ninterview_note: search_goal\n/);
	expect(await playground.vault.read('Book.md')).toBe(book);
	await expect.poll(() => playground.offeredCommands()).toContain('Informational Interviews: New contact');
});
