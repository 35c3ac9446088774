import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftKinds } from '../../src/draft/draft-kind';
import { TestVault } from '../actions/test-vault';
import { sampleNotes } from '../playground/sample-vault.mjs';
import { denise } from './denise-drafts';
import { expectGolden } from './expect-golden';
import { leila } from './leila-drafts';

const today = '2026-11-23';
describe.each([leila, denise])('what the commands write in the vault of $sample, read one by one', ({ sample, zone, drafts, lives }) => {
	let vault: TestVault;
	beforeAll(async () => {
		vault = new TestVault(Object.fromEntries(await sampleNotes({ name: sample, today })), `${today}T09:00`, zone);
		await lives(vault);
	});

	it.each(drafts.map((each) => [each.name, each] as const))('%s is written as it was read, and passes its checks', async (name, { write }) => {
		const { text, checks } = await write(vault);
		expectGolden(name, text, sample);
		const failed = checks.filter((check) => !check.passed);
		expect(failed.map((check) => check.id), failed.map((check) => check.says).join(' ')).toEqual([]);
	});

	it('has a case for every golden file, so that none is kept that nothing writes', () => {
		const folder = join(__dirname, sample);
		const files = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.md$/, '')) : [];
		expect(files.sort()).toEqual(drafts.map((each) => each.name).sort());
	});
});

describe('the texts of both sample vaults', () => {
	it('are sixty and more, of every kind', () => {
		const names = [...leila.drafts, ...denise.drafts].map(({ name }) => name);
		expect(names.length).toBeGreaterThanOrEqual(60);
		expect(draftKinds.filter((kind) => !names.some((name) => name.startsWith(kind)))).toEqual([]);
	});
});
