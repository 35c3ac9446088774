import { defineConfig } from 'vitest/config';
import { replacementsForTests } from '../../esbuild.config.mjs';

/**
 * The tests one room of `npm run test:mutation` is judged by. One plain project: Stryker's runner cannot choose among
 * several, and runs every one of them for each mutant. No proofs: a promise that only thousands of dice hold has no test.
 */
export default defineConfig({
	plugins: [replacementsForTests()],
	test: {
		include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
		exclude: ['**/*.proof.test.ts'],
		// One worker for all files of a run, and a new one for the next mutant: half of the time goes into loading otherwise.
		isolate: false,
		setupFiles: ['tests/seed.setup.ts'],
		// A mutant that waits for ever is found out after this time.
		testTimeout: 15_000,
	},
});
