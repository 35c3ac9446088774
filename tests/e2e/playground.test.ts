import { describe, expect, it } from 'vitest';
import { Playground, type PlaygroundOptions } from './playground';
import { tinyPlugin } from './tiny-plugin';

const now = '2026-10-15T09:00';
const note = '---\ntags:\n  - one\ndone: false\nmet: 2026-10-01\nlink: "[[Second]]"\n---\n# First\n\nSee [[Second]] %%quiet%%.\n\n- [ ] a task\n';
const files = { 'First.md': note, 'Second.md': 'The second note.\n', 'Folder/Third.md': 'The third note.\n' };

function open(options: Partial<PlaygroundOptions> = {}): Promise<Playground> {
	return Playground.open({ files, now, plugin: tinyPlugin, ...options });
}

describe('the playground as a place to write', () => {
	it('opens a note from the quick switcher and saves what is typed two seconds later, nothing else', async () => {
		const page = await open();
		const before = await page.vault.snapshot();
		await page.openNote('Second');
		await page.press('Control+End');
		await page.type('Typed here.');
		expect(await page.vault.read('Second.md')).toBe('The second note.\n');
		expect(await page.waitForNote('Second.md', (text) => text.includes('Typed'))).toBe('The second note.\nTyped here.');
		expect(await page.vault.differenceTo(before)).toEqual({ created: [], changed: ['Second.md'], deleted: [] });
	});

	it('shows what another program writes into the open note', async () => {
		const page = await open();
		await page.openNote('Second');
		await page.vault.write('Second.md', 'The second note, changed elsewhere.\n');
		await page.activeLeaf.locator('.cm-line', { hasText: 'changed elsewhere' }).waitFor();
	});

	it('keeps typed text that is not saved yet when another program or a plugin writes elsewhere in the note', async () => {
		const page = await open();
		await page.openNote('Second');
		await page.press('Control+Home');
		await page.type('Mine. ');
		await page.runCommand('Tiny: Append in the background');
		expect(await page.waitForNote('Second.md', (text) => text.includes('Mine'))).toBe('Mine. The second note.\nFrom the background.\n');
		await page.waitForNotice('changed by another program');
	});

	it('shows frontmatter as properties, and a change there is written', async () => {
		const page = await open();
		await page.openNote('First');
		const leaf = page.activeLeaf;
		await expect.poll(() => leaf.locator('.metadata-property-key-name').allTextContents()).toEqual(['tags', 'done', 'met', 'link']);
		expect(await page.editorText()).not.toContain('2026-10-01');
		await leaf.getByRole('checkbox', { name: 'done' }).check();
		await page.waitForNote('First.md', (text) => text.includes('done: true'));
	});

	it('keeps a person from deleting frontmatter that is not in sight', async () => {
		const page = await open();
		await page.openNote('First');
		await page.press('Control+Home', 'Backspace', 'Backspace', 'Control+a', 'Delete');
		await page.type('New body.');
		expect(await page.waitForNote('First.md', (text) => text.includes('New body'))).toBe(`${note.split('# First')[0] ?? ''}New body.`);
	});

	it('renders the note for reading: no comments, links that open, checkboxes that tick', async () => {
		const page = await open();
		await page.openNote('First');
		await page.runCommand('Toggle reading view');
		const text = page.activeLeaf.locator('.markdown-preview-sizer');
		await text.getByRole('checkbox').check();
		expect(await text.innerText()).not.toContain('quiet');
		await page.waitForNote('First.md', (changed) => changed.includes('- [x] a task'));
		await text.getByRole('link', { name: 'Second' }).click();
		await page.activeLeaf.locator('.inline-title', { hasText: 'Second' }).first().waitFor();
	});

	it('makes, renames and deletes notes from the file list', async () => {
		const page = await open();
		const list = page.page.getByRole('tree');
		await page.page.getByRole('button', { name: 'New note', exact: true }).click();
		await list.getByRole('treeitem', { name: 'Untitled' }).click({ button: 'right' });
		await page.page.getByRole('menuitem', { name: 'Rename...' }).click();
		await page.page.getByRole('textbox').last().fill('Named');
		await page.press('Enter');
		await list.getByRole('treeitem', { name: 'Named' }).waitFor();
		expect(await page.vault.read('Named.md')).toBe('');
		await list.getByRole('treeitem', { name: 'Named' }).click({ button: 'right' });
		await page.page.getByRole('menuitem', { name: 'Delete' }).click();
		await list.getByRole('treeitem', { name: 'Named' }).waitFor({ state: 'detached' });
	});
});

describe('the playground as a host of plugins', () => {
	it('offers a command only where it can work, the latest used first', async () => {
		const page = await open();
		expect(await page.offeredCommands()).not.toContain('Tiny: Stamp the note');
		await page.openNote('Second');
		await expect.poll(() => page.offeredCommands()).toContain('Tiny: Stamp the note');
		await page.runCommand('Tiny: Stamp the note');
		await page.waitForNote('Second.md', (text) => text.includes('Stamped 2026'));
		expect((await page.offeredCommands())[0]).toBe('Tiny: Stamp the note');
	});

	it('shows views, ribbon icons, status items, windows and settings of a plugin', async () => {
		const page = await open();
		await page.page.getByRole('button', { name: 'Open tiny' }).click();
		await page.page.getByRole('button', { name: 'Tiny button' }).waitFor();
		expect(await page.statusBar()).toContain('Tiny is here');
		await page.runCommand('Tiny: Ask...');
		await page.page.getByRole('textbox').last().fill('yes');
		await page.page.getByRole('button', { name: 'Say' }).click();
		await page.waitForNotice('You said yes');
		await page.press('Control+,');
		await page.page.locator('.setting-item-name', { hasText: 'Tiny setting' }).waitFor();
	});

	it('finds its windows again after a reload, with tabs in the background put off', async () => {
		const page = await open();
		await page.openNote('First');
		await page.page.getByRole('treeitem', { name: 'Second' }).click({ modifiers: ['ControlOrMeta'] });
		await page.activeLeaf.locator('.inline-title', { hasText: 'Second' }).first().waitFor();
		await page.runCommand('Tiny: Reveal');
		const button = page.page.getByRole('button', { name: 'Tiny button' });
		await button.waitFor();
		// A moment later the page has kept what is open.
		await page.page.waitForFunction(() => sessionStorage.getItem('playground:layout')?.includes('"tiny"') === true);
		await page.reload();
		await button.waitFor();
		const tabs = page.page.locator('.mod-root').getByRole('tab');
		await expect.poll(() => tabs.allInnerTexts()).toEqual(['First', 'Second']);
		expect(await page.page.locator('.mod-root .cm-content').count()).toBe(1);
		await tabs.first().click();
		await page.activeLeaf.locator('.cm-line', { hasText: 'See' }).waitFor();
		await page.runCommand('Tiny: Where am I');
		expect(await page.waitForNotice('Note:')).toBe('Note: First.md, views: 1');
	});
});

describe('the walls of the playground', () => {
	it('lets no script run but its own and the plugin, and talks to no other host', async () => {
		const page = await open();
		const answer = await page.page.reload();
		const policy = answer?.headers()['content-security-policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).not.toContain('unsafe-eval');
		expect(policy.match(/script-src [^;]*/)?.[0]).toBe("script-src 'self' blob:");
	});

	it('shows HTML in a note without what could run or load in it', async () => {
		const page = await open({ files: { 'First.md': '<img src="https://example.com/x.png"><script>window.ran = 1</script><b>bold</b> <a href="javascript:window.ran=1">link</a>\n' } });
		await page.openNote('First');
		await page.runCommand('Toggle reading view');
		await page.activeLeaf.locator('b', { hasText: 'bold' }).waitFor();
		expect(await page.activeLeaf.locator('.markdown-preview-sizer').innerHTML()).not.toMatch(/img|script/);
		expect(await page.page.evaluate(() => 'ran' in window)).toBe(false);
	});
});

describe('the look of the playground', () => {
	it('lives in the time that is asked for', async () => {
		const page = await open({ zone: 'Pacific/Auckland' });
		expect(await page.page.evaluate(() => new Date().toString())).toContain('Thu Oct 15 2026 09:00');
		await page.travelTo('2026-12-24T18:00');
		expect(await page.page.evaluate(() => new Date().toString())).toContain('Thu Dec 24 2026 18:00');
	});

	it('has a light and a dark look, and runs from right to left', async () => {
		const page = await open();
		const background = (): Promise<string> => page.page.evaluate(() => getComputedStyle(document.querySelector('.mod-root') ?? document.body).backgroundColor);
		const light = await background();
		await page.runCommand('Toggle light/dark mode');
		await expect.poll(() => background()).not.toBe(light);
		await page.press('Control+,');
		await page.page.getByRole('tab', { name: 'Appearance' }).click();
		await page.page.getByRole('combobox').nth(1).selectOption('rtl');
		expect(await page.page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
	});

	it('puts sidebars into drawers on a phone, with large targets and no status bar', async () => {
		const page = await open({ phone: true });
		expect(await page.page.locator('.status-bar').isVisible()).toBe(false);
		const bar = page.page.getByRole('toolbar', { name: 'Navigation' });
		for (const button of await bar.getByRole('button').all()) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
		await bar.getByRole('button', { name: 'Files' }).tap();
		await page.page.getByRole('treeitem', { name: 'Second' }).tap();
		await page.activeLeaf.locator('.cm-line', { hasText: 'The second note' }).waitFor();
		await page.page.getByRole('tree').waitFor({ state: 'hidden' });
	});
});
