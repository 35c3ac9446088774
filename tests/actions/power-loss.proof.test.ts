import { afterAll, describe, expect, it } from 'vitest';
import { Committer } from '../../src/commit/committer';
import type { Plan } from '../../src/commit/plan';
import { MemoryNotes } from '../host/memory-notes';
import { record } from '../proof/record.mjs';
import { everyAction, type Scenario } from './every-action';
import { TestVault } from './test-vault';

async function planned({ notes, at, plan }: Scenario): Promise<Plan> {
	const made = await plan(new TestVault(notes, at).context);
	if (!made.ok) throw new Error(made.problem.what);
	return made.value;
}

let [cases, violations] = [0, 0];

describe('a command of several notes that a power cut broke off', () => {
	afterAll(() => record('Power loss', { cases, refused: 0, violations }));

	it.each(Object.entries(everyAction))('comes to the same notes when it is done again after the restart: %s', async (_, scenario) => {
		const { steps } = await planned(scenario);
		const whole = new MemoryNotes(scenario.notes);
		expect((await new Committer(whole).commit({ done: '', steps })).kind).toBe('done');
		for (let written = 0; written < steps.length; written++) {
			cases += 1;
			const disk = new MemoryNotes(scenario.notes);
			await new Committer(disk).commit({ done: '', steps: steps.slice(0, written) });
			// Another model and another committer, from what the disk holds.
			const restarted = new TestVault(disk.all(), scenario.at);
			const again = await scenario.plan(restarted.context);
			const result = again.ok ? await restarted.committer.commit(again.value) : again;
			const same = JSON.stringify(Object.entries(restarted.notes.all()).sort()) === JSON.stringify(Object.entries(whole.all()).sort());
			violations += Number(!same);
			expect([written, result]).toMatchObject([written, { kind: 'done' }]);
			expect(restarted.notes.all()).toEqual(whole.all());
		}
	});
});
