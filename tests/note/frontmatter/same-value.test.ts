import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../src/note/frontmatter/same-value';

describe('two values of YAML', () => {
	it('are the same where they say the same', () => {
		const one = { a: [1, 'x', null, true], b: { c: NaN }, d: new Date(5) };
		expect(sameValue(one, { d: new Date(5), b: { c: NaN }, a: [1, 'x', null, true] })).toBe(true);
	});

	it('differ in type, order, length, keys or day', () => {
		for (const [a, b] of [[1, '1'], [null, undefined], [null, {}], [[1, 2], [2, 1]], [[1], [1, 2]], [[], {}], [{ a: 1 }, { b: 1 }], [{ a: 1 }, {}], [new Date(5), new Date(6)], [new Date(5), {}], [{}, new Date(5)], [{}, 'x'], [{}, null], [1, {}], [{}, true], ['x', { 0: 'x' }], [{ 0: 'x' }, 'x'], [['x'], { 0: 'x' }]]) {
			expect(sameValue(a, b)).toBe(false);
		}
	});

	it('are not compared for ever', () => {
		const circle: unknown[] = [];
		circle.push(circle, circle);
		const other: unknown[] = [];
		other.push(other, other);
		expect(sameValue(circle, other)).toBe(false);
		const wide = () => Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 'x'));
		expect(sameValue(wide(), wide())).toBe(false);
	});
});
