import fc from 'fast-check';
import { seed, sizeOf, type PromiseId } from './promises.mjs';
import { record } from './record.mjs';

/** How many cases are tried at a time: between two slices the test runner hears that the test is alive. */
const slice = 2_000;

/** Counts what the code refused with a reason while a promise is tried. */
export interface Tally {
	refused: number;
}

/**
 * Tries a promise as often as this run owes it, and writes down what came of it. A failure names the seed with which it comes
 * again: `SEED=… npx vitest run --project proofs …`. Each slice throws its own dice, the first those of the seed itself.
 */
export async function prove(id: PromiseId, build: (tally: Tally) => fc.IAsyncProperty<unknown> | fc.IProperty<unknown>): Promise<void> {
	const size = sizeOf(id);
	if (size === undefined) throw new Error(`${id} has no number of cases.`);
	const tally: Tally = { refused: 0 };
	const property = build(tally);
	for (let done = 0; done < size; done += slice) {
		const refusedBefore = tally.refused;
		const outcome = await fc.check(property as fc.IAsyncProperty<unknown>, { numRuns: Math.min(slice, size - done), seed: seed + done / slice });
		record(id, { cases: outcome.numRuns, refused: tally.refused - refusedBefore, violations: Number(outcome.failed) });
		if (outcome.failed) throw new Error(fc.defaultReportMessage(outcome as fc.RunDetailsFailureProperty<unknown>), { cause: outcome.errorInstance });
		await new Promise((resolve) => setImmediate(resolve));
	}
}
