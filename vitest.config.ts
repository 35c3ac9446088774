import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { replacementsForTests } from './esbuild.config.mjs';
import { isLong } from './tests/proof/promises.mjs';

/** Everything that deals with days must hold wherever the person lives. */
const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const aboutDays = 'tests/{domain,model,actions,draft,golden,import}/**/*.test.ts';
/** Their clock stands still in one zone, so once is enough. */
const aboutOddNotes = 'tests/golden/notes/*.test.ts';
const aboutTheApp = 'tests/{obsidian,playground}/**/*.test.ts';
const aboutOtherThings = 'tests/!(domain|model|actions|draft|golden|import|obsidian|playground|e2e)/**/*.test.ts';
/** What is tried tens of thousands of times, and counted in the table at the end (tests/proof); zones are among its cases where they matter. */
const proofs = 'tests/**/*.proof.test.ts';
const hour = 3_600_000;

function days(zone: string): TestProjectInlineConfiguration {
	return {
		extends: true,
		test: {
			name: `days in ${zone}`,
			include: [aboutDays],
			exclude: [proofs, aboutOddNotes],
			env: { TZ: zone },
			provide: { zone },
			// These rooms are pure and keep nothing between two calls, so the files of one zone share what was loaded: half the time.
			isolate: false,
			setupFiles: ['tests/zone.setup.ts', 'tests/seed.setup.ts'],
			testTimeout: 60_000,
		},
	};
}

/** What takes a minute begins first; begun last, it would keep one core busy while the other has nothing left to do. */
class ProofsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isProof = ({ project }: TestSpecification): boolean => project.name === 'proofs';
		return [...sorted.filter(isProof), ...sorted.filter((file) => !isProof(file))];
	}
}

export default defineConfig({
	plugins: [replacementsForTests()],
	resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
	test: {
		pool: 'forks',
		maxWorkers: 2,
		sequence: { sequencer: ProofsFirst },
		// `--coverage` asks whether each way through these three rooms is tried by some test.
		coverage: {
			provider: 'v8',
			include: ['src/{domain,note,commit}/**/*.ts'],
			reporter: [['text', { skipFull: true }]],
			reportsDirectory: 'test-output/coverage',
			thresholds: { branches: 100 },
		},
		server: { deps: { inline: ['@obsidian-typings', 'obsidian-dev-utils'] } },
		projects: [
			...zones.map(days),
			{
				extends: true,
				test: {
					name: 'once',
					include: [aboutOtherThings, aboutOddNotes],
					exclude: [proofs],
					setupFiles: ['tests/seed.setup.ts'],
					testTimeout: 60_000,
					env: { TZ: 'America/Chicago' },
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'app',
					include: [aboutTheApp],
					exclude: [proofs],
					setupFiles: ['tests/seed.setup.ts'],
					testTimeout: 60_000,
					env: { TZ: 'America/Chicago' },
				},
			},
			{
				extends: true,
				test: {
					name: 'proofs',
					include: [proofs],
					setupFiles: ['tests/seed.setup.ts'],
					testTimeout: isLong ? 8 * hour : hour / 6,
					env: { TZ: 'America/Chicago' },
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/e2e/**/*.test.ts'],
					setupFiles: ['tests/e2e/close-browser.setup.ts'],
					env: { TZ: 'America/Chicago' },
					testTimeout: 240_000,
					hookTimeout: 240_000,
					// A second is too little for what comes a moment later, on a machine that does other things too.
					expect: { poll: { timeout: 15_000 } },
				},
			},
		],
	},
});
