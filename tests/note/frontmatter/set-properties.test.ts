import { describe, expect, it } from 'vitest';
import type { PropertyValue } from '../../../src/note/frontmatter/property-value';
import { setProperties } from '../../../src/note/frontmatter/set-properties';
import { yaml } from '../../host/yaml';
import { nastyNotes, refusedNotes } from '../nasty-notes';
import { processorClock } from '../../processor-clock';

function set(note: string, changes: Readonly<Record<string, PropertyValue | undefined>>) {
	return setProperties(note, new Map(Object.entries(changes)), yaml);
}

function textOf(note: string, changes: Readonly<Record<string, PropertyValue | undefined>>): string {
	const result = set(note, changes);
	return result.ok ? result.value : result.problem.what;
}

describe('changing properties', () => {
	it.each(nastyNotes)('keeps every other byte of a note $of', ({ note, set: changes, gives }) => {
		expect(textOf(note, changes)).toBe(gives);
	});

	it.each(nastyNotes)('does not change a second time a note $of', ({ set: changes, gives }) => {
		expect(textOf(gives, changes)).toBe(gives);
	});

	it.each(refusedNotes)('leaves a note alone because $because', ({ note, says }) => {
		const result = set(note, { name: 'new value' });
		expect(result.ok ? result.value : result.problem.what).toMatch(says);
		expect(result.ok || result.problem.advice).toMatch(/\w/);
	});

	it('leaves a list alone whose comments it would lose', () => {
		expect(textOf('---\ntags: [\n  a, # first\n  b\n]\n---\n', { tags: ['b'] })).toMatch(/"tags" \(line 2\)/);
	});

	it('leaves a list alone that YAML counts otherwise', () => {
		const counting = { parse: () => ({ tags: ['a'] }) };
		for (const note of ['---\ntags: [a, b]\n---\n', '---\ntags:\n  - a\n  - b\n---\n']) {
			expect(setProperties(note, new Map([['tags', ['c']]]), counting)).toMatchObject({ ok: false, problem: { property: 'tags', line: 2 } });
		}
		const notAList = { parse: () => ({ tags: 'a' }) };
		for (const note of ['---\ntags: [a]\n---\n', '---\ntags:\n  - a\n---\n']) {
			expect(setProperties(note, new Map([['tags', ['c']]]), notAList)).toMatchObject({ ok: false, problem: { property: 'tags', line: 2 } });
		}
	});

	it('refuses names that JavaScript keeps for itself, and no name', () => {
		for (const name of ['__proto__', 'constructor', 'prototype', '', ' ']) {
			const result = setProperties('---\na: b\n---\n', new Map([[name, 'x']]), yaml);
			expect(result.ok ? '' : result.problem.what).toMatch(/cannot be the name/);
		}
	});

	it('refuses a number that is none, and a name that is none, and says what to do', () => {
		for (const value of [NaN, Infinity, -Infinity]) {
			expect(set('', { minutes: value })).toEqual({ ok: false, problem: { what: 'The value for "minutes" is not a number.', advice: 'Type a number. Nothing was changed.', property: 'minutes' } });
		}
		expect(set('', { ' ': 'x' })).toEqual({
			ok: false, problem: { what: '" " cannot be the name of a property.', advice: 'Choose another name for it in the settings. Nothing was changed.', property: ' ' },
		});
	});

	it('leaves a property named like a reserved word alone when it changes another', () => {
		expect(textOf('---\n__proto__: x\nname: A\n---\n', { name: 'B' })).toBe('---\n__proto__: x\nname: B\n---\n');
	});

	it('makes no block to take a property out of', () => {
		expect(textOf('Body', { name: undefined })).toBe('Body');
		expect(textOf('---\na: b\n---\n', { name: undefined })).toBe('---\na: b\n---\n');
	});

	it('leaves a value that is right already as it is written', () => {
		const note = '---\nname: "Amara"\nminutes: 0x1E\ntags: [ a,b ]\n---\n';
		expect(textOf(note, { name: 'Amara', minutes: 30, tags: ['a', 'b'] })).toBe(note);
	});

	it('quotes what a YAML reader could take for something else', () => {
		const written = textOf('', {
			surname: 'Null', answer: 'No', code: '007', phone: '+41 79 123', title: 'CEO: Europe', link: '[[Acme]]', time: '12:30', empty: '',
			hash: '#1 Bakery', lines: 'a\nb', odd: 'a\u2028\u0000\ud800"\\', word: 'former-boss', zone: 'America/Phoenix', day: '2026-10-26',
			at: '2026-10-26T16:00', many: ['yes', 'ok'],
		});
		expect(written).toBe([
			'---', 'surname: "Null"', 'answer: "No"', 'code: "007"', 'phone: "+41 79 123"', 'title: "CEO: Europe"', 'link: "[[Acme]]"',
			'time: "12:30"', 'empty: ""', 'hash: "#1 Bakery"', 'lines: "a\\nb"', 'odd: "a\\u2028\\u0000\\ud800\\"\\\\"', 'word: former-boss',
			'zone: America/Phoenix', 'day: 2026-10-26', 'at: 2026-10-26T16:00', 'many:', '  - "yes"', '  - ok', '---', '',
		].join('\n'));
	});

	it('quotes names of properties that are not plain words', () => {
		expect(textOf('', { 'two words': 1, 'a: b': 2, true: 3, '# x': 4, Größe: 5, '-x': 6, 'x ': true })).toBe(
			'---\ntwo words: 1\n"a: b": 2\n"true": 3\n"# x": 4\nGröße: 5\n"-x": 6\n"x ": true\n---\n',
		);
	});

	it('quotes the name where a sign stands in its second word, or where it reads as a day', () => {
		expect(textOf('', { 'a b:c': 1, 'a b#': 2, 'Area 51': 3, '2026-10-26': 4 })).toBe('---\n"a b:c": 1\n"a b#": 2\nArea 51: 3\n"2026-10-26": 4\n---\n');
	});

	it('keeps the quotation marks and the comment of a value over several lines', () => {
		expect(textOf('---\na: "x"\n---\n', { a: 'lead' })).toBe('---\na: "lead"\n---\n');
		expect(textOf('---\na: [x,\n  y] # c\nb: 1\n---\n', { a: 'z' })).toBe('---\na: z # c\nb: 1\n---\n');
		expect(textOf('---\na: x\n  y # c\nb: 1\n---\n', { a: ['z'] })).toBe('---\na: # c\n  - z\nb: 1\n---\n');
	});

	it('changes several properties at once, whatever their order', () => {
		const note = '---\na: 1 # one\nb: 2\nc: 3 # three\n---\n';
		expect(textOf(note, { d: 4, c: undefined, a: 10, b: ['x'] })).toBe('---\na: 10 # one\nb:\n  - x\nd: 4\n---\n');
	});

	it('takes a list apart into one text, and a text in a block into a list', () => {
		expect(textOf('---\na: [x, y] # c\n---\n', { a: 'z' })).toBe('---\na: z # c\n---\n');
		expect(textOf('---\na: | # c\n  x\nb: 1\n---\n', { a: ['z'] })).toBe('---\na: # c\n  - z\nb: 1\n---\n');
		expect(textOf('---\na: | # c\n  x\nb: 1\n---\n', { a: [] })).toBe('---\na: [] # c\nb: 1\n---\n');
		expect(textOf('---\na: x # c\n---\n', { a: [] })).toBe('---\na: [] # c\n---\n');
		expect(textOf('---\na:\n---\n', { a: [], b: [] })).toBe('---\na: []\nb: []\n---\n');
		expect(textOf('---\na:\n---\n', { a: 'x' })).toBe('---\na: x\n---\n');
		expect(textOf('---\na:\n  # c\n---\n', { a: 'x' })).toBe('---\na: x\n  # c\n---\n');
	});

	it('keeps items that move, with their spelling, and writes double ones twice', () => {
		expect(textOf("---\na:\n  - 'x'\n  - y # c\n---\n", { a: ['y', 'x', 'x'] })).toBe("---\na:\n  - y # c\n  - 'x'\n  - x\n---\n");
		expect(textOf("---\na: ['x', x]\n---\n", { a: ['x', 'x', 'x'] })).toBe("---\na: ['x', x, x]\n---\n");
	});

	it('changes a note of ten megabytes in well under a second', () => {
		const body = 'A line of a long note.\n'.repeat(450_000);
		const used = processorClock();
		expect(textOf(`---\nname: A\n---\n${body}`, { name: 'B' })).toBe(`---\nname: B\n---\n${body}`);
		expect(used()).toBeLessThan(1000);
	});

	it('writes nothing that it cannot read back', () => {
		const forgetful = { parse: (text: string) => ({ ...(yaml.parse(text) as object), name: 'A' }) };
		const result = setProperties('---\nname: A\n---\n', new Map([['name', 'B']]), forgetful);
		expect(result.ok ? '' : result.problem.what).toMatch(/for certain/);
	});
});

describe('what is not certain', () => {
	const note = '---\na: [x\n  , y] # c\n---\n';

	it('is not touched where the parser sees more or less than the text shows', () => {
		for (const parsed of [{ a: ['x', 'y'], b: 1 }, {}, { b: 1 }]) {
			expect(setProperties(note, new Map([['a', 'z']]), { parse: () => parsed }).ok).toBe(false);
		}
	});

	it('is not touched where the parser forgives what stands behind a value', () => {
		for (const value of ['"a" b', '[a] b', 'x']) {
			const forgiving = { parse: () => ({ name: 'a' }) };
			expect(setProperties(`---\nname: ${value}\n---\n`, new Map([['name', 'z']]), forgiving).ok).toBe(false);
		}
	});

	it('is not made a list of', () => {
		for (const value of ['&a x', '{a: b}', '!!str x', '\n  a: b']) expect(textOf(`---\nname: ${value}\n---\n`, { name: ['z'] })).toMatch(/"name" \(line 2\)/);
	});

	it('is not given out where the result cannot be read', () => {
		let calls = 0;
		const once = { parse: (text: string): unknown => {
			calls += 1;
			if (calls > 1) throw new Error('Broken');
			return yaml.parse(text);
		} };
		expect(setProperties(note, new Map([['a', 'z']]), once)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('for certain') as string } });
	});

	it('is not written where the new block would close too early or the note has no place for one', () => {
		expect(textOf('---\nunclosed: x', { a: 'b' })).toMatch(/not closed/);
		expect(textOf('---', { a: 'b' })).toBe('---\na: b\n---\n---');
	});
});
