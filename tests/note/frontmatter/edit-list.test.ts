import { describe, expect, it } from 'vitest';
import type { PropertyValue } from '../../../src/note/frontmatter/property-value';
import { setProperties } from '../../../src/note/frontmatter/set-properties';
import { yaml } from '../../host/yaml';

/** The block after the property `a` was set, without its hyphens. */
function set(block: string, value: PropertyValue): string {
	const result = setProperties(`---\n${block}\n---\n`, new Map([['a', value]]), yaml);
	return result.ok ? result.value.slice(4, -5) : result.problem.what;
}

describe('a list in brackets', () => {
	it('keeps the spelling of each item that stays, wherever it stood', () => {
		expect(set(`a: [x, 'b', "c"]`, ['b', 'c'])).toBe(`a: ['b', "c"]`);
		expect(set('a: [x, b, c]', ['x', 'c'])).toBe('a: [x, c]');
		expect(set(`a: ['x', b]`, ['b', 'x'])).toBe(`a: [b, 'x']`);
	});

	it('gets several new items behind the last, each behind a comma', () => {
		expect(set('a: [x]', ['x', 'lead', 'chair'])).toBe('a: [x, lead, chair]');
	});

	it('gets bare words only, since a bare sentence with a comma would be two items', () => {
		expect(set('a: [x]', ['x', 'two words'])).toBe('a: [x, "two words"]');
		expect(set('a: [x]', ['two words'])).toBe('a: ["two words"]');
	});
});

describe('a list with dashes', () => {
	it('gets new items written as the last one is', () => {
		expect(set('a:\n  - x', ['x', 'two words'])).toBe('a:\n  - x\n  - two words');
		expect(set('a:\n  - x\n  -   "y"', ['x', 'y', 'z'])).toBe('a:\n  - x\n  -   "y"\n  - "z"');
		expect(set(`a:\n    - 'x'`, ['x', 'z'])).toBe(`a:\n    - 'x'\n    - 'z'`);
		expect(set('a:\n  -\n    "x"', ['x', 'z'])).toBe('a:\n  -\n    "x"\n  - "z"');
	});

	it('keeps the lines of an item that stays, also where it begins below its dash', () => {
		expect(set('a:\n  -\n    "x"\n  - y', ['x'])).toBe('a:\n  -\n    "x"');
	});
});
