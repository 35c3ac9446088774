import { describe, expect, it } from 'vitest';
import { compactList } from '../../src/domain/compact-list';

describe('a list that is kept for good', () => {
	it('has the same in it, and does not change with the list it was made from', () => {
		const collected = ['one', 'two'];
		const kept = compactList(collected);
		collected.push('three');
		expect(kept).toEqual(['one', 'two']);
	});

	it('is one and the same wherever nothing is in it', () => {
		expect(compactList([])).toEqual([]);
		expect(compactList<string>([])).toBe(compactList<number>([]));
	});
});
