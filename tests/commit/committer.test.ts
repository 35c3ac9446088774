import { describe, expect, it } from 'vitest';
import { Committer } from '../../src/commit/committer';
import type { Plan, Step } from '../../src/commit/plan';
import { MemoryNotes } from '../host/memory-notes';

function plan(...steps: Step[]): Plan {
	return { done: 'Did it', steps };
}

const rewrite = (path: string, before: string, after: string): Step => ({ kind: 'rewrite', path, before, after });
const create = (path: string, text: string): Step => ({ kind: 'create', path, text });

describe('carrying a plan out', () => {
	it('writes every step, says what it did and which note to open', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
		const committer = new Committer(notes);
		const result = await committer.commit({
			done: 'Logged outreach', open: 'A.md',
			steps: [rewrite('A.md', 'a', 'A'), create('D.md', 'd'), { kind: 'rename', from: 'B.md', to: 'E.md' }, { kind: 'trash', path: 'C.md', before: 'c' }],
		});
		expect(result).toEqual({ kind: 'done', done: 'Logged outreach', open: 'A.md' });
		expect(notes.all()).toEqual({ 'A.md': 'A', 'D.md': 'd', 'E.md': 'b' });
		expect(notes.trashed).toEqual([{ path: 'C.md', text: 'c' }]);
	});

	it('of several steps for one note expects each as the one before left it', async () => {
		const notes = new MemoryNotes();
		const committer = new Committer(notes);
		const steps = [create('A.md', '1'), rewrite('A.md', '1', '2'), { kind: 'rename', from: 'A.md', to: 'B.md' } as const, rewrite('B.md', '2', '3'), create('A.md', 'new'), { kind: 'trash', path: 'A.md', before: 'new' } as const, create('a.md', 'x')];
		expect(await committer.commit(plan(...steps))).toMatchObject({ kind: 'done' });
		expect(notes.all()).toEqual({ 'B.md': '3', 'a.md': 'x' });
		expect(await committer.undo()).toMatchObject({ kind: 'done' });
		expect(notes.all()).toEqual({});
	});

	it('writes nothing where a note is not what the plan was made from, not even the steps before it', async () => {
		const notes = new MemoryNotes({ 'Contacts/A.md': 'a', 'B.md': 'other' });
		const committer = new Committer(notes);
		const result = await committer.commit(plan(rewrite('Contacts/A.md', 'a', 'A'), rewrite('B.md', 'b', 'B')));
		expect(result).toEqual({ kind: 'changed', note: 'B.md', problem: { what: 'The note "B" was changed meanwhile.', advice: expect.stringContaining('Nothing was written') as string, note: 'B.md' } });
		expect(notes.all()).toEqual({ 'Contacts/A.md': 'a', 'B.md': 'other' });
		expect(committer.lastUndo).toBe(undefined);
	});

	it.each<[string, Step, string]>([
		['a note to change is gone', rewrite('X.md', 'x', 'y'), 'The note "X" is not there any more.'],
		['a note to trash is gone', { kind: 'trash', path: 'X.md', before: 'x' }, 'The note "X" is not there any more.'],
		['a note to trash was changed', { kind: 'trash', path: 'A.md', before: 'x' }, 'The note "A" was changed meanwhile.'],
		['a note to rename is gone', { kind: 'rename', from: 'X.md', to: 'Y.md' }, 'The note "X" is not there any more.'],
		['the new name is taken', { kind: 'rename', from: 'A.md', to: 'B.md' }, 'There is a note "B" already, perhaps with other capitals or accents.'],
		['a note to make is there', create('B.md', 'x'), 'There is a note "B" already, perhaps with other capitals or accents.'],
		['a note to make is there with other capitals', create('b.md', 'x'), 'There is a note "b" already, perhaps with other capitals or accents.'],
		['a note to make is there in another Unicode form', create('Jos\u00e9.md', 'x'), 'There is a note "Jos\u00e9" already, perhaps with other capitals or accents.'],
	])('writes nothing where %s', async (_, step, what) => {
		const before = { 'A.md': 'a', 'B.md': 'b', 'Jose\u0301.md': 'j', 'First.md': '1' };
		const notes = new MemoryNotes(before);
		const result = await new Committer(notes).commit(plan(rewrite('First.md', '1', '2'), step));
		expect(result).toMatchObject({ kind: 'changed', problem: { what } });
		expect(notes.all()).toEqual(before);
	});

	it('renames a note to other capitals of its own name', async () => {
		const notes = new MemoryNotes({ 'amara.md': 'a' });
		expect(await new Committer(notes).commit(plan({ kind: 'rename', from: 'amara.md', to: 'Amara.md' }))).toMatchObject({ kind: 'done' });
		expect(notes.all()).toEqual({ 'Amara.md': 'a' });
	});

	it.each(['../out.md', '/etc/x.md', 'C:/x.md', 'c:x.md', 'a//b.md', '.obsidian/x.md', 'a/.trash/x.md', 'a\\..\\b.md', 'a/./b.md', 'x.txt', '', 'a/ b.md', 'a\n.md', '.md'])(
		'never writes outside the vault or into its hidden folders: %s', async (path) => {
			const notes = new MemoryNotes({ 'A.md': 'a' });
			const committer = new Committer(notes);
			for (const step of [create(path, 'x'), rewrite(path, 'a', 'b'), { kind: 'rename', from: 'A.md', to: path } as const, { kind: 'rename', from: path, to: 'B.md' } as const, { kind: 'trash', path, before: '' } as const]) {
				expect(await committer.commit(plan(step))).toMatchObject({ kind: 'refused', problem: { what: `"${path}" is not a place inside this vault.` } });
			}
			expect(notes.all()).toEqual({ 'A.md': 'a' });
		},
	);

	it('takes a colon in the name of a note for no drive', async () => {
		const notes = new MemoryNotes({ 'Talks/Plan B: Amara.md': 'a' });
		expect(await new Committer(notes).commit(plan(rewrite('Talks/Plan B: Amara.md', 'a', 'b')))).toMatchObject({ kind: 'done' });
	});

	it('makes folders, and takes back only those that it made and that are still empty', async () => {
		const notes = new MemoryNotes({ 'Old/A.md': 'a' });
		const committer = new Committer(notes);
		const steps: Step[] = [{ kind: 'folder', path: 'Old' }, { kind: 'folder', path: 'New' }, { kind: 'folder', path: 'Filled' }, create('New/N.md', 'n')];
		expect(await committer.commit(plan(...steps))).toMatchObject({ kind: 'done' });
		expect([...notes.folders]).toEqual(['New', 'Filled']);
		notes.put('Filled/Mine.md', 'mine');
		expect(await committer.undo()).toMatchObject({ kind: 'done' });
		expect([...notes.folders]).toEqual(['Filled']);
		expect(notes.all()).toEqual({ 'Old/A.md': 'a', 'Filled/Mine.md': 'mine' });
		expect(await committer.commit(plan({ kind: 'folder', path: 'Old' }))).toMatchObject({ kind: 'done' });
		expect(committer.lastUndo).toBe(undefined);
		expect(await committer.commit(plan({ kind: 'folder', path: '../Out' }))).toMatchObject({ kind: 'refused' });
	});

	it('with nothing to change is done, and leaves nothing to undo', async () => {
		const committer = new Committer(new MemoryNotes({ 'A.md': 'a' }));
		expect(await committer.commit(plan(rewrite('A.md', 'a', 'a')))).toEqual({ kind: 'done', done: 'Did it' });
		expect(await committer.commit(plan())).toEqual({ kind: 'done', done: 'Did it' });
		expect(committer.lastUndo).toBe(undefined);
	});

	it('waits for the plan before it on the same note, and finds that it changed', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b' });
		const committer = new Committer(notes);
		const [one, two, three] = await Promise.all([
			committer.commit(plan(rewrite('A.md', 'a', 'one'))),
			committer.commit(plan(rewrite('B.md', 'b', 'two'), rewrite('A.md', 'a', 'two'))),
			committer.commit(plan(rewrite('B.md', 'b', 'three'))),
		]);
		expect([one.kind, two.kind, three.kind]).toEqual(['done', 'changed', 'done']);
		expect(notes.all()).toEqual({ 'A.md': 'one', 'B.md': 'three' });
	});
});

describe('plans asked for at once', () => {
	it.each<[string, readonly Step[], readonly Step[]]>([
		['the same note', [rewrite('A.md', 'a', 'b')], [rewrite('a.md', 'b', 'c')]],
		['a note under its new name', [{ kind: 'rename', from: 'A.md', to: 'N.md' }], [rewrite('N.md', 'a', 'b')]],
		['a name that becomes free', [{ kind: 'rename', from: 'A.md', to: 'N.md' }], [create('A.md', 'new')]],
		['a note that is made', [create('N.md', 'n')], [rewrite('N.md', 'n', 'm')]],
		['a note that is moved once it was changed', [rewrite('A.md', 'a', 'b')], [{ kind: 'rename', from: 'A.md', to: 'N.md' }, rewrite('N.md', 'b', 'c')]],
	])('are each carried out on what the one before has left: %s', async (_, first, second) => {
		const notes = new MemoryNotes({ 'A.md': 'a' });
		notes.read = async (path) => {
			await new Promise((resolve) => setTimeout(resolve, 1));
			return notes.all()[path === 'a.md' ? 'A.md' : path];
		};
		const inner = notes.rewrite.bind(notes);
		notes.rewrite = (path, before, after) => inner(path === 'a.md' ? 'A.md' : path, before, after);
		const committer = new Committer(notes);
		const results = await Promise.all([committer.commit(plan(...first)), committer.commit(plan(...second))]);
		expect(results.map(({ kind }) => kind)).toEqual(['done', 'done']);
	});
});

describe('undo', () => {
	it('gives back the bytes, the last plan first, and a plan of many notes in one go', async () => {
		const before = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`N${index}.md`, `\uFEFFold ${index}\r\n`]));
		const notes = new MemoryNotes(before);
		const committer = new Committer(notes);
		await committer.commit({ done: 'First', steps: [rewrite('N0.md', '\uFEFFold 0\r\n', 'x')] });
		await committer.commit({ done: 'Second', steps: [rewrite('N0.md', 'x', 'y'), ...Object.entries(before).slice(1).map(([path, text]) => rewrite(path, text, 'new')), create('New.md', 'n')] });
		expect(committer.lastUndo).toBe('Second');
		expect(await committer.undo()).toEqual({ kind: 'done', done: 'Undone: Second' });
		expect(notes.all()).toEqual({ ...before, 'N0.md': 'x' });
		expect(await committer.undo()).toEqual({ kind: 'done', done: 'Undone: First' });
		expect(notes.all()).toEqual(before);
		expect(await committer.undo()).toMatchObject({ kind: 'refused', problem: { what: 'There is nothing to undo.' } });
	});

	it('takes nothing back where one of its notes was changed since, names it, and can be tried again', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b' });
		const committer = new Committer(notes);
		await committer.commit({ done: 'Changed two', steps: [rewrite('A.md', 'a', 'A'), rewrite('B.md', 'b', 'B')] });
		notes.put('A.md', 'A and more');
		const result = await committer.undo();
		expect(result).toMatchObject({ kind: 'refused', problem: { note: 'A.md', what: 'The note "A" was changed meanwhile.', advice: expect.stringContaining('To take back "Changed two"') as string } });
		expect(notes.all()).toEqual({ 'A.md': 'A and more', 'B.md': 'B' });
		expect(committer.lastUndo).toBe('Changed two');
		notes.put('A.md', 'A');
		expect(await committer.undo()).toMatchObject({ kind: 'done' });
		expect(notes.all()).toEqual({ 'A.md': 'a', 'B.md': 'b' });
	});

	it('does not throw a note away that was written in since it was made', async () => {
		const notes = new MemoryNotes();
		const committer = new Committer(notes);
		await committer.commit(plan(create('A.md', 'new')));
		notes.put('A.md', 'new, and my words');
		expect(await committer.undo()).toMatchObject({ kind: 'refused' });
		expect(notes.all()).toEqual({ 'A.md': 'new, and my words' });
	});

	it('asked twice at once takes back two plans, not one plan twice', async () => {
		const notes = new MemoryNotes({ 'A.md': '0' });
		const committer = new Committer(notes);
		await committer.commit(plan(rewrite('A.md', '0', '1')));
		await committer.commit(plan(rewrite('A.md', '1', '2')));
		const results = await Promise.all([committer.undo(), committer.undo(), committer.undo()]);
		expect(results.map(({ kind }) => kind)).toEqual(['done', 'done', 'refused']);
		expect(notes.all()).toEqual({ 'A.md': '0' });
	});

	it('that fails on the way back can be asked for again, though an empty folder is gone already', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a' });
		const committer = new Committer(notes);
		await committer.commit(plan(rewrite('A.md', 'a', 'A'), { kind: 'folder', path: 'New' }));
		const inner = notes.rewrite.bind(notes);
		notes.rewrite = () => Promise.reject(new Error('EIO'));
		expect(await committer.undo()).toMatchObject({
			kind: 'refused', problem: { note: 'A.md', advice: 'Nothing was written. Check free space and permissions of the vault, then try again.' },
		});
		expect([...notes.folders]).toEqual([]);
		notes.rewrite = inner;
		expect(await committer.undo()).toMatchObject({ kind: 'done' });
		expect(notes.all()).toEqual({ 'A.md': 'a' });
	});

	it('remembers fifty plans', async () => {
		const notes = new MemoryNotes({ 'A.md': '0' });
		const committer = new Committer(notes);
		for (let i = 0; i < 60; i++) await committer.commit(plan(rewrite('A.md', String(i), String(i + 1))));
		for (let i = 0; i < 50; i++) expect((await committer.undo()).kind).toBe('done');
		expect((await committer.undo()).kind).toBe('refused');
		expect(notes.all()).toEqual({ 'A.md': '10' });
	});

	it('forgets the oldest plans where their texts take too much memory', async () => {
		const notes = new MemoryNotes({ 'A.md': '' });
		const committer = new Committer(notes);
		const long = (i: number) => String(i % 10).repeat(2 * 1024 * 1024);
		for (let i = 0; i < 6; i++) await committer.commit(plan(rewrite('A.md', i === 0 ? '' : long(i - 1), long(i))));
		let undone = 0;
		while ((await committer.undo()).kind === 'done') undone += 1;
		expect(undone).toBe(4);
	});
});
