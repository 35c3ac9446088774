import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/draft/check-draft';
import { draftKinds } from '../../src/draft/draft-kind';
import { makeDraft } from '../../src/draft/make-draft';
import { goldenCases } from '../golden/golden-cases';
import { letterCases } from '../golden/letter-cases';
import { sources } from './draft-fixtures';

const page = readFileSync(join(__dirname, '../../docs/drafts.md'), 'utf8');
const named = new Set([...page.slice(page.indexOf('## Checks')).split('\n## ')[0]?.matchAll(/`([a-z-]+)`/g) ?? []].map(([, id]) => id));

describe('the page on drafts', () => {
	it.each(draftKinds)('names every check of the kind %s, and no letter of it goes unchecked', (kind) => {
		const cases = [...goldenCases, ...letterCases].filter(({ wanted }) => wanted.kind === kind);
		const ids = cases.flatMap(({ wanted, facts }) => {
			const made = makeDraft(wanted, sources(), facts);
			return made.ok ? checkDraft(made.value, facts, sources().questions).map(({ id }) => id) : [];
		});
		expect(ids.length).toBeGreaterThan(3);
		expect([...new Set(ids)].filter((id) => !named.has(id))).toEqual([]);
	});
});
