import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressButton, tabTo } from './form';
import { Playground } from './playground';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'export-'));
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

const given = ['Amara', 'Þóra', '小明', "O'Neal", 'Zoë', 'Łukasz', 'عمر', 'José', 'Ngọc', 'Anna-Lena'];
const families = ['Okafor', 'Jónsdóttir', '王', 'Brandvold', 'Müller'];

/** 300 people as the network exports them: notes above the headings, quoted commas, no e-mail for most. */
function networkExport(): string {
	const rows = Array.from({ length: 300 }, (_, at) => {
		const [first = '', last = ''] = [given[at % given.length], families[Math.floor(at / given.length) % families.length]];
		const email = at % 7 === 0 ? `person${at}@example.com` : '';
		return `${first},${last},https://www.linkedin.com/in/person-${at},${email},"Firm ${at % 40}, Inc.",=Lead ${at},${String((at % 28) + 1).padStart(2, '0')} Mar 20${10 + (at % 14)}`;
	});
	return `\uFEFFNotes:\r\n"Some addresses are missing, since people chose so."\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n${rows.join('\r\n')}\r\n`;
}

/** Opens the import, and hands the file over as a person would choose it. */
async function choose(on: Playground, file: string): Promise<void> {
	await on.runCommand('Informational Interviews: Import contacts');
	await on.page.locator('.ii-import-file').setInputFiles(file);
	await on.page.getByText('What would be imported').waitFor();
}

it('imports 300 people of a network export, changes nothing by importing it again, merges two, and takes both back byte for byte', async () => {
	const file = path.join(folder, 'Connections.csv');
	await writeFile(file, networkExport());
	const known = '---\ntype: contact\nname: "Amara Okafor"   # met at the library\nlinkedin: https://linkedin.com/in/person-0/\nrole_title: \'Mine, not theirs\'\n---\n\nTall, laughs a lot.\n';
	const playground = await Playground.open({
		now: '2026-10-15T09:00',
		files: { 'People/Amara.md': known, 'Diary.md': 'Saw [[Zoë Müller]] and [[Amara|A.]] today.\n' },
	});
	const { page, vault } = playground;
	const before = await vault.snapshot();

	// The preview says what would be written, and writes nothing.
	await choose(playground, file);
	await page.locator('.ii-import-list').first().waitFor();
	await expect.poll(() => page.locator('.ii-import-list summary').allInnerTexts()).toEqual(['New 299', 'Known, with something to fill in 1']);
	await page.screenshot({ path: 'test-output/import-preview.png' });
	expect(await vault.differenceTo(before)).toEqual({ created: [], changed: [], deleted: [] });
	await pressButton(page, 'Import 300 people');
	await page.locator('.ii-import-progress').waitFor();
	await page.locator('.notice', { hasText: 'Imported: 299 new contacts, 1 filled in.' }).waitFor({ timeout: 90_000 });
	const imported = await vault.differenceTo(before);
	expect({ ...imported, created: imported.created.length }).toEqual({ created: 299, changed: ['People/Amara.md'], deleted: [] });
	expect(await vault.read('People/Amara.md')).toBe(known.replace("theirs'\n", "theirs'\norganization:\n  - \"[[Firm 0, Inc|Firm 0, Inc.]]\"\nemail:\n  - \"person0@example.com\"\nconnected_on: 2010-03-01\n"));

	// The same file once more: everybody is known, and there is nothing to do.
	const afterImport = await vault.snapshot();
	await choose(playground, file);
	await page.locator('.ii-import-list').first().waitFor();
	await expect.poll(() => page.locator('.ii-import-list summary').allInnerTexts()).toEqual(['Known, with nothing new 300']);
	expect(await page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true);
	await playground.press('Escape');
	expect(await vault.differenceTo(afterImport)).toEqual({ created: [], changed: [], deleted: [] });

	// Two of them turn out to be one person.
	await playground.openNote('People/Amara');
	await playground.runCommand('Informational Interviews: Merge contacts');
	await page.locator('.prompt .prompt-input').fill('Zoë Müller');
	await page.locator('.prompt .suggestion-item', { hasText: 'Interviews/Contacts/Zoë Müller.md' }).click();
	await page.getByText('Merge into Amara Okafor').waitFor();
	await tabTo(page, 'Merge the two notes');
	await page.screenshot({ path: 'test-output/merge-contacts.png' });
	await playground.press('Enter');
	await playground.waitForNotice('Merged "Zoë Müller" into "Amara".');
	expect(await vault.read('Diary.md')).toBe('Saw [[Amara]] and [[Amara|A.]] today.\n');
	const merged = await vault.differenceTo(afterImport);
	expect(merged.changed).toEqual(['Diary.md', 'People/Amara.md']);
	expect(merged.deleted).toEqual(['Interviews/Contacts/Zoë Müller.md']);
	expect(await vault.read('People/Amara.md')).toContain('aliases:\n  - "Zoë Müller"');

	// Each is taken back by one undo.
	await playground.runCommand('Informational Interviews: Undo last change');
	await playground.waitForNotice('Undone: Merged');
	const unmerged = await vault.differenceTo(afterImport);
	expect({ changed: unmerged.changed, deleted: unmerged.deleted }).toEqual({ changed: [], deleted: [] });
	await playground.runCommand('Informational Interviews: Undo last change');
	await page.locator('.notice', { hasText: 'Undone: Imported' }).waitFor({ timeout: 90_000 });
	const left = await vault.differenceTo(before);
	expect({ ...left, created: left.created.filter((at) => !at.startsWith('.trash/')) }).toEqual({ created: [], changed: [], deleted: [] });
});
