import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loopKinds } from '../../src/domain/follow-ups/open-loop';
import { contactStages } from '../../src/domain/properties/contact';
import { capabilityRows, loopRows, otherRows, stageRows, trapRows } from './life-cycle-rows';
import { testsGone } from './row-of-tests';

const root = path.resolve(import.meta.dirname, '../..');
const rows = [...stageRows, ...loopRows, ...otherRows, ...trapRows];

/** The names in the first column of the table below a heading of the page on the life cycle. */
function namedInPage(heading: string): string[] {
	const page = readFileSync(path.join(root, 'docs/life-cycle.md'), 'utf8');
	const section = page.slice(page.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
	return [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(([, name]) => name ?? []);
}

describe('the rules of the life cycle', () => {
	it.each([...rows, ...capabilityRows])('$rule: each test that holds it is there', (rule) => {
		expect(rule.held.length).toBeGreaterThan(0);
		expect(testsGone(rule)).toEqual([]);
	});

	it('are held by tests that run in all four zones', () => {
		const elsewhere = rows.flatMap(({ held }) => held).filter(([file]) => !/^(domain|model|actions|draft|golden|import)\//.test(file));
		expect(elsewhere).toEqual([]);
	});

	it('are there for every step of the article that belongs to people and follow-ups', () => {
		const numbers = [...Array.from({ length: 13 }, (_, index) => 13 + index), 28, 32, 39, 40, 41, 51, 54];
		expect(capabilityRows.map(({ rule }) => rule)).toEqual(numbers.map((number) => `S${number}`));
	});

	it('are all there: every stage, every kind of loop, and no other', () => {
		expect(stageRows.map(({ rule }) => rule)).toEqual([...contactStages]);
		expect([...loopRows.map(({ rule }) => rule)].sort()).toEqual([...loopKinds].sort());
	});

	it('are those of the page on the life cycle', () => {
		expect([...new Set(namedInPage('The stage of a contact'))].sort()).toEqual([...contactStages].sort());
		expect(namedInPage('The loops')).toEqual(loopRows.map(({ rule }) => rule));
	});
});
