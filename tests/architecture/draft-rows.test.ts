import { describe, expect, it } from 'vitest';
import { capabilityRows, questionRows, rubricRows, voiceRows, windowRows } from './draft-rows';
import { testsGone } from './row-of-tests';

const pure = [...questionRows, ...rubricRows, ...capabilityRows, ...voiceRows];

describe('the rules of questions and drafts', () => {
	it.each([...pure, ...windowRows])('$rule: each test that holds it is there', (rule) => {
		expect(rule.held.length).toBeGreaterThan(0);
		expect(testsGone(rule)).toEqual([]);
	});

	it('are held by tests that run in all four zones', () => {
		const elsewhere = pure.flatMap(({ held }) => held).filter(([file]) => !/^(domain|model|actions|draft|golden)\//.test(file));
		expect(elsewhere).toEqual([]);
	});

	it('are named once each', () => {
		const names = [...pure, ...windowRows].map(({ rule }) => rule);
		expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
	});
});
