import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetPerson } from '../../src/actions/people/forget-person';
import { Committer } from '../../src/commit/committer';
import type { CommitResult } from '../../src/commit/commit-result';
import type { Plan } from '../../src/commit/plan';
import type { Notes } from '../../src/ports/notes';
import { TestVault } from '../actions/test-vault';
import { MemoryNotes } from '../host/memory-notes';
import { prove } from '../proof/prove';

/** Notes whose every call waits until the scheduler lets it go on; the call itself is one step, as in the app. */
function scheduled(notes: MemoryNotes, s: fc.Scheduler): Notes {
	const later = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
		await s.schedule(Promise.resolve());
		return call(...args);
	};
	return {
		read: later(notes.read.bind(notes)), rewrite: later(notes.rewrite.bind(notes)), create: later(notes.create.bind(notes)),
		rename: later(notes.rename.bind(notes)), trash: later(notes.trash.bind(notes)),
		createFolder: later(notes.createFolder.bind(notes)), removeEmptyFolder: later(notes.removeEmptyFolder.bind(notes)), paths: notes.paths.bind(notes),
	};
}

describe('three actions, two edits by hand and a sync at once', () => {
	it('lose no edit of anybody: each action is wholly there or said to be refused, in every order', async () => {
		await prove('Interleavings', (tally) =>
			fc.asyncProperty(fc.scheduler(), fc.constantFrom('A.md', 'B.md'), async (s, second) => {
				const notes = new MemoryNotes({ 'A.md': 'start', 'B.md': 'start' });
				const port = scheduled(notes, s);
				const committer = new Committer(port);
				const foreign: string[] = [];
				const act = async (mark: string): Promise<CommitResult> => {
					for (let times = 1; ; times++) {
						const [a, b] = [(await port.read('A.md')) ?? '', (await port.read('B.md')) ?? ''];
						const result = await committer.commit({ done: mark, steps: [
							{ kind: 'rewrite', path: 'A.md', before: a, after: `${a} ${mark}` }, { kind: 'rewrite', path: 'B.md', before: b, after: `${b} ${mark}` },
						] });
						// As the app does: planned anew up to twice.
						if (result.kind !== 'changed' || times === 3) return result;
					}
				};
				const edit = async (path: string, mark: string): Promise<void> => {
					await s.schedule(Promise.resolve());
					notes.put(path, `${(await notes.read(path)) ?? ''} ${mark}`);
					foreign.push(`${path}:${mark}`);
				};
				const marks = ['one', 'two', 'three'];
				const results = await s.waitFor(Promise.all([
					...marks.map(act), edit('A.md', 'typed').then(() => undefined), edit(second, 'typed more').then(() => undefined), edit('A.md', 'synced').then(() => undefined),
				]));
				const all = notes.all();
				for (const entry of foreign) {
					const [path = '', mark = ''] = entry.split(':');
					expect(all[path]).toContain(mark);
				}
				marks.forEach((mark, index) => {
					const result = results[index];
					if (result?.kind !== 'done') tally.refused += 1;
					const there = [all['A.md'], all['B.md']].filter((text) => text?.includes(mark)).length;
					if (result?.kind === 'done') expect(there).toBe(2);
					else if (result?.kind !== 'partial') expect(there).toBe(0);
					else expect(result.written).toContain(all['A.md']?.includes(mark) ? 'A.md' : 'B.md');
				});
				const undone = await s.waitFor(committer.undo());
				expect(['done', 'refused', 'partial']).toContain(undone.kind);
				for (const entry of foreign) {
					const [path = '', mark = ''] = entry.split(':');
					expect(notes.all()[path]).toContain(mark);
				}
			}));
	});

	it('do not send words to the trash with a forgotten person that were not there when it was shown what goes', async () => {
		const [contact, other] = ['C/Amara Okafor.md', 'C/Jonas Weber.md'];
		const files = { [contact]: '---\ntype: contact\nname: Amara Okafor\n---\n', [other]: '---\ntype: contact\nname: Jonas Weber\nreferred_by: ["[[Amara Okafor]]"]\n---\n' };
		await fc.assert(fc.asyncProperty(fc.scheduler(), async (s) => {
			const vault = new TestVault(files);
			const port = scheduled(vault.notes, s);
			const committer = new Committer(port);
			let shown: Plan | undefined;
			const forget = async (): Promise<CommitResult> => {
				const plan = await forgetPerson({ contact, linking: [other] }, { ...vault.context, notes: port });
				if (!plan.ok) throw new Error(plan.problem.what);
				shown = plan.value;
				return committer.commit(shown);
			};
			const act = async (): Promise<CommitResult> => {
				const before = (await port.read(contact)) ?? '';
				return committer.commit({ done: 'act', steps: [{ kind: 'rewrite', path: contact, before, after: `${before}acted\n` }] });
			};
			const edit = async (path: string): Promise<void> => {
				await s.schedule(Promise.resolve());
				const text = vault.notes.all()[path];
				if (text !== undefined) vault.notes.put(path, `${text}typed\n`);
			};
			const [forgot, acted] = await s.waitFor(Promise.all([forget(), act(), edit(contact), edit(other)]));
			const [now, trashed] = [vault.notes.all(), vault.notes.trashed];
			const gone = shown?.steps.find((step) => step.kind === 'trash');
			if (forgot.kind === 'done') {
				expect(now[contact]).toBeUndefined();
				expect(trashed.map(({ text }) => text)).toEqual([gone?.before]);
				expect(acted.kind === 'done').toBe(gone?.before.includes('acted'));
			} else {
				expect(now[contact]?.includes('acted')).toBe(acted.kind === 'done');
				expect(trashed.filter(({ path }) => path === contact)).toEqual([]);
			}
		}), { numRuns: 300 });
	});

	it('of two hundred changes to one note each is there or was refused', async () => {
		const notes = new MemoryNotes({ 'A.md': '' });
		const committer = new Committer(notes);
		const results = await Promise.all(Array.from({ length: 200 }, async (_, index) => {
			for (;;) {
				const before = (await notes.read('A.md')) ?? '';
				const result = await committer.commit({ done: 'x', steps: [{ kind: 'rewrite', path: 'A.md', before, after: `${before}[${index}]` }] });
				if (result.kind !== 'changed') return result.kind;
			}
		}));
		expect(new Set(results)).toEqual(new Set(['done']));
		for (let index = 0; index < 200; index++) expect(notes.all()['A.md']).toContain(`[${index}]`);
	});
});
