import { afterAll, describe, expect, it } from 'vitest';
import { Committer } from '../../src/commit/committer';
import { MemoryNotes } from '../host/memory-notes';
import { record } from '../proof/record.mjs';
import { everyAction } from './every-action';
import { TestVault } from './test-vault';

/** Struck lines are meant to leave no trace, also none that could be brought back. */
const lasting = 'strikeCapture';
const mine = '\nWritten by hand afterwards.\n';

let [cases, refused, violations] = [0, 0, 0];

describe('taking back', () => {
	afterAll(() => record('Undo', { cases, refused, violations }));

	it.each(Object.entries(everyAction).filter(([name]) => name !== lasting))('gives the first bytes again in one step, and nothing where a note was changed since: %s', async (_, { notes, at, plan }) => {
		const first = new TestVault(notes, at);
		const made = await plan(first.context);
		if (!made.ok) throw new Error(made.problem.what);
		await first.committer.commit(made.value);
		expect(await first.committer.undo()).toMatchObject({ kind: 'done' });
		const isBack = sorted(first.notes) === sorted(new MemoryNotes(notes));
		cases += 1;
		violations += Number(!isBack);
		expect(first.notes.all()).toEqual(notes);
		expect([...first.notes.folders]).toEqual([]);
		expect(first.committer.lastUndo).toBeUndefined();
		const touched = made.value.steps.flatMap((step) => (step.kind === 'create' || step.kind === 'rewrite' ? [step.path] : []));
		for (const path of touched) {
			const vault = new MemoryNotes(notes);
			const committer = new Committer(vault);
			await committer.commit(made.value);
			vault.put(path, `${(await vault.read(path)) ?? ''}${mine}`);
			const before = sorted(vault);
			expect((await committer.undo()).kind).toBe('refused');
			cases += 1;
			refused += 1;
			violations += Number(sorted(vault) !== before);
			expect(sorted(vault)).toBe(before);
			expect(committer.lastUndo).toBe(made.value.done);
		}
	});

	it('leaves struck words nowhere, not even there', async () => {
		const scenario = everyAction[lasting];
		if (scenario === undefined) throw new Error('no such action');
		const vault = new TestVault(scenario.notes, scenario.at);
		const made = await scenario.plan(vault.context);
		if (!made.ok) throw new Error(made.problem.what);
		expect(await vault.committer.commit(made.value)).toMatchObject({ kind: 'done', lasting: true });
		expect(vault.committer.lastUndo).toBeUndefined();
	});

	it('keeps the last fifty changes, and of large notes as many as 32 MB hold', async () => {
		for (const [size, kept] of [[10, 50], [1024 * 1024, 8], [9 * 1024 * 1024, 0]] as const) {
			const notes = new MemoryNotes({ 'A.md': '0'.repeat(size) });
			const committer = new Committer(notes);
			const changes = size === 10 ? 60 : 12;
			for (let count = 1; count <= changes; count++) {
				const before = (await notes.read('A.md')) ?? '';
				await committer.commit({ done: 'x', steps: [{ kind: 'rewrite', path: 'A.md', before, after: String(count % 10).repeat(size) }] });
			}
			let undone = 0;
			while (committer.lastUndo !== undefined && (await committer.undo()).kind === 'done') undone += 1;
			expect([size, undone]).toEqual([size, kept]);
		}
	});
});

function sorted(notes: MemoryNotes): string {
	return JSON.stringify(Object.entries(notes.all()).sort());
}
