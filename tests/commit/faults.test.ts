import { afterAll, describe, expect, it } from 'vitest';
import type { CommitResult } from '../../src/commit/commit-result';
import { Committer } from '../../src/commit/committer';
import type { Plan } from '../../src/commit/plan';
import { FaultyNotes, faultModes, foreignText, type FaultMode } from '../host/faulty-notes';
import { MemoryNotes } from '../host/memory-notes';

const before = { 'Contacts/A.md': 'old a', 'Meetings/B.md': 'old b', 'C.md': 'old c', 'D.md': 'old d', 'Other.md': 'not ours' };

const plans: Record<string, Plan> = {
	'one change': { done: 'x', steps: [{ kind: 'rewrite', path: 'Contacts/A.md', before: 'old a', after: 'new a' }] },
	'one new note': { done: 'x', steps: [{ kind: 'create', path: 'Contacts/N.md', text: 'new n' }] },
	'many kinds of steps': {
		done: 'x',
		steps: [
			{ kind: 'folder', path: 'Templates' },
			{ kind: 'rewrite', path: 'Contacts/A.md', before: 'old a', after: 'new a' },
			{ kind: 'create', path: 'Contacts/N.md', text: 'new n' },
			{ kind: 'rename', from: 'Meetings/B.md', to: 'Meetings/Moved.md' },
			{ kind: 'trash', path: 'C.md', before: 'old c' },
			{ kind: 'rewrite', path: 'D.md', before: 'old d', after: 'new d' },
		],
	},
	'a bulk change': { done: 'x', steps: ['Contacts/A.md', 'Meetings/B.md', 'C.md', 'D.md'].map((path) => ({ kind: 'rewrite' as const, path, before: before[path as 'C.md'], after: `new ${path}` })) },
};

/** Every text that a note of the plan may have at the end, by the rule that no note is ever a mixture. */
function allowed(plan: Plan): Set<string> {
	const texts = new Set<string>(['', ...Object.values(before)]);
	for (const step of plan.steps) {
		if (step.kind === 'create') texts.add(step.text);
		if (step.kind === 'rewrite') texts.add(step.after);
	}
	return texts;
}

function judge(plan: Plan, notes: MemoryNotes, result: CommitResult, faulty: FaultyNotes, mode: FaultMode): void {
	const all = notes.all();
	const texts = allowed(plan);
	for (const text of Object.values(all)) {
		if (!texts.has(text.split(foreignText).join(''))) expect(text).toBe('an old text or a planned one');
	}
	expect(all['Other.md']).toBe(mode === 'changed' && faulty.victim === 'Other.md' ? before['Other.md'] + foreignText : before['Other.md']);
	if (mode === 'changed' || (mode === 'case-collision' && faulty.victim === 'Contacts/N.md')) {
		const kept = [...Object.values(all), ...notes.trashed.map(({ text }) => text)].join('').includes(foreignText);
		if (faulty.victim?.endsWith('.md') && mode === 'changed') expect(kept).toBe(true);
	}
	// What was there is there, was planned to go, or was taken away by the fault itself.
	const lost = Object.entries(before).filter(([, text]) => !Object.values(all).some((now) => now.startsWith(text) || now.startsWith('new')));
	const goesAway = mode === 'vanished' ? 1 : 0;
	const trashed = plan.steps.filter(({ kind }) => kind === 'trash').length;
	expect(lost.length).toBeLessThanOrEqual(goesAway + trashed);
	if (result.kind === 'done') return;
	expect(result.problem.what).toMatch(/\.$/);
	expect(result.problem.advice).not.toBe('');
	if (result.kind === 'partial') expect(result.written.length).toBeGreaterThan(0);
	else if (mode !== 'vanished' && mode !== 'renamed' && mode !== 'changed' && mode !== 'case-collision') expect(all).toEqual(before);
	else for (const [path, text] of Object.entries(all)) {
		// Nothing of the plan is left where the result says that nothing was written.
		const planned = plan.steps.some((step) => (step.kind === 'rewrite' && step.path === path && text.startsWith(step.after)) || (step.kind === 'create' && step.path === path && text === step.text));
		if (planned) expect(path).toBe('as it was');
	}
}

let faultRuns = 0;

describe('a plan under faults', () => {
	afterAll(() => console.warn(`d2: ${faultRuns} runs of plans under faults`));

	for (const [name, plan] of Object.entries(plans)) {
		it(`of ${name} leaves every note old or new and tells the truth, whichever call goes wrong and how`, async () => {
			const counting = new FaultyNotes(new MemoryNotes(before), { at: 0, mode: 'slow' });
			await new Committer(counting).commit(plan);
			let runs = 0;
			for (const mode of faultModes) {
				// A rollback makes calls of its own; go on until no fault fires.
				for (let at = 1; at <= counting.calls + plan.steps.length; at++) {
					const notes = new MemoryNotes(before);
					let second: Promise<CommitResult> | undefined;
					const faulty: FaultyNotes = new FaultyNotes(notes, {
						at, mode,
						meanwhile: () => (second = committer.commit({ done: 'y', steps: [{ kind: 'rewrite', path: 'D.md', before: 'old d', after: 'new d' }] })),
					});
					const committer = new Committer(faulty);
					const result = await committer.commit(plan);
					const other = await second;
					if (mode === 'slow' && faulty.fired) {
						expect(other?.kind).toMatch(/done|changed/);
						expect(notes.all()['D.md']).not.toBe('old d');
						continue;
					}
					if (faulty.fired) judge(plan, notes, result, faulty, mode);
					else expect(result.kind).toBe('done');
					faultRuns += 1;
					runs += Number(faulty.fired);
					if (result.kind !== 'done') {
						expect(committer.lastUndo).toBe(undefined);
						continue;
					}
					const carried = notes.all();
					const firedBefore = faulty.fired;
					const undone = await committer.undo();
					const foreign = mode === 'slow' || mode === 'changed' || mode === 'vanished' || mode === 'renamed' || mode === 'case-collision';
					if (!foreign && undone.kind === 'done') expect(notes.all()).toEqual(before);
					if (!foreign && undone.kind === 'refused') expect(notes.all()).toEqual(carried);
					if (firedBefore && !foreign) expect(undone.kind).toBe('done');
				}
			}
			expect(runs).toBeGreaterThanOrEqual(faultModes.length - 1);
		});
	}

	it('tells which notes it could not take back', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a', 'B.md': 'b' });
		const plan: Plan = { done: 'x', steps: [{ kind: 'rewrite', path: 'A.md', before: 'a', after: 'A' }, { kind: 'rewrite', path: 'B.md', before: 'b', after: 'B' }] };
		// Calls 1 and 2 read, 3 and 4 write; while 4 is under way both notes are changed by others.
		const faulty = new FaultyNotes(notes, { at: 4, mode: 'changed' });
		const original = faulty.rewrite.bind(faulty);
		faulty.rewrite = async (path, before, after) => {
			if (path === 'B.md') notes.put('A.md', 'A and mine');
			return original(path, before, after);
		};
		const result = await new Committer(faulty).commit(plan);
		expect(result).toMatchObject({ kind: 'partial', written: ['A.md'], problem: { note: 'B.md', advice: expect.stringContaining('Look at "A"') as string } });
		expect(notes.all()).toEqual({ 'A.md': 'A and mine', 'B.md': `b${foreignText}` });
	});

	it.each([
		['rewrite', { kind: 'rewrite', path: 'A.md', before: 'a', after: 'A' }], ['create', { kind: 'create', path: 'N.md', text: 'n' }],
		['trash', { kind: 'trash', path: 'A.md', before: 'a' }], ['rename', { kind: 'rename', from: 'A.md', to: 'N.md' }],
	] as const)('does not claim to know what a failed %s did when the note cannot be looked at, or is another', async (method, step) => {
		for (const blind of [true, false]) {
			const notes = new MemoryNotes({ 'A.md': 'a' });
			const broken: MemoryNotes = Object.create(notes) as MemoryNotes;
			const fail = () => {
				if (blind) {
					broken.read = () => Promise.reject(new Error(''));
					broken.paths = () => { throw new Error('gone'); };
				} else {
					notes.put('A.md', 'somebody else');
					notes.put('N.md', 'somebody else');
				}
				return Promise.reject(new Error('EIO.'));
			};
			Object.assign(broken, { [method]: fail });
			const result = await new Committer(broken).commit({ done: 'x', steps: [step] });
			expect(result).toMatchObject({ kind: 'partial', problem: { what: `The note "A" could not be read or written: EIO.`.replace('"A"', method === 'create' ? '"N"' : '"A"') } });
		}
	});

	it('finds a new name taken at the last moment, and an empty folder that will not go is no matter', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a' });
		notes.rename = () => Promise.resolve('exists');
		const committer = new Committer(notes);
		expect(await committer.commit({ done: 'x', steps: [{ kind: 'rename', from: 'A.md', to: 'B.md' }] })).toMatchObject({ kind: 'changed', note: 'B.md' });
		await committer.commit({ done: 'Made a folder', steps: [{ kind: 'folder', path: 'New' }] });
		notes.removeEmptyFolder = () => Promise.reject(new Error('EPERM'));
		expect(await committer.undo()).toMatchObject({ kind: 'done' });
	});

	it('says that a note cannot be read, and writes nothing', async () => {
		const notes = new MemoryNotes({ 'A.md': 'a' });
		notes.read = () => Promise.reject(Object.create(null) as Error);
		const result = await new Committer(notes).commit({ done: 'x', steps: [{ kind: 'rewrite', path: 'A.md', before: 'a', after: 'A' }] });
		expect(result).toMatchObject({ kind: 'refused', problem: { what: 'The note "A" could not be read or written: no reason given.' } });
	});
});
