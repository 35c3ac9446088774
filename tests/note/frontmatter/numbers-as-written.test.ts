import { describe, expect, it } from 'vitest';
import { numbersAsWritten } from '../../../src/note/frontmatter/numbers-as-written';
import { readFrontmatter } from '../../../src/note/frontmatter/read-frontmatter';
import { yaml } from '../../host/yaml';

function written(block: string): unknown {
	const text = `---\n${block}\n---\nBody\n`;
	const raw = readFrontmatter(text, yaml);
	return raw.ok ? { ...numbersAsWritten(text, raw.value) } : raw.problem.what;
}

describe('numbers that are no numbers', () => {
	it('keep the zero and the plus sign that YAML takes from them', () => {
		expect(written('phone: 0791234567 # mobile\nother: +41791234567')).toEqual({ phone: '0791234567', other: '+41791234567' });
	});

	it('keep all their digits', () => {
		expect(written('card: 12345678901234567890')).toEqual({ card: '12345678901234567890' });
	});

	it('keep them in lists of every style, each its own', () => {
		expect(written('phone:\n  - 0791 # old\n  - "0792"\n  - 0793\nmore: [ +1, \'02\', 2, 02, x]')).toEqual({ phone: ['0791', '0792', '0793'], more: ['+1', '02', 2, '02', 'x'] });
	});

	it('leave numbers that are numbers, and all that is none', () => {
		expect(written('days: 90\nratio: 0.5\nexp: 1e3\nyes: true\nname: "007"\nmap: {a: 01}\nempty:')).toEqual({ days: 90, ratio: 0.5, exp: 1000, yes: true, name: '007', map: { a: 1 }, empty: null });
	});

	it('are left as they were read where the block is written in a way that is not understood', () => {
		expect(written('? a\n: 01')).toEqual({ a: 1 });
		expect(numbersAsWritten('No properties.\n', {})).toEqual({});
		expect(numbersAsWritten('---\na: 01\n---\n', { b: 1 })).toEqual({ b: 1 });
	});
});
