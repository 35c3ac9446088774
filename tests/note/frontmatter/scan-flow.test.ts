import { describe, expect, it } from 'vitest';
import { endOfQuoted, scanFlow } from '../../../src/note/frontmatter/scan-flow';

function itemsOf(text: string): string[] | undefined {
	return scanFlow(text, 0, text.length)?.items.map(({ start, end }) => text.slice(start, end));
}

describe('what stands in brackets', () => {
	it('is taken apart at the commas of the outermost ones', () => {
		expect(itemsOf('[a, "b, c", [d, e], {f: g, h: i}, it\'s , \'x]\']')).toEqual(['a', '"b, c"', '[d, e]', '{f: g, h: i}', "it's", "'x]'"]);
		expect(itemsOf('[]')).toEqual([]);
		expect(itemsOf('[ , a,, ]')).toEqual(['a']);
		expect(itemsOf('[&x "a]", !t \'b]\', &y]')).toEqual(['&x "a]"', "!t 'b]'", '&y']);
		expect(itemsOf('[a, # [b\n c#d]')).toEqual(['a', 'c#d']);
	});

	it('has no end where it is not closed, or closed by another bracket', () => {
		for (const text of ['[a', '[a}', '[[a]', '["a]', '[a # ]', '{a: ]}']) expect(scanFlow(text, 0, text.length)).toBe(undefined);
	});

	it('ends behind the quotation mark that closes it, not behind an escaped or doubled one', () => {
		expect(endOfQuoted('"a\\"b" c', 0, 8)).toBe(6);
		expect(endOfQuoted("'a''b' c", 0, 8)).toBe(6);
		expect(endOfQuoted('"a', 0, 2)).toBe(undefined);
	});
});
