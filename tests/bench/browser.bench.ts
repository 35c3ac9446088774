import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { replacements } from '../../esbuild.config.mjs';
import { launchChromium } from '../e2e/chromium';
import type { CrowdInPage } from './crowd-in-page';

declare const crowdInPage: CrowdInPage;

const root = path.resolve(import.meta.dirname, '../..');
const browser = await launchChromium();
afterAll(() => browser.close());

/** The engine of the app is that of a browser: it keeps objects in about half of the memory that Node takes. */
it('50,000 notes are taken in and held by the engine of a browser', async () => {
	const bundle = await build({ absWorkingDir: root, entryPoints: ['tests/bench/crowd-in-page.ts'], bundle: true, format: 'iife', write: false, plugins: [replacements] });
	const page = await browser.newPage();
	const devtools = await page.context().newCDPSession(page);
	const heapInUse = async (): Promise<number> => {
		for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
		return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
	};
	await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
	const before = await heapInUse();
	const built = await page.evaluate(() => crowdInPage.build());
	const [first, loops] = await page.evaluate(() => crowdInPage.open());
	const megabytes = await heapInUse() - before;
	const again = [await page.evaluate(() => crowdInPage.build()), (await page.evaluate(() => crowdInPage.open()))[0]];
	process.stdout.write(`    Chromium ${browser.version()}: ${megabytes.toFixed(1)} MB with ${loops} loops (budget 30 MB); by the clock, ${built.toFixed(0)} ms of taking in and ${first.toFixed(0)} ms of rules, a second time ${again.map((time) => time.toFixed(0)).join(' and ')} ms\n`);
	expect(megabytes).toBeLessThan(60);
});
