import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replacements } from '../../esbuild.config.mjs';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'question-bank-'));
});
afterAll(async () => rm(folder, { recursive: true }));

async function built(bank: string): Promise<string> {
	const file = path.join(folder, 'questions.yaml');
	await writeFile(file, bank);
	const result = await build({ entryPoints: [file], bundle: true, write: false, logLevel: 'silent', plugins: [replacements] });
	return result.outputFiles[0]?.text ?? '';
}

describe('building with a question bank', () => {
	it('takes the one that ships, and fails for one that does not fit its schema, with the question and the field', async () => {
		const bank = await readFile(path.join(import.meta.dirname, '../../templates/questions.yaml'), 'utf8');
		expect(await built(bank)).toContain('Walk me through the last working day');
		await expect(built(bank.replace('{id: Q08, stage: story,', '{id: Q08, stage: tale,'))).rejects.toThrow('Question Q08 of the bank: "stage" is "tale". It has to be one of opening');
	});
});
