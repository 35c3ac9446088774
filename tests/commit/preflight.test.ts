import { describe, expect, it } from 'vitest';
import { Committer } from '../../src/commit/committer';
import type { Step } from '../../src/commit/plan';
import { preflight } from '../../src/commit/preflight';
import { MemoryNotes } from '../host/memory-notes';

const rewrite = (path: string, before: string, after: string): Step => ({ kind: 'rewrite', path, before, after });
const create = (path: string, text = ''): Step => ({ kind: 'create', path, text });
const trash = (path: string, before: string): Step => ({ kind: 'trash', path, before });
const rename = (from: string, to: string): Step => ({ kind: 'rename', from, to });

describe('a plan that cannot be carried out whole', () => {
	it.each<[string, readonly Step[], string]>([
		['a note was changed', [rewrite('B.md', 'x', 'y')], 'B.md'],
		['a note to trash was changed', [trash('B.md', 'x')], 'B.md'],
		['a note is gone', [rewrite('X.md', 'x', 'y')], 'X.md'],
		['a note to rename is gone', [rename('X.md', 'Y.md')], 'X.md'],
		['a new note is there', [create('b.md')], 'b.md'],
		['a new name is taken', [rename('A.md', 'b.md')], 'b.md'],
		['it makes one note twice', [create('N.md'), create('n.md')], 'n.md'],
		['it renames two notes to one name', [rename('A.md', 'N.md'), rename('B.md', 'n.md')], 'n.md'],
		['it changes a note that it has trashed', [trash('B.md', 'b'), rewrite('B.md', 'b', 'c')], 'B.md'],
		['it changes a note under the name it had before', [rename('B.md', 'N.md'), rewrite('B.md', 'b', 'c')], 'B.md'],
		['it expects what it has changed itself', [rewrite('B.md', 'b', 'c'), rewrite('B.md', 'b', 'd')], 'B.md'],
	])('is found before the first write: %s', async (_, steps, note) => {
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b', 'First.md': '1' });
		const written: string[] = [];
		for (const method of ['rewrite', 'create', 'rename', 'trash'] as const) Object.assign(notes, { [method]: () => written.push(method) });
		const plan: Step[] = [rewrite('First.md', '1', '2'), ...steps];
		expect(await preflight(notes, plan)).toMatchObject({ kind: 'stale', note, problem: { note } });
		expect(await new Committer(notes).commit({ done: 'x', steps: plan })).toMatchObject({ kind: 'changed', note });
		expect(written).toEqual([]);
	});

	it('names the note that cannot be read', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a' });
		notes.read = () => Promise.reject(new Error('EIO'));
		expect(await preflight(notes, [{ kind: 'folder', path: 'New' }, rewrite('A.md', 'a', 'b')])).toMatchObject({ kind: 'failed', note: 'A.md' });
	});
});

describe('a plan that can be carried out', () => {
	it.each<[string, readonly Step[]]>([
		['uses a name again that it has freed by trashing', [trash('A.md', 'a'), create('a.md')]],
		['uses a name again that it has freed by renaming', [rename('A.md', 'N.md'), rename('B.md', 'A.md')]],
		['changes the capitals of a name', [rename('A.md', 'a.md')]],
		['makes folders and takes some away', [{ kind: 'folder', path: 'New' }, create('New/N.md')]],
	])('%s', async (_, steps) => {
		expect(await preflight(new MemoryNotes({ 'A.md': 'a', 'B.md': 'b' }), steps)).toBeUndefined();
	});
});
