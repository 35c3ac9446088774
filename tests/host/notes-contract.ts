import { describe, expect, it } from 'vitest';
import type { Notes } from '../../src/ports/notes';

/** A vault to try `Notes` on, and a look behind its back. */
export interface NotesHost {
	readonly notes: Notes;
	/** What lies on the disk; undefined where nothing does. */
	readonly onDisk: (path: string) => Promise<string | undefined>;
}

/** What every implementation of `Notes` promises, so that what is tested in memory holds in the app. */
export function describeNotesContract(name: string, makeHostOf: (files: Readonly<Record<string, string>>) => NotesHost | Promise<NotesHost>): void {
	const text = '---\r\ntype: contact # ours\r\n---\r\nNotes on Þóra\n';
	const path = 'Interviews/Contacts/Þóra Jónsdóttir.md';

	const makeHost = async (files: Readonly<Record<string, string>>): Promise<NotesHost> => makeHostOf(files);

	describe(`${name} keeps the promises of Notes`, () => {
		it('reads a note as it is on the disk, byte for byte', async () => {
			const { notes } = await makeHost({ [path]: text });
			expect(await notes.read(path)).toBe(text);
		});

		it('reads undefined where there is no note', async () => {
			expect(await (await makeHost({})).notes.read(path)).toBeUndefined();
		});

		it('rewrites a note that is still what it was', async () => {
			const { notes, onDisk } = await makeHost({ [path]: text });
			expect(await notes.rewrite(path, text, `${text}more\n`)).toBe('written');
			expect(await onDisk(path)).toBe(`${text}more\n`);
		});

		it('writes nothing into a note that changed meanwhile', async () => {
			const { notes, onDisk } = await makeHost({ [path]: `${text}by somebody else\n` });
			expect(await notes.rewrite(path, text, `${text}more\n`)).toBe('changed');
			expect(await onDisk(path)).toBe(`${text}by somebody else\n`);
		});

		it('does not make a note by rewriting one that is gone', async () => {
			const { notes, onDisk } = await makeHost({});
			expect(await notes.rewrite(path, text, 'new')).toBe('missing');
			expect(await onDisk(path)).toBeUndefined();
		});

		it('lets one of two rewrites of the same text win, and tells the other', async () => {
			const { notes, onDisk } = await makeHost({ [path]: text });
			const results = await Promise.all([notes.rewrite(path, text, 'one'), notes.rewrite(path, text, 'two')]);
			expect([...results].sort()).toEqual(['changed', 'written']);
			expect(await onDisk(path)).toBe(results[0] === 'written' ? 'one' : 'two');
		});

		it('creates a note with the folders above it', async () => {
			const { notes, onDisk } = await makeHost({});
			expect(await notes.create(path, text)).toBe('created');
			expect(await onDisk(path)).toBe(text);
			expect(notes.paths()).toContain(path);
		});

		it.each([
			['the same path', path],
			['another case', 'Interviews/Contacts/ÞÓRA jónsdóttir.md'],
			['another Unicode form', path.normalize('NFD')],
		])('never writes over a note: %s', async (_, taken) => {
			const { notes, onDisk } = await makeHost({ [taken]: 'theirs' });
			expect(await notes.create(path, text)).toBe('exists');
			expect(await onDisk(taken)).toBe('theirs');
		});

		it('renames a note and keeps its text', async () => {
			const { notes, onDisk } = await makeHost({ [path]: text });
			expect(await notes.rename(path, 'Interviews/Contacts/Thora.md')).toBe('renamed');
			expect(await onDisk('Interviews/Contacts/Thora.md')).toBe(text);
			expect(await onDisk(path)).toBeUndefined();
		});

		it('does not rename onto another note, also where only the case differs', async () => {
			const { notes, onDisk } = await makeHost({ [path]: text, 'Interviews/Contacts/Thora.md': 'theirs' });
			expect(await notes.rename(path, 'Interviews/Contacts/THORA.md')).toBe('exists');
			expect(await onDisk(path)).toBe(text);
			expect(await onDisk('Interviews/Contacts/Thora.md')).toBe('theirs');
		});

		it('changes only the case of a name where that is asked for', async () => {
			const { notes } = await makeHost({ 'Interviews/Contacts/thora.md': text });
			expect(await notes.rename('Interviews/Contacts/thora.md', 'Interviews/Contacts/Thora.md')).toBe('renamed');
			expect(notes.paths()).toEqual(['Interviews/Contacts/Thora.md']);
		});

		it('cannot rename what is gone', async () => {
			expect(await (await makeHost({})).notes.rename(path, 'A.md')).toBe('missing');
		});

		it('trashes a note that is still what it was, and only then', async () => {
			const { notes, onDisk } = await makeHost({ [path]: text });
			expect(await notes.trash(path, 'something else')).toBe('changed');
			expect(await onDisk(path)).toBe(text);
			expect(await notes.trash(path, text)).toBe('trashed');
			expect(await onDisk(path)).toBeUndefined();
			expect(await notes.trash(path, text)).toBe('missing');
		});

		it('makes a folder with those above it, once', async () => {
			const { notes } = await makeHost({});
			expect(await notes.createFolder('Interviews/Contacts')).toBe('created');
			expect(await notes.createFolder('Interviews/Contacts')).toBe('exists');
			expect(await notes.createFolder('Interviews')).toBe('exists');
		});

		it('finds a folder to be there that a note is in', async () => {
			expect(await (await makeHost({ [path]: text })).notes.createFolder('Interviews/Contacts')).toBe('exists');
		});

		it('takes a folder away only while nothing is in it', async () => {
			const { notes } = await makeHost({ 'Interviews/Contacts/Thora.md': text });
			await notes.createFolder('Interviews/Meetings');
			expect(await notes.removeEmptyFolder('Interviews/Contacts')).toBe('filled');
			expect(await notes.removeEmptyFolder('Interviews/Meetings')).toBe('removed');
			expect(await notes.removeEmptyFolder('Interviews/Meetings')).toBe('missing');
		});
	});
}
