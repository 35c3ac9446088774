// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { Component, TFolder } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { NamesInFolders } from '../../../src/obsidian/vault/names-in-folders';
import { VaultNotes } from '../../../src/obsidian/vault/vault-notes';
import { describeNotesContract } from '../../host/notes-contract';
import { createTestApp } from '../../playground/host/create-test-app';
import { mockApp, openInEditor } from '../mock-app';

function notesOf(app: App): VaultNotes {
	return new VaultNotes(app, new Component());
}

describeNotesContract('The vault of the app', (files) => {
	const host = mockApp(files);
	return { notes: notesOf(host.app), onDisk: host.onDisk };
});

describeNotesContract('The vault of the playground', async (files) => {
	const { app, disk } = await createTestApp(files);
	return {
		notes: notesOf(app.asOriginalType__()),
		onDisk: (path) => Promise.resolve(disk.textOnDisk(path)),
	};
});

describe('VaultNotes', () => {
	const path = 'Contacts/Amara.md';

	it.each(['../outside.md', 'Contacts/../../outside.md', '/etc/note.md', 'C:/note.md', 'Contacts\\..\\note.md', '.obsidian/note.md', 'Contacts//note.md', ''])(
		'refuses to create a note at “%s”', async (outside) => {
			const { app, mock } = mockApp();
			await expect(notesOf(app).create(outside, 'text')).rejects.toThrow();
			expect(mock.vault.getFiles()).toEqual([]);
		});

	it('refuses to rename a note out of the vault', async () => {
		const host = mockApp({ [path]: 'text' });
		await expect(notesOf(host.app).rename(path, '../Amara.md')).rejects.toThrow();
		expect(await host.onDisk(path)).toBe('text');
	});

	it('does not create a note where the disk holds one that the index does not know yet', async () => {
		const host = mockApp();
		await host.mock.vault.adapter.write('Amara.md', 'just synced');
		expect(await notesOf(host.app).create('Amara.md', 'mine')).toBe('exists');
		expect(await host.mock.vault.adapter.read('Amara.md')).toBe('just synced');
	});

	it('knows a note as gone that another program deleted a moment ago, while the index still has it', async () => {
		const host = mockApp({ [path]: 'text' });
		await host.mock.vault.adapter.remove(path);
		expect(host.mock.vault.getFileByPath(path)).not.toBeNull();
		expect(await notesOf(host.app).read(path)).toBeUndefined();
		expect(await notesOf(host.app).rewrite(path, 'text', 'new')).toBe('missing');
	});

	it('does not go through a folder again for each of many new notes, and still takes none of them for free', async () => {
		const host = mockApp({ 'Contacts/Old.md': 'old' });
		const folder = host.mock.vault.getFolderByPath('Contacts');
		if (!(folder instanceof TFolder)) throw new Error('no folder');
		const names = new NamesInFolders(host.app, new Component());
		let isAsking = false;
		let looks = 0;
		folder.children = new Proxy(folder.children, {
			get: (children, key) => {
				if (isAsking && typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
				return Reflect.get(children, key) as unknown;
			},
		});
		const isTaken = (path: string): boolean => {
			isAsking = true;
			const taken = names.has(path);
			isAsking = false;
			return taken;
		};
		for (let at = 0; at < 50; at++) {
			expect(isTaken(`Contacts/Person ${at}.md`)).toBe(false);
			await host.mock.vault.create(`Contacts/Person ${at}.md`, 'new');
		}
		expect(isTaken('contacts/PERSON 7.md')).toBe(true);
		expect(isTaken('Contacts/old.md')).toBe(true);
		expect(looks).toBe(1);
	});

	it('knows what others have made, renamed and deleted in a folder since', async () => {
		const host = mockApp({ 'Contacts/Old.md': 'old' });
		const notes = notesOf(host.app);
		expect(await notes.create('Contacts/OLD.md', 'x')).toBe('exists');
		await host.mock.vault.create('Contacts/Theirs.md', 'theirs');
		expect(await notes.create('Contacts/THEIRS.md', 'x')).toBe('exists');
		const old = host.mock.vault.getFileByPath('Contacts/Old.md');
		if (old === null) throw new Error('no note');
		await host.mock.vault.rename(old, 'Contacts/Renamed.md');
		expect(await notes.create('Contacts/RENAMED.md', 'x')).toBe('exists');
		expect(await notes.create('Contacts/old.md', 'x')).toBe('created');
		await host.mock.vault.delete(old);
		expect(await notes.create('Contacts/Renamed.md', 'x')).toBe('created');
	});

	it('says so where a folder is there under another spelling', async () => {
		const host = mockApp({ 'contacts/Jonas.md': 'text' });
		await expect(notesOf(host.app).create(path, 'text')).rejects.toThrow('letter cases');
	});

	describe('with the note open in an editor', () => {
		it('reads what was typed and is not saved yet', async () => {
			const host = mockApp({ [path]: 'saved' });
			openInEditor(host, path, 'saved, and typed');
			expect(await notesOf(host.app).read(path)).toBe('saved, and typed');
		});

		it('writes through the editor, so that one undo there takes it back', async () => {
			const host = mockApp({ [path]: 'one\ntwo\n' });
			const { view } = openInEditor(host, path, 'one\ntwo\n');
			expect(await notesOf(host.app).rewrite(path, 'one\ntwo\n', 'one\nand a half\ntwo\n')).toBe('written');
			expect(view.editor.getValue()).toBe('one\nand a half\ntwo\n');
			expect(await host.onDisk(path)).toBe('one\nand a half\ntwo\n');
			view.editor.undo();
			expect(view.editor.getValue()).toBe('one\ntwo\n');
		});

		it('keeps what was typed and not saved: a rewrite from the text on disk is refused', async () => {
			const host = mockApp({ [path]: 'saved' });
			const { view } = openInEditor(host, path, 'saved, and typed');
			expect(await notesOf(host.app).rewrite(path, 'saved', 'from a stale plan')).toBe('changed');
			expect(view.editor.getValue()).toBe('saved, and typed');
			expect(await host.onDisk(path)).toBe('saved, and typed');
		});

		it('writes after what was typed when the plan knows it', async () => {
			const host = mockApp({ [path]: 'saved' });
			openInEditor(host, path, 'saved, and typed');
			const notes = notesOf(host.app);
			const before = await notes.read(path) ?? '';
			expect(await notes.rewrite(path, before, `${before}, and planned`)).toBe('written');
			expect(await host.onDisk(path)).toBe('saved, and typed, and planned');
		});

		it('keeps line ends and byte order mark, which the editor does not show', async () => {
			const onDisk = '\ufeffone\r\ntwo\r\n';
			const host = mockApp({ [path]: onDisk });
			openInEditor(host, path, 'one\ntwo\n');
			const notes = notesOf(host.app);
			expect(await notes.read(path)).toBe(onDisk);
			expect(await notes.rewrite(path, onDisk, `${onDisk}three\r\n`)).toBe('written');
			expect(await host.onDisk(path)).toBe(`${onDisk}three\r\n`);
		});

		it('takes an editor that lags behind the disk for no typing', async () => {
			const host = mockApp({ [path]: 'new on the disk' });
			const { view } = openInEditor(host, path, 'old in the editor');
			setTimeout(() => view.editor.setValue('new on the disk'), 30);
			expect(await notesOf(host.app).read(path)).toBe('new on the disk');
		});

		it('does not save an editor that lags behind over what is new on the disk', async () => {
			const host = mockApp({ [path]: 'new on the disk' });
			const opened = openInEditor(host, path, 'old in the editor');
			setTimeout(() => opened.view.editor.setValue('new on the disk'), 30);
			expect(await notesOf(host.app).rewrite(path, 'new on the disk', 'newer')).toBe('written');
			expect(await host.onDisk(path)).toBe('newer');
			expect(opened.saves).toBe(1);
		});

		it('trusts the disk where the note is shown for reading', async () => {
			const host = mockApp({ [path]: 'new on the disk' });
			const { view } = openInEditor(host, path, 'old in the view');
			view.getMode = () => 'preview';
			expect(await notesOf(host.app).read(path)).toBe('new on the disk');
		});

		it('does not trash a note in which something was typed', async () => {
			const host = mockApp({ [path]: 'saved' });
			openInEditor(host, path, 'saved, and typed');
			expect(await notesOf(host.app).trash(path, 'saved')).toBe('changed');
		});
	});
});
