import { describe, expect, it } from 'vitest';
import { entryValue } from '../../../src/note/frontmatter/entry-value';
import { scanEntries } from '../../../src/note/frontmatter/scan-entries';

/** The properties of a block with the lines that belong to each, or the line that is not understood. */
function entriesOf(block: string): (readonly [string, string])[] | string {
	const found = scanEntries(block, 0, block.length);
	return found.ok ? found.value.map(({ key, start, end }) => [key, block.slice(start, end)] as const) : `line ${found.problem.line ?? '?'}`;
}

function keysOf(block: string): string[] {
	const found = scanEntries(block, 0, block.length);
	return found.ok ? found.value.map(({ key }) => key) : [];
}

/** The text that counts as the value of the first property, and how it is written. */
function valueOf(block: string): string {
	const found = scanEntries(block, 0, block.length);
	const [first] = found.ok ? found.value : [];
	if (first === undefined) return 'nothing';
	const value = entryValue(block, first);
	if ('start' in value) return `${'style' in value ? value.style : value.kind} ${block.slice(value.start, value.end)}`;
	return value.kind === 'dashes' ? value.items.map(({ start, next }) => block.slice(start, next)).join('|') : value.kind;
}

describe('the properties of a block, found without a parser', () => {
	it('are one for each key of the outermost mapping', () => {
		expect(entriesOf('a: 1\nb:\n  c: 2\nd: x\n  y\n')).toEqual([['a', 'a: 1'], ['b', 'b:\n  c: 2'], ['d', 'd: x\n  y']]);
		expect(entriesOf('  a:\n  - x\n  -\n    y\n  b: 1')).toEqual([['a', '  a:\n  - x\n  -\n    y'], ['b', '  b: 1']]);
		expect(entriesOf('a:\n-\n  x\nx - y: 2')).toEqual([['a', 'a:\n-\n  x'], ['x - y', 'x - y: 2']]);
	});

	it('have keys with hashes, spaces and signs inside, and in quotation marks', () => {
		expect(keysOf('a#b: 1\nc : 2\n-d: 3\n?e: 4\ng\t: 5\nh:i: 6\n')).toEqual(['a#b', 'c', '-d', '?e', 'g', 'h:i']);
		expect(keysOf(`"a": 1\n'b''c' : 2\n"d":\n"e\\"f": x`)).toEqual(['a', "b'c", 'd', 'e"f']);
	});

	it.each([
		'&a: b', '*a: b', '!a: b', '|: b', '>: b', '%a: b', '@a: b', '`a: b', '{a: b', '}a: b', '[a: b', ']a: b', ',a: b', '- a: b', '-\ta: b', '? a: b', ': a: b', ':',
		'just text', 'a:b', 'a  : b', 'a\t\t: b', 'a \t: b', 'a\t : b', 'a #b: c', 'a\t#b: c', '"a" b: c', '"a"b: c', '"a":b', '"a', "'a: b", '"\\x41": b', '-', '"a" ',
	])('are none where a line is not understood: %j', (line) => {
		expect(entriesOf(`${line}\nz: 1\n`)).toBe('line 1');
	});

	it('are none where one is indented otherwise than the first', () => {
		expect(entriesOf('  a: 1\nb: 2\n')).toBe('line 2');
		expect(entriesOf('  a: 1\n- b\n')).toBe('line 2');
		expect(entriesOf('a: 1\n\tb: 2\n')).toBe('line 2');
	});

	it('go on to the closing mark, whatever the lines between look like', () => {
		for (const value of ['"x\nb: y"', "'x\nb: y'", '[x\nb: y]', '{x: [\nb: y]}', '\t"x\nb: y"']) expect(entriesOf(`a: ${value} # z\nc: 1`)).toEqual([['a', `a: ${value} # z`], ['c', 'c: 1']]);
		for (const value of ['"x', "'x", '[x', '{x', '[x}']) expect(entriesOf(`a: ${value}\n`)).toBe('line 1');
	});

	it('do not hold comments below their value, but for text under a bar', () => {
		expect(entriesOf('a: x\n  # c\nb: 1\n')).toEqual([['a', 'a: x'], ['b', 'b: 1']]);
		for (const sign of ['|', '>', '|-', '>+2']) {
			expect(entriesOf(`a: ${sign}\n  x\n\n  # text\n# c\nb: 1\n`)).toEqual([['a', `a: ${sign}\n  x\n\n  # text`], ['b', 'b: 1']]);
		}
		expect(entriesOf('a:\n  - x\n# c\n  # d\n  - y\n# e\nb: 1')).toEqual([['a', 'a:\n  - x\n# c\n  # d\n  - y'], ['b', 'b: 1']]);
	});
});

describe('the value of a property', () => {
	it.each([
		['a: x', 'plain x'], ['a:\tx', 'plain x'], ['a: x\t# c', 'plain x'], ['a: x y  # c', 'plain x y'], ['a: x#y', 'plain x#y'], ['a: b\n  c # d', 'plain b\n  c'],
		['a: "x"', 'double "x"'], ['a: "x"  ', 'double "x"'], ['a: "x"\t# c', 'double "x"'], ["a: 'x' # c", "single 'x'"],
		['a: [x]  ', 'flow-list [x]'], ['a: [x,\n  y] # c', 'flow-list [x,\n  y]'], ['a: |2- # c\n    x', 'block-text |2-'], ['a: >\n  x', 'block-text >'],
		['a:', 'empty'], ['a: # c', 'empty'], ['a:\n  # c', 'empty'],
		['a:\n  - x\n  -\n    y\n', '  - x\n|  -\n    y\n'], ['a:\n  - x\n     \n  - y\n', '  - x\n|  - y\n'], ['a:\n- x\n  # c\n  z\n', '- x\n  # c\n  z\n'],
	])('of %j is %j', (block, value) => {
		expect(valueOf(block)).toBe(value);
	});

	it.each([
		'a: "x" y', 'a: "x"y', 'a: "x"# c', 'a: [x] y', 'a: [x]y', 'a: {x: y}', 'a: &b x', 'a: *b', 'a: !!str x', 'a:\n  b: c', 'a:\n  b - c', 'a:\n  - x\n - y', 'a:\n  - x\n  y: z', 'a:\n  -x',
	])('is left alone in %j', (block) => {
		expect(valueOf(block)).toBe('other');
	});
});
