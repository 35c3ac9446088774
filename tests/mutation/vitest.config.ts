import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { replacementsForTests } from '../../esbuild.config.mjs';

/** Tests of thousands of dice or of every order of events: asked last, since most mutants are found out before. */
const slow = /(\.property|interleavings|faults|read-frontmatter|new-note)\.test\.ts$/;

class QuickOnesFirst extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return Promise.resolve([...files].sort((a, b) => Number(slow.test(a.moduleId)) - Number(slow.test(b.moduleId)) || (a.moduleId < b.moduleId ? -1 : 1)));
	}
}

/**
 * The tests one room of `npm run test:mutation` is judged by. One plain project: Stryker's runner cannot choose among
 * several, and runs every one of them for each mutant.
 */
export default defineConfig({
	plugins: [replacementsForTests()],
	test: {
		include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
		// One worker for all files of a run, and a new one for the next mutant: half of the time goes into loading otherwise.
		isolate: false,
		sequence: { sequencer: QuickOnesFirst },
		setupFiles: ['tests/seed.setup.ts'],
		// A mutant that waits for ever is found out after this time.
		testTimeout: 15_000,
	},
});
