import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLong, promises, sizeOf } from './promises.mjs';

const output = fileURLToPath(new URL('../../test-output', import.meta.url));
const file = path.join(output, 'proofs.jsonl');

/** @typedef {import('./promises.mjs').PromiseId} PromiseId */
/**
 * What came of some cases: how many were tried, how many of them the code refused with a reason (which is no fault), and
 * how many broke the promise.
 * @typedef {{ readonly cases: number, readonly refused: number, readonly violations: number }} Result
 */

/** Adds a result to those of this run. Tests run in several processes; one line is one write. @param {PromiseId} id @param {Result} result */
export function record(id, result) {
	mkdirSync(output, { recursive: true });
	appendFileSync(file, `${JSON.stringify({ id, ...result })}\n`);
}

/** @returns {ReadonlyMap<string, Result>} the sums of this run */
function sums() {
	/** @type {Map<string, Result>} */
	const found = new Map();
	const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : [];
	for (const line of lines) {
		/** @type {Result & { id: string }} */
		const { id, cases, refused, violations } = JSON.parse(line);
		const before = found.get(id) ?? { cases: 0, refused: 0, violations: 0 };
		found.set(id, { cases: before.cases + cases, refused: before.refused + refused, violations: before.violations + violations });
	}
	return found;
}

/**
 * The table of this run, and what is wrong with it: a promise that was broken, or that was not tried as often as it is owed.
 * @returns {{ readonly table: string, readonly faults: readonly string[] }}
 */
export function proofTable() {
	const found = sums();
	/** @type {string[]} */
	const faults = [];
	const rows = [['', 'What', 'Cases', 'Refused', 'Violations']];
	for (const id of /** @type {PromiseId[]} */ (Object.keys(promises))) {
		const { cases, refused, violations } = found.get(id) ?? { cases: 0, refused: 0, violations: 0 };
		rows.push([id, promises[id].what, ...[cases, refused, violations].map((count) => count.toLocaleString('en'))]);
		const owed = sizeOf(id) ?? 1;
		if (violations > 0) faults.push(`${id} was broken ${violations} times.`);
		else if (cases < owed) faults.push(`${id} was tried ${cases} times; the ${isLong ? 'long' : 'short'} run owes it ${owed}.`);
	}
	return { table: printed(rows), faults };
}

/** A table in Markdown, aligned for who reads it in a terminal. @param {string[][]} rows */
function printed(rows) {
	const [head = []] = rows;
	const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
	const isNumber = (/** @type {number} */ column) => column >= 2;
	const line = (/** @type {string[]} */ row) => `| ${row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
	return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}
