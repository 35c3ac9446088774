import { defineConfig } from 'vitest/config';
import { replacementsForTests } from '../../esbuild.config.mjs';

/** `npm run bench`: it measures, so it needs the machine to itself and is no part of `npm test`. */
export default defineConfig({
	plugins: [replacementsForTests()],
	test: { include: ['tests/bench/**/*.bench.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 600_000 },
});
