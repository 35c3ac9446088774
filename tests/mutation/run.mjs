// npm run test:mutation: changes the code in one small place after another and asks the tests whether they notice.
// `npm run test:mutation -- splice` takes one room; `-- splice src/note/frontmatter/edit-list.ts` one file, while working on it.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { rooms } from './rooms.mjs';

/** Share of the mutants in percent that a room's tests must notice. */
const wanted = 90;

/** @typedef {import('@stryker-mutator/core').MutantResult} MutantResult */

const [onlyRoom, ...onlyFiles] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
// A worker takes it over when it starts.
process.env['TZ'] ??= 'America/Los_Angeles';

/** @param {string} line */
function say(line) {
	process.stdout.write(`${line}\n`);
}

/** @param {import('./rooms.mjs').Room} room @returns {Promise<MutantResult[]>} */
function mutantsOf({ name, mutate, tests }) {
	process.env['MUTATION_TESTS'] = tests.join(' ');
	const output = path.join('mutation-output', name.replaceAll(' ', '-'));
	return new Stryker({
		testRunner: 'vitest',
		vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
		plugins: ['@stryker-mutator/vitest-runner'],
		mutate: onlyFiles.length > 0 ? onlyFiles : mutate,
		ignorePatterns: ['/docs', '/vaults', '/test-output', '/coverage', '/main.js', '/.ci', '/.github', '/tests/e2e', '/tests/golden', '/tests/bench'],
		concurrency: 1,
		incremental: true,
		incrementalFile: path.join(output, 'incremental.json'),
		tempDirName: path.join('mutation-output', 'sandbox'),
		reporters: ['json', 'html', 'progress-append-only'],
		jsonReporter: { fileName: path.join(output, 'mutants.json') },
		htmlReporter: { fileName: path.join(output, 'mutants.html') },
		timeoutMS: 10_000,
		// The tools of the reports ask a network for nothing, and no score is sent anywhere.
		allowConsoleColors: false,
	}).runMutationTest();
}

/** @param {MutantResult[]} mutants */
function count(mutants) {
	/** @param {...string} kinds */
	const of = (...kinds) => mutants.filter(({ status }) => kinds.includes(status)).length;
	const killed = of('Killed', 'Timeout');
	const left = of('Survived', 'NoCoverage');
	return { killed, left, percent: (100 * killed) / Math.max(1, killed + left) };
}

/** @param {string} name @param {MutantResult[]} mutants */
function row(name, mutants) {
	const { killed, left, percent } = count(mutants);
	say(`${name.padEnd(52)} ${String(killed).padStart(6)} ${String(left).padStart(6)} ${percent.toFixed(1).padStart(6)} %`);
}

/** Where it stands, and what stands there instead. @param {MutantResult} mutant */
function describeMutant({ fileName, location, mutatorName, replacement = '', status, testsCompleted }) {
	const told = status === 'NoCoverage' ? 'no test comes by' : `${testsCompleted ?? 0} tests`;
	return `  ${path.relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column} ${mutatorName} (${told}): ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`;
}

const chosen = rooms.filter(({ name }) => onlyRoom === undefined || name === onlyRoom);
if (chosen.length === 0) throw new Error(`There is no room "${onlyRoom}". There are: ${rooms.map(({ name }) => name).join(', ')}.`);
const tooLow = [];
for (const room of chosen) {
	const began = performance.now();
	const mutants = await mutantsOf(room);
	const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
	say(`\n${room.name}, ${Math.round((performance.now() - began) / 1000)} s`);
	for (const mutant of survivors) say(describeMutant(mutant));
	say(`\n${''.padEnd(52)} killed   left`);
	for (const file of [...new Set(mutants.map(({ fileName }) => fileName))].sort()) {
		row(path.relative(process.cwd(), file), mutants.filter(({ fileName }) => fileName === file));
	}
	row(room.name, mutants);
	if (count(mutants).percent < wanted) tooLow.push(room.name);
}
if (tooLow.length > 0) {
	say(`\nBelow ${wanted} %: ${tooLow.join(', ')}`);
	process.exitCode = 1;
}
