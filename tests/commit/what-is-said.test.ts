import { describe, expect, it } from 'vitest';
import { Committer } from '../../src/commit/committer';
import type { Plan, Step } from '../../src/commit/plan';
import type { Problem } from '../../src/domain/problem';
import { MemoryNotes } from '../host/memory-notes';

const rewrite = (path: string, before: string, after: string): Step => ({ kind: 'rewrite', path, before, after });

/** What the person is told about one plan, word for word. */
async function said(notes: MemoryNotes, ...steps: Step[]): Promise<Problem | undefined> {
	const result = await new Committer(notes).commit({ done: 'Did it', steps });
	return result.kind === 'done' ? undefined : result.problem;
}

const vault = (): MemoryNotes => new MemoryNotes({ 'Contacts/Amara Okafor.md': 'a', 'Kim.mdx.md': 'k' });

describe('a plan that was not carried out says what is the matter, in which note, and what to do', () => {
	it('where the note was changed meanwhile', async () => {
		expect(await said(vault(), rewrite('Contacts/Amara Okafor.md', 'x', 'y'))).toEqual({
			what: 'The note "Amara Okafor" was changed meanwhile.', advice: 'Nothing was written. Look at the note, then try again.', note: 'Contacts/Amara Okafor.md',
		});
	});

	it('where the note is gone', async () => {
		expect(await said(vault(), rewrite('Contacts/Jonas.md', 'x', 'y'))).toEqual({
			what: 'The note "Jonas" is not there any more.', advice: 'Nothing was written. It was renamed, moved or deleted meanwhile; choose it again.', note: 'Contacts/Jonas.md',
		});
	});

	it('where the name is taken', async () => {
		expect(await said(vault(), { kind: 'create', path: 'Kim.mdx.md', text: '' })).toEqual({
			what: 'There is a note "Kim.mdx" already, perhaps with other capitals or accents.',
			advice: 'Nothing was written. Choose another name, or use the note that is there.', note: 'Kim.mdx.md',
		});
	});

	it('where a place lies outside the vault', async () => {
		expect(await said(vault(), { kind: 'folder', path: '../Out' })).toEqual({
			what: '"../Out" is not a place inside this vault.',
			advice: 'Check the folders in the settings: no "..", no hidden folder, no drive. Nothing was written.', note: '../Out',
		});
	});

	it.each([['EIO: i/o error. ', ': EIO: i/o error.'], ['No. Really', ': No. Really.'], ['', ': no reason given.']])('where the disk refused with %j', async (message, reason) => {
		const notes = vault();
		notes.rewrite = () => Promise.reject(new Error(message));
		expect(await said(notes, rewrite('Kim.mdx.md', 'k', 'K'))).toEqual({
			what: `The note "Kim.mdx" could not be read or written${reason}`,
			advice: 'Nothing was written. Check free space and permissions of the vault, then try again.', note: 'Kim.mdx.md',
		});
	});

	it('where a folder could not be made', async () => {
		const notes = vault();
		notes.createFolder = () => Promise.reject(new Error('EPERM'));
		expect(await said(notes, { kind: 'folder', path: 'Meetings' })).toMatchObject({ what: 'The note "Meetings" could not be read or written: EPERM.', note: 'Meetings' });
	});

	it('where there is nothing to undo', async () => {
		expect(await new Committer(vault()).undo()).toEqual({
			kind: 'refused', problem: { what: 'There is nothing to undo.', advice: 'Only changes made since the app was started can be undone: the last 50, and none whose notes are too long to keep (32 MB).' },
		});
	});

	it('where undo meets another text', async () => {
		const notes = vault();
		const committer = new Committer(notes);
		await committer.commit({ done: 'Logged outreach', steps: [rewrite('Kim.mdx.md', 'k', 'K')] });
		notes.put('Kim.mdx.md', 'mine');
		expect(await committer.undo()).toEqual({
			kind: 'refused',
			problem: {
				what: 'The note "Kim.mdx" was changed meanwhile.', note: 'Kim.mdx.md',
				advice: 'Nothing was written. Look at the note, then try again. To take back "Logged outreach", the notes must be as it left them.',
			},
		});
	});
});

describe('a plan that was carried out in part', () => {
	const both: Plan = { done: 'x', steps: [rewrite('A.md', 'a', 'A'), rewrite('B.md', 'b', 'B'), rewrite('C.md', 'c', 'C')] };

	it('names every note to look at, once, and why it stopped', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
		const inner = notes.rewrite.bind(notes);
		notes.rewrite = (path, before, after) => {
			if (path !== 'C.md') return inner(path, before, after);
			// Somebody else was quicker in all three, and the disk fails.
			for (const each of ['A.md', 'B.md', 'C.md']) notes.put(each, 'theirs');
			return Promise.reject(new Error('EIO'));
		};
		expect(await new Committer(notes).commit(both)).toEqual({
			kind: 'partial',
			problem: {
				what: 'The note "C" could not be read or written: EIO.', note: 'C.md',
				advice: 'Part of it was written and could not be taken back. Look at "B", "A", "C" and correct it by hand; older versions are in the app\'s file recovery.',
			},
			written: ['B.md', 'A.md', 'C.md'],
		});
	});

	it('and was taken back is as if it had never begun, and the disk is blamed', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
		const inner = notes.rewrite.bind(notes);
		notes.rewrite = (path, before, after) => (path === 'C.md' ? Promise.reject(new Error('ENOSPC')) : inner(path, before, after));
		expect(await new Committer(notes).commit(both)).toMatchObject({ kind: 'refused', problem: { note: 'C.md' } });
		expect(notes.all()).toEqual({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
	});
});

describe('while a plan is carried out', () => {
	it('each step that was tried is counted, of those that change something', async () => {
		const heard: string[] = [];
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b' });
		const steps: Step[] = [{ kind: 'folder', path: 'New' }, rewrite('A.md', 'a', 'a'), rewrite('A.md', 'a', 'A'), rewrite('B.md', 'b', 'B')];
		await new Committer(notes).commit({ done: 'x', steps }, (done, of) => heard.push(`${done}/${of}`));
		expect(heard).toEqual(['1/3', '2/3', '3/3']);
	});
});
