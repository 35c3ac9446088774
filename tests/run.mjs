// npm test: the bundle, every test in every zone with types and lint beside them, and the tests in a real browser. It ends with the count.
// npm run test:long: only what is tried at random or under every fault (tests/proof), many times as often, with dice thrown anew.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = path.join(root, 'test-output');
if (process.argv.includes('--long')) {
	process.env['LONG_RUN'] = 'yes';
	process.env['SEED'] ??= String(Math.floor(Math.random() * 2 ** 30));
}
const { isLong, seed } = await import('./proof/promises.mjs');
const { proofTable } = await import('./proof/record.mjs');

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };

/** Colours are for a terminal; in a log of dots each would stand as five signs. @type {Record<string, string>} */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };

/** @param {string} line */
function say(line) {
	process.stdout.write(`${line}\n`);
}

/**
 * Runs one of the installed tools.
 * @param {string} tool @param {string[]} words
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet`: its words are given back instead of shown as they come
 * @returns {Promise<{ code: number, said: string }>} what it ended with
 */
function run(tool, words, { env = {}, quiet = false } = {}) {
	const { bin } = JSON.parse(readFileSync(path.join(root, 'node_modules', tool, 'package.json'), 'utf8'));
	const file = path.join(root, 'node_modules', tool, typeof bin === 'string' ? bin : bin[tool === 'typescript' ? 'tsc' : tool]);
	return new Promise((resolve) => {
		const output = quiet ? 'pipe' : 'inherit';
		const started = spawn(process.execPath, [file, ...words], { cwd: root, stdio: ['ignore', output, output], env: { ...process.env, ...plain, ...env } });
		let said = '';
		for (const stream of [started.stdout, started.stderr]) stream?.on('data', (bytes) => (said += bytes));
		started.on('error', (error) => resolve({ code: 1, said: error.message }));
		started.on('close', (code) => resolve({ code: code ?? 1, said }));
	});
}

/** One stage, timed. What it throws counts as one failure and does not keep the others from being run. @param {string} name @param {() => Promise<void>} work */
async function stage(name, work) {
	const began = performance.now();
	say(`== ${name} ...`);
	try {
		await work();
	} catch (error) {
		total.failed++;
		say(`FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`);
	}
	// Other tests may be in the middle of a line of dots.
	say(`\n== ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}

/** @param {string} tool @param {string[]} words */
async function must(tool, words) {
	const { code, said } = await run(tool, words, { quiet: true });
	if (code !== 0) throw new Error(`${tool} ${words.join(' ')}\n${said}`);
}

async function buildTwice() {
	const { buildBundle } = await import('../esbuild.config.mjs');
	await buildBundle();
	const again = path.join(output, 'main-again.js');
	await buildBundle({ outfile: again });
	const [first, second] = await Promise.all([readFile(path.join(root, 'main.js')), readFile(again)]);
	if (!first.equals(second)) throw new Error('Two builds of the same sources differ.');
	say(`main.js has ${first.length} bytes, twice the same.`);
}

/**
 * Runs the tests of some projects and adds what vitest counted.
 * @param {string} name @param {string[]} projects @param {{ env?: Record<string, string>, more?: string[] }} [options] `more`: words for vitest
 */
async function tests(name, projects, { env = {}, more = [] } = {}) {
	const report = path.join(output, `${name}.json`);
	const words = ['run', ...projects.flatMap((project) => ['--project', project]), '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...more];
	const { code } = await run('vitest', words, { env });
	const counted = JSON.parse(await readFile(report, 'utf8'));
	/** A file that could not be loaded has no tests to count, and must not pass for that. @type {{ status: string, assertionResults: unknown[] }[]} */
	const files = counted.testResults;
	const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
	const failed = counted.numFailedTests + unloaded;
	total.passed += counted.numPassedTests;
	total.failed += failed;
	total.skipped += counted.numPendingTests + counted.numTodoTests;
	if (counted.numPassedTests === 0 && failed === 0) throw new Error(`${name}: no tests were run.`);
	if (code !== 0 && failed === 0) throw new Error(`${name}: vitest ended with ${code}; what it misses stands above.`);
}

async function inBrowser() {
	const chromium = getChromium(say);
	if (chromium === undefined) throw new Error('No Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.');
	say(`Using ${chromium}`);
	await tests('browser', ['browser'], { env: { CHROMIUM_PATH: chromium } });
}

/** The promises and how often they were tried; one that was broken, or tried too seldom, fails the run. */
function tellProofs() {
	const { table, faults } = proofTable();
	say(`${table}\n\nSEED=${seed}, ${new Date().toLocaleDateString('sv')}\n`);
	for (const fault of faults) say(`FAILED ${fault}`);
	total.failed += faults.length;
}

const began = performance.now();
say(`Dice thrown with SEED=${seed}\n`);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
if (isLong) {
	await stage('proofs, many times', () => tests('proofs', ['proofs']));
} else {
	await stage('bundle, built twice', buildTwice);
	// The linter has one thread and takes over a minute: beside the tests it costs next to nothing.
	await Promise.all([
		(async () => {
			await stage('proofs, days in three zones, and the app', () => tests('tests', ['proofs', 'days in A*', 'days in P*', 'app']));
			// Apart from the others, since watching the branches would slow the proofs down.
			await stage('days in UTC, and what has no days; every branch of domain, note and commit', () => tests('branches', ['days in UTC', 'once'], { more: ['--coverage'] }));
		})(),
		stage('lint', () => must('eslint', ['--max-warnings', '0', '.'])),
		stage('types', () => must('typescript', ['--noEmit', '-p', '.'])),
		stage('types without Node', () => must('typescript', ['--noEmit', '-p', 'src'])),
	]);
	await stage('tests in a browser', inBrowser);
}

tellProofs();
if (total.skipped > 0) say(`${total.skipped} skipped`);
say(`${Math.round((performance.now() - began) / 1000)} s in all`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
