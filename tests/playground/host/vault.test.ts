// @vitest-environment happy-dom
import { TFile } from 'obsidian-test-mocks/obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from './create-test-app';

let host: TestApp;

beforeEach(async () => {
	host = await createTestApp({ 'People/Ann.md': '---\na: 1\n---\nText', 'Empty/': '', '.obsidian/plugins/x/data.json': '{}' });
});

function file(path: string): TFile {
	const found = host.app.vault.getFileByPath(path);
	if (!found) throw new Error(`no ${path}`);
	return found;
}

function told(event: string): string[] {
	const heard: string[] = [];
	host.app.vault.on(event, (one, old) => heard.push(`${one instanceof TFile ? one.path : 'folder'}${typeof old === 'string' ? ` was ${old}` : ''}`));
	return heard;
}

async function soon(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 60));
	await host.app.metadataCache.settled();
}

describe('the vault over a disk', () => {
	it('lists files and folders, and leaves hidden ones out', () => {
		expect(host.app.vault.getMarkdownFiles().map((one) => one.path)).toEqual(['People/Ann.md']);
		expect(host.app.vault.getAllFolders().map((one) => one.path).sort()).toEqual(['/', 'Empty', 'People']);
		expect(host.app.vault.getAbstractFileByPath('.obsidian/plugins/x/data.json')).toBeNull();
		expect(host.app.vault.getAbstractFileByPath('constructor')).toBeNull();
	});

	it('gives process the text on the disk, once, and writes what comes back', async () => {
		host.disk.editOnDisk('People/Ann.md', 'newer');
		const seen: string[] = [];
		await host.app.vault.process(file('People/Ann.md'), (text) => {
			seen.push(text);
			return `${text}!`;
		});
		expect(seen).toEqual(['newer']);
		expect(host.disk.textOnDisk('People/Ann.md')).toBe('newer!');
	});

	it('writes nothing over what another program wrote while process was at work', async () => {
		const work = host.app.vault.process(file('People/Ann.md'), (text) => {
			host.disk.editOnDisk('People/Ann.md', 'theirs');
			return `${text} ours`;
		});
		await expect(work).rejects.toThrow('People/Ann.md was changed on the disk');
		expect(host.disk.textOnDisk('People/Ann.md')).toBe('theirs');
	});

	it('does the work on one note one after the other', async () => {
		const add = (n: number): Promise<string> => host.app.vault.process(file('People/Ann.md'), (text) => `${text}\n${n}`);
		await Promise.all(Array.from({ length: 20 }, (_, n) => add(n)));
		expect(host.disk.textOnDisk('People/Ann.md')?.split('\n').slice(4)).toEqual(Array.from({ length: 20 }, (_, n) => String(n)));
	});

	it('refuses a process that answers later, and leaves the note alone', async () => {
		// What a plugin in plain JavaScript could do.
		const later = (async () => 'later') as unknown as () => string;
		await expect(host.app.vault.process(file('People/Ann.md'), later)).rejects.toThrow('at once');
		expect(host.disk.textOnDisk('People/Ann.md')).toBe('---\na: 1\n---\nText');
	});

	it('keeps a byte order mark and Windows line ends', async () => {
		host.disk.editOnDisk('People/Ann.md', '\uFEFFone\r\ntwo');
		await host.app.vault.process(file('People/Ann.md'), (text) => `${text}\r\n`);
		expect(host.disk.textOnDisk('People/Ann.md')).toBe('\uFEFFone\r\ntwo\r\n');
	});

	it('creates where nothing is, and only in a folder that is there', async () => {
		await expect(host.app.vault.create('People/Ann.md', '')).rejects.toThrow('File already exists.');
		await expect(host.app.vault.create('Nowhere/Ben.md', '')).rejects.toThrow('ENOENT');
		await host.app.vault.createFolder('Nowhere');
		await host.app.vault.create('Nowhere/Ben.md', 'hi');
		expect(host.disk.textOnDisk('Nowhere/Ben.md')).toBe('hi');
		await expect(host.app.vault.createFolder('Nowhere')).rejects.toThrow('Folder already exists.');
	});

	it('asks the disk as little for the hundredth new note as for the first, and never for the list of all', async () => {
		const asked = (['list', 'find', 'read', 'create'] as const).map((call) => vi.spyOn(host.disk, call));
		const counts = async (from: number, to: number): Promise<number[]> => {
			for (const call of asked) call.mockClear();
			for (let number = from; number < to; number++) {
				expect(await host.app.vault.adapter.exists(`People/New ${number}.md`)).toBe(false);
				await host.app.vault.create(`People/New ${number}.md`, '[[Ann]]');
			}
			await soon();
			return asked.map((call) => call.mock.calls.length / (to - from));
		};
		const first = await counts(0, 10);
		expect(first.slice(0, 2)).toEqual([0, 1]);
		expect(await counts(10, 110)).toEqual(first);
		expect(host.app.metadataCache.resolvedLinks['People/New 99.md']).toEqual({ 'People/Ann.md': 1 });
	});

	it('tells nobody twice of what it did itself', async () => {
		const heard = ['create', 'modify', 'rename', 'delete'].map(told);
		const made = await host.app.vault.create('Empty/Ben.md', 'hi');
		await host.app.vault.modify(made, 'ho');
		await host.app.vault.rename(made, 'Empty/Bob.md');
		await host.app.vault.trash(made);
		await soon();
		expect(heard).toEqual([['Empty/Ben.md'], ['Empty/Ben.md'], ['Empty/Bob.md was Empty/Ben.md'], ['Empty/Bob.md']]);
	});

	it('follows what other programs do on the disk', async () => {
		const [created, modified, deleted] = ['create', 'modify', 'delete'].map(told);
		host.disk.editOnDisk('People/New.md', '# New');
		host.disk.editOnDisk('People/Ann.md', 'changed');
		await soon();
		host.disk.deleteOnDisk('People/New.md');
		await soon();
		expect([created, modified, deleted]).toEqual([['People/New.md'], ['People/Ann.md'], ['People/New.md']]);
	});

	it('follows an edit of another program also where the plugin happens to read it before anybody tells of it', async () => {
		const modified = told('modify');
		host.disk.loseEvents(() => host.disk.editOnDisk('People/Ann.md', '---\na: 2\n---\n'));
		expect(await host.app.vault.read(file('People/Ann.md'))).toContain('a: 2');
		await soon();
		expect(modified).toEqual(['People/Ann.md']);
		expect(host.app.metadataCache.getFileCache(file('People/Ann.md'))?.frontmatter).toEqual({ a: 2 });
	});

	it('does not take the text of a slow reading for newer than what was written meanwhile', async () => {
		const read = host.disk.read.bind(host.disk);
		let answer = (): void => undefined;
		const slow = new Promise<void>((resolve) => (answer = resolve));
		vi.spyOn(host.disk, 'read').mockImplementationOnce(async (path) => {
			const old = await read(path);
			await slow;
			return old;
		});
		const reading = host.app.vault.read(file('People/Ann.md'));
		await host.app.vault.process(file('People/Ann.md'), () => 'newer');
		answer();
		expect(await reading).toContain('a: 1');
		expect(await host.app.vault.cachedRead(file('People/Ann.md'))).toBe('newer');
	});

	it('catches up with what happened while it was not told', async () => {
		const [created, modified, deleted] = ['create', 'modify', 'delete'].map(told);
		host.disk.loseEvents(() => {
			host.disk.editOnDisk('Empty/New.md', 'new');
			host.disk.editOnDisk('People/Ann.md', 'changed');
		});
		await soon();
		host.disk.loseEvents(() => host.disk.deleteOnDisk('Empty/New.md'));
		await soon();
		expect([created, modified, deleted]).toEqual([['Empty/New.md'], ['People/Ann.md'], ['Empty/New.md']]);
	});

	it('moves a folder with all that is in it and tells of each', async () => {
		const heard = told('rename');
		const folder = host.app.vault.getFolderByPath('People');
		if (!folder) throw new Error('no folder');
		await host.app.vault.rename(folder, 'Contacts');
		expect(heard).toEqual(['folder was People', 'Contacts/Ann.md was People/Ann.md']);
		expect(file('Contacts/Ann.md').parent?.path).toBe('Contacts');
		expect(host.disk.pathsOnDisk()).toContain('Contacts/Ann.md');
	});

	it('moves what is deleted to the trash', async () => {
		await host.app.fileManager.trashFile(file('People/Ann.md'));
		expect(host.app.vault.getFileByPath('People/Ann.md')).toBeNull();
		expect(host.disk.pathsOnDisk()).toContain('.trash/Ann.md');
	});

	it('takes an empty folder away, and one with something in it only when told so', async () => {
		await host.app.vault.adapter.rmdir('Empty', false);
		await expect(host.app.vault.adapter.rmdir('People', false)).rejects.toThrow('ENOTEMPTY');
		await soon();
		expect(host.app.vault.getAllFolders().map((one) => one.path).sort()).toEqual(['/', 'People']);
	});

	it('reaches hidden files through the adapter alone, and finds names of other case there', async () => {
		expect(await host.app.vault.adapter.read('.obsidian/plugins/x/data.json')).toBe('{}');
		expect(await host.app.vault.adapter.exists('people/ann.MD')).toBe(true);
		expect(await host.app.vault.adapter.exists('people/ann.MD', true)).toBe(false);
		await host.app.vault.adapter.write('.obsidian/plugins/x/data.json', '{"a":1}');
		expect(host.disk.textOnDisk('.obsidian/plugins/x/data.json')).toBe('{"a":1}');
	});
});
