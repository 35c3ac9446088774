import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A rule and the tests that hold it: each the test's file below `tests/`, and its title as it stands there. */
export interface RowOfTests {
	readonly rule: string;
	readonly held: readonly (readonly [file: string, title: string])[];
}

export function row(rule: string, ...held: RowOfTests['held']): RowOfTests {
	return { rule, held };
}

const tests = path.resolve(import.meta.dirname, '..');

/** Whether a file of tests has a test of this title that is run: not one that is skipped or still to be written. */
function hasTest(file: string, title: string): boolean {
	const full = path.join(tests, file);
	if (!existsSync(full)) return false;
	const written = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`^\\s*(?:(?:it|test)(?:\\.each\\(.*\\))?|.*\\]\\))\\((?:'${written}'|"${written}")`, 'm').test(readFileSync(full, 'utf8'));
}

/** The tests of a rule that are not there, or do not run. */
export function testsGone({ held }: RowOfTests): RowOfTests['held'] {
	return held.filter(([file, title]) => !hasTest(file, title));
}
