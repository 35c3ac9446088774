import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newNote } from '../../../src/note/frontmatter/new-note';
import type { PropertyValue } from '../../../src/note/frontmatter/property-value';
import { readFrontmatter } from '../../../src/note/frontmatter/read-frontmatter';
import { yaml } from '../../host/yaml';
import { runs } from '../../runs';

describe('a new note', () => {
	it('has its properties in the order given, then its body as it is', () => {
		const properties = new Map<string, PropertyValue | undefined>([['type', 'contact'], ['name', "O'Rourke"], ['email', []], ['city', undefined]]);
		const note = newNote(properties, '---\nnot: this\n---\n', yaml);
		expect(note).toEqual({ ok: true, value: '---\ntype: contact\nname: "O\'Rourke"\nemail: []\n---\n---\nnot: this\n---\n' });
	});

	it('without properties is its body', () => {
		expect(newNote(new Map(), 'Body', yaml)).toEqual({ ok: true, value: 'Body' });
	});

	it('is refused for a name that no property can have', () => {
		expect(newNote(new Map([['__proto__', 'x']]), '', yaml).ok).toBe(false);
	});

	it('reads back to exactly the values given, however hostile the names (P4)', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom('Null', 'No', '007', '+49 30', '#1 Bakery', 'Ann\nevil: true', 'CEO: Europe', '---', '- x', '[[A|b]]', '"', "'", '\\', ' a ', '👩‍👩‍👧', '\r\n', '{{x}}', '%', '@a', '`', '!x', '&a', '*a', '?', '~', '.inf', '1e3', '0x1', '12:30', '2026-02-30'),
		);
		const value = fc.oneof(text, fc.array(text, { maxLength: 4 }), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0));
		const name = fc.oneof(fc.constantFrom('name', 'a b', 'true', 'ключ'), text.filter((key) => key.trim() !== '' && !['__proto__', 'constructor', 'prototype'].includes(key)));
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 4 }), (pairs) => {
				const properties = new Map<string, PropertyValue>(pairs);
				const note = newNote(properties, 'Body', yaml);
				if (!note.ok) {
					// Only what no reader gives back the same: a key that ends in a line end, say.
					expect(note.problem.advice).not.toBe('');
					expect([...properties.keys()].some((key) => /[^\w -]/.test(key))).toBe(true);
					return;
				}
				const expected = Object.fromEntries(properties);
				const read = readFrontmatter(note.value, yaml);
				expect(read.ok && { ...read.value }).toEqual(expected);
				expect(parse(note.value.slice(4, note.value.lastIndexOf('---\nBody')))).toEqual(expected);
			}),
			{ numRuns: runs(10_000) },
		);
	}, 120_000);
});
