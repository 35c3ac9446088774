import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with the golden file that a person has read. `UPDATE_GOLDEN=1` writes the file and fails on purpose:
 * what was written has to be read before it counts.
 */
export function expectGolden(name: string, text: string, folder: 'drafts' | 'meetings' | 'leila' | 'denise' | 'notes/after' = 'drafts'): void {
	const path = join(__dirname, folder, `${name}.md`);
	if (process.env['UPDATE_GOLDEN'] === '1') {
		const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, `${text}\n`);
		expect(before, `${name} was written anew; read it, then run without UPDATE_GOLDEN`).toBe(`${text}\n`);
		throw new Error('Golden files were updated; run again without UPDATE_GOLDEN.');
	}
	expect(existsSync(path), `there is no golden file ${name}; write it with UPDATE_GOLDEN=1`).toBe(true);
	expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}
