// @vitest-environment happy-dom
import { Modal } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce } from '../../src/domain/pieces';
import { readImportFile, readTableAs, type ImportFile } from '../../src/import/read-import-file';
import { ImportPreviewWindow } from '../../src/obsidian/import/import-preview-window';
import { ListPeopleWindow } from '../../src/obsidian/import/list-people-window';
import { matchColumns } from '../../src/obsidian/import/match-columns';
import { pickImportFile } from '../../src/obsidian/import/pick-import-file';
import { contactNote, mockDesk } from './mock-desk';
import { waitUntil } from '../wait-until';

let opened: Modal | undefined;

beforeEach(() => {
	opened = undefined;
	vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
		show(this);
	});
});

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

function show(modal: Modal): void {
	opened = modal;
	document.body.append(modal.containerEl);
	void modal.onOpen();
}

function all(selector: string): HTMLElement[] {
	return [...(opened?.containerEl.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function button(text: string): HTMLButtonElement {
	const found = all('button').find((el) => el.textContent?.startsWith(text));
	if (found === undefined || !found.instanceOf(HTMLButtonElement)) throw new Error(`No button ${text} among ${all('button').map((el) => el.textContent).join(', ')}`);
	return found;
}

function file(text: string): ImportFile {
	const read = atOnce(readImportFile(new TextEncoder().encode(text)));
	if (!read.ok) throw new Error(read.problem.what);
	return read.value;
}

function reading(text: string) {
	const read = file(text);
	return read.kind === 'cards' ? read.reading : atOnce(readTableAs(read.table, read.table.matching));
}

/** The people were compared with the vault and are listed. */
async function compared(): Promise<void> {
	await waitUntil(() => expect(all('.modal-button-container .mod-cta')[0]?.textContent).toMatch(/import/i));
}

const table = 'Full Name,Email,Company\nAnn Lee,ann@example.com,Acme\nBo Ek,,\nAmara,,Elsewhere\n,x@example.com,\n';

describe('The preview of an import', () => {
	it('counts what would be created, left out and not read, with the reasons, and writes nothing', async () => {
		const host = await mockDesk({ 'Amara.md': contactNote({ name: 'Amara' }) });
		const before = host.mock.vault.getMarkdownFiles().length;
		new ImportPreviewWindow(host.desk, reading(table)).open();
		await compared();
		expect(all('summary').map((el) => el.textContent)).toEqual(['New 2', 'Left out 1', 'Lines that could not be read 1']);
		expect(all('details[open] li').map((el) => el.textContent)).toEqual([
			'Amara May be the same person as "Amara"; only the name says so.', 'Line 5 names nobody. Write the name into the file if you know it. The row was left out.',
		]);
		expect(button('Import 2 people').disabled).toBe(false);
		expect(host.mock.vault.getMarkdownFiles()).toHaveLength(before);
	});

	it('imports people who are not certain as the person chose, and only with a category', async () => {
		const host = await mockDesk({ 'Amara.md': contactNote({ name: 'Amara' }) });
		new ImportPreviewWindow(host.desk, reading(table)).open();
		await compared();
		const [select] = all('select');
		if (select === undefined || !select.instanceOf(HTMLSelectElement)) throw new Error('no choice');
		select.value = '1';
		select.dispatchEvent(new Event('change'));
		await compared();
		expect(all('summary').map((el) => el.textContent)).toEqual(['New 2', 'Known, with something to fill in 1', 'Lines that could not be read 1']);
		const boxes = all('input[type=checkbox]').filter((el): el is HTMLInputElement => el.instanceOf(HTMLInputElement));
		const ticked = boxes.find((box) => box.checked);
		ticked?.click();
		button('Import 3 people').click();
		expect(all('.ii-field-trouble').map((el) => el.textContent)).toContain('Choose at least one.');
		ticked?.click();
		button('Import 3 people').click();
		await waitUntil(async () => expect(await host.onDisk('Interviews/Contacts/Bo Ek.md')).toContain('- acquaintance'));
		expect(await host.onDisk('Amara.md')).toBe('---\ntype: contact\nname: Amara\norganization:\n  - "[[Elsewhere]]"\n---\n');
		await host.desk.committer.undo();
		expect(await host.onDisk('Amara.md')).toBe(contactNote({ name: 'Amara' }));
		expect(await host.onDisk('Interviews/Contacts/Ann Lee.md')).toBeUndefined();
	});

	it('offers nothing where everybody is known', async () => {
		const host = await mockDesk({ 'Bo.md': contactNote({ name: 'Bo Ek' }) });
		new ImportPreviewWindow(host.desk, reading('Full Name,Company\nBo Ek,\n')).open();
		await compared();
		expect(button('Nothing to import').disabled).toBe(true);
	});

	it('shows names as text, whatever they hold, each set apart in its direction', async () => {
		const { desk } = await mockDesk();
		new ImportPreviewWindow(desk, reading('Full Name,Company\n<img src=x onerror=alert(1)>,"<b>x</b>"\nعمر الشريف,\n')).open();
		await compared();
		expect(all('img, b, script')).toEqual([]);
		expect(all('li bdi').map((el) => el.textContent)).toContain('<img src=x onerror=alert(1)>');
	});
});

describe('Choosing what to import', () => {
	it('offers the files of the device and those of the vault, and reads the one that is chosen', async () => {
		const { app, mock } = await mockDesk({ 'Exports/Connections.csv': '', 'Note.md': 'text' });
		mock.vault.readBinary = () => Promise.resolve(Uint8Array.from([...'Full Name,Company\nAnn,\n'].map((char) => char.charCodeAt(0))).buffer);
		const picked = pickImportFile(app);
		expect(all('input[type=file]')[0]?.getAttribute('accept')).toContain('.vcf');
		expect(all('.ii-import-vault-files button').map((el) => el.textContent)).toEqual(['Exports/Connections.csv']);
		button('Exports/Connections.csv').click();
		const file = await picked;
		expect(file?.name).toBe('Connections.csv');
		expect(new TextDecoder().decode(file?.bytes ?? new Uint8Array())).toBe('Full Name,Company\nAnn,\n');
	});

	it('stays open where the file cannot be read, so that another can be chosen', async () => {
		const { app, mock } = await mockDesk({ 'Exports/Connections.csv': '' });
		const readBinary = vi.fn<() => Promise<ArrayBuffer>>().mockRejectedValueOnce(new Error('not on this device')).mockResolvedValueOnce(Uint8Array.from([65]).buffer);
		mock.vault.readBinary = readBinary;
		const picked = pickImportFile(app);
		button('Exports/Connections.csv').click();
		await waitUntil(() => expect(readBinary).toHaveBeenCalledTimes(1));
		button('Exports/Connections.csv').click();
		expect((await picked)?.bytes).toEqual(Uint8Array.from([65]));
	});

	it('asks what the columns hold, with examples, and insists on a name', async () => {
		const { app } = await mockDesk();
		const read = file('Who,Firm,Mail\nAnn Lee,Acme,ann@example.com\n');
		if (read.kind !== 'table') throw new Error('no table');
		const matching = matchColumns(app, read.table);
		expect(all('.ii-field-hint').map((el) => el.textContent)).toEqual(['For example: Ann Lee', 'For example: Acme', 'For example: ann@example.com']);
		button('Show what would be imported').click();
		expect(all('.ii-field-trouble')[0]?.textContent).toBe('Choose which column holds the names.');
		const selects = all('select').filter((el): el is HTMLSelectElement => el.instanceOf(HTMLSelectElement));
		for (const [at, label] of [[0, 'Name'], [2, 'Email']] as const) {
			const select = selects[at];
			if (select !== undefined) select.value = [...select.options].find((option) => option.text === label)?.value ?? '';
		}
		button('Show what would be imported').click();
		expect(await matching).toEqual(['name', undefined, 'email']);
	});
});

describe('Listing people', () => {
	it('goes through the categories, keeps what was typed, and shows who may be there already', async () => {
		const host = await mockDesk({ 'Hans.md': contactNote({ name: 'Hans Müller' }) });
		new ListPeopleWindow(host.desk).open();
		const input = (): HTMLTextAreaElement => {
			const [el] = all('textarea');
			if (el === undefined || !el.instanceOf(HTMLTextAreaElement)) throw new Error('no room for names');
			return el;
		};
		const type = (text: string): void => {
			input().value = text;
			input().dispatchEvent(new Event('input'));
		};
		expect(all('.ii-prompts li').length).toBeGreaterThan(2);
		type('Ann Lee\nMueller, Hans');
		await waitUntil(() => expect(all('.ii-similar-person')).toHaveLength(1));
		expect(button('Make').textContent).toBe('Make 1 note');
		all('.ii-similar-person input')[0]?.click();
		expect(button('Make').textContent).toBe('Make 2 notes');
		button('Next: former bosses').click();
		type('Bo Ek, Acme');
		button('Back').click();
		expect(input().value).toBe('Ann Lee\nMueller, Hans');
		expect(button('Make').textContent).toBe('Make 3 notes');
		button('Make 3 notes').click();
		await waitUntil(async () => expect(await host.onDisk('Interviews/Contacts/Bo Ek.md')).toContain('- former-boss'));
		expect(await host.onDisk('Interviews/Contacts/Ann Lee.md')).toContain('- relative');
		expect(await host.onDisk('Hans.md')).toBe(contactNote({ name: 'Hans Müller' }));
	});
});
