import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/draft/check-draft';
import { writeDraft } from '../../src/draft/draft';
import { makeDraft } from '../../src/draft/make-draft';
import { sources } from '../draft/draft-fixtures';
import { expectGolden } from './expect-golden';
import { goldenCases as leilaCases } from './golden-cases';
import { letterCases } from './letter-cases';

const goldenCases = [...leilaCases, ...letterCases];

describe('the drafts of a nurse who moves to data, where notes are odd or leave something out, read one by one', () => {
	it.each(goldenCases.map((each) => [each.name, each] as const))('%s is written as it was read', (name, golden) => {
		const draft = makeDraft(golden.wanted, sources(), golden.facts);
		if (!draft.ok) throw new Error(`${draft.problem.what} ${draft.problem.advice}`);
		expectGolden(name, writeDraft(draft.value));
	});

	it.each(goldenCases.map((each) => [each.name, each] as const))('%s passes its checks, but for what its notes leave out', (_, golden) => {
		const draft = makeDraft(golden.wanted, sources(), golden.facts);
		if (!draft.ok) throw new Error(draft.problem.what);
		const failed = checkDraft(draft.value, golden.facts, sources().questions).filter((check) => !check.passed);
		expect(failed.map((check) => check.id).sort(), failed.map((check) => check.says).join(' ')).toEqual([...(golden.fails ?? [])].sort());
	});

	it('has a case for every golden file, so that none is kept that nothing writes', () => {
		const files = readdirSync(join(__dirname, 'drafts')).map((file) => file.replace(/\.md$/, ''));
		expect(files.sort()).toEqual(goldenCases.map((each) => each.name).sort());
	});
});
