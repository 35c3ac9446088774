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

	it('holds a hash inside a word, and no comment', () => {
		expect(itemsOf('[a# b, c#]')).toEqual(['a# b', 'c#']);
		expect(itemsOf('[a, #c\nb]')).toEqual(['a', 'b']);
		expect(scanFlow('[a #]\n]', 0, 7)).toMatchObject({ hasComment: true, end: 7 });
		expect(scanFlow('[a#]', 0, 4)).toMatchObject({ hasComment: false, end: 4 });
	});

	it('holds quotation marks only where a value begins, also behind a colon, an anchor or a tag', () => {
		expect(itemsOf('[{a: "]}"}, b]')).toEqual(['{a: "]}"}', 'b']);
		expect(itemsOf(`[x 'y, z' ]`)).toEqual([`x 'y`, `z'`]);
		expect(itemsOf(`[a!'b, c&'d, e]`)).toEqual([`a!'b`, `c&'d`, 'e']);
		expect(itemsOf(`[&a 'b, c', !d "e]", &f]`)).toEqual([`&a 'b, c'`, '!d "e]"', '&f']);
		expect(itemsOf(`["a" 'b, c]`)).toEqual([`"a" 'b`, 'c']);
		expect(itemsOf(`[[a] 'b, c]`)).toEqual([`[a] 'b`, 'c']);
	});

	it('has no end where it is not closed, or closed by another bracket', () => {
		for (const text of ['[a', '[a}', '[a}]', '{a]}', '[[a]', '["a]', '[a # ]', '{a: ]}']) expect(scanFlow(text, 0, text.length)).toBe(undefined);
	});

	it('ends behind the quotation mark that closes it, not behind an escaped or doubled one', () => {
		expect(endOfQuoted('"a\\"b" c', 0, 8)).toBe(6);
		expect(endOfQuoted("'a''b' c", 0, 8)).toBe(6);
		expect(endOfQuoted(`'a\\' b`, 0, 6)).toBe(4);
		expect(endOfQuoted('"a""b"', 0, 6)).toBe(3);
		expect(endOfQuoted('"a"', 0, 2)).toBe(undefined);
		expect(endOfQuoted('"a', 0, 2)).toBe(undefined);
	});
});
