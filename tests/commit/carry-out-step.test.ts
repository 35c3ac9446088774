import { describe, expect, it } from 'vitest';
import { carryOutStep } from '../../src/commit/carry-out-step';
import type { InverseStep } from '../../src/commit/inverse-step';
import type { Step } from '../../src/commit/plan';
import { MemoryNotes } from '../host/memory-notes';

const steps = {
	create: { kind: 'create', path: 'New.md', text: 'new' },
	rewrite: { kind: 'rewrite', path: 'A.md', before: 'a', after: 'A' },
	trash: { kind: 'trash', path: 'A.md', before: 'a' },
	rename: { kind: 'rename', from: 'A.md', to: 'New.md' },
} as const satisfies Record<string, Step>;

/** A vault whose disk fails before the call, after it, or while somebody else is at work in both notes. */
function failing(method: keyof typeof steps, when: 'before' | 'after' | 'meanwhile'): MemoryNotes {
	const notes = new MemoryNotes({ 'A.md': 'a' });
	const real: Record<string, (...args: readonly string[]) => Promise<unknown>> = {
		create: (path = '', text = '') => MemoryNotes.prototype.create.call(notes, path, text),
		rewrite: (path = '', before = '', after = '') => MemoryNotes.prototype.rewrite.call(notes, path, before, after),
		trash: (path = '', before = '') => MemoryNotes.prototype.trash.call(notes, path, before),
		rename: (from = '', to = '') => MemoryNotes.prototype.rename.call(notes, from, to),
	};
	const call = async (...args: readonly string[]): Promise<never> => {
		if (when === 'after') await real[method]?.(...args);
		if (when === 'meanwhile') for (const path of ['A.md', 'New.md']) notes.put(path, 'theirs');
		throw new Error('EIO');
	};
	return Object.assign(notes, { [method]: call });
}

describe('a step during which the disk failed', () => {
	for (const method of ['create', 'rewrite', 'trash', 'rename'] as const) {
		const note = method === 'create' ? 'New.md' : 'A.md';

		it(`is known as not done where nothing was written: ${method}`, async () => {
			expect(await carryOutStep(failing(method, 'before'), steps[method])).toMatchObject({ kind: 'failed', note, problem: { note } });
		});

		it(`is known as done where it was written all the same: ${method}`, async () => {
			expect(await carryOutStep(failing(method, 'after'), steps[method])).toEqual({ kind: 'done' });
		});

		it(`is not known where the note is neither as before nor as planned: ${method}`, async () => {
			expect(await carryOutStep(failing(method, 'meanwhile'), steps[method])).toMatchObject({ kind: 'unclear', note, problem: { note } });
		});
	}

	it('is not known where the renamed note is in neither place', async () => {
		const notes = failing('rename', 'before');
		notes.remove('A.md');
		expect(await carryOutStep(notes, steps.rename)).toMatchObject({ kind: 'unclear', note: 'A.md' });
	});

	it('stops where a folder could not be made, and goes on where one could not be taken away', async () => {
		const notes = new MemoryNotes();
		notes.createFolder = () => Promise.reject(new Error('EPERM'));
		notes.removeEmptyFolder = () => Promise.reject(new Error('EPERM'));
		expect(await carryOutStep(notes, { kind: 'folder', path: 'New' })).toMatchObject({ kind: 'failed', note: 'New' });
		expect(await carryOutStep(notes, { kind: 'remove-folder', path: 'New' })).toEqual({ kind: 'done' });
	});
});

describe('a step that finds the note otherwise at the last moment', () => {
	it.each<[string, Step | InverseStep, Readonly<Record<string, string>>, string, string]>([
		['changed, to rewrite it', steps.rewrite, { 'A.md': 'x' }, 'A.md', 'was changed meanwhile'],
		['gone, to rewrite it', steps.rewrite, {}, 'A.md', 'is not there any more'],
		['changed, to trash it', steps.trash, { 'A.md': 'x' }, 'A.md', 'was changed meanwhile'],
		['gone, to trash it', steps.trash, {}, 'A.md', 'is not there any more'],
		['there already, to create it', steps.create, { 'new.md': 'x' }, 'New.md', 'There is a note "New" already'],
		['gone, to rename it', steps.rename, {}, 'A.md', 'is not there any more'],
		['beside one with the new name', steps.rename, { 'A.md': 'a', 'new.md': 'x' }, 'New.md', 'There is a note "New" already'],
	])('is stale and writes nothing: %s', async (_, step, before, note, what) => {
		const notes = new MemoryNotes(before);
		expect(await carryOutStep(notes, step)).toMatchObject({ kind: 'stale', note, problem: { what: expect.stringContaining(what) as string } });
		expect(notes.all()).toEqual(before);
	});

	it('has nothing to take back where the folder was there', async () => {
		expect(await carryOutStep(new MemoryNotes({ 'Old/A.md': '' }), { kind: 'folder', path: 'Old' })).toEqual({ kind: 'nothing' });
	});
});
