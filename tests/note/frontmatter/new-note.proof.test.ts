import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newNote } from '../../../src/note/frontmatter/new-note';
import type { PropertyValue } from '../../../src/note/frontmatter/property-value';
import { readFrontmatter } from '../../../src/note/frontmatter/read-frontmatter';
import { yaml } from '../../host/yaml';
import { prove } from '../../proof/prove';
import { dice, type Dice } from '../dice';
import { hostileText } from '../hostile-text';

const numbers = [0, 7, -1.5, 1e21, 5e-324, 0.1, 2 ** 53] as const;

function value(throws: Dice): PropertyValue {
	switch (throws.throw(8)) {
		case 0: return throws.rarely(2);
		case 1: return throws.pick(numbers);
		case 2: case 3: return Array.from({ length: throws.throw(4) }, () => hostileText(throws));
		default: return hostileText(throws);
	}
}

function name(throws: Dice): string {
	const hostile = throws.rarely(2) ? hostileText(throws) : '';
	return hostile.trim() === '' || ['__proto__', 'constructor', 'prototype'].includes(hostile) ? throws.pick(['name', 'a b', 'true', 'ключ']) : hostile;
}

describe('a new note', () => {
	it('reads back to exactly the values given, by gray-matter and by the YAML parser alone, however hostile the names (P4)', async () => {
		await prove('P4', (tally) =>
			fc.property(dice(), (throws) => {
				const properties = new Map(Array.from({ length: 1 + throws.throw(4) }, () => [name(throws), value(throws)] as const));
				const note = newNote(properties, 'Body', yaml);
				if (!note.ok) {
					tally.refused += 1;
					// Only what no reader gives back the same: a key that ends in a line end, say.
					if (note.problem.advice === '' || ![...properties.keys()].some((key) => /[^\w -]/.test(key))) expect([...properties.keys()]).toBe('written');
					return;
				}
				const expected = Object.fromEntries(properties);
				const plain: unknown = parse(note.value.slice(4, note.value.lastIndexOf('---\nBody')));
				const wanted = JSON.stringify(expected);
				if (JSON.stringify(plain) !== wanted) expect(plain).toEqual(expected);
				// The code under test has read its result back by gray-matter; every fourth is read so once more here.
				if (!throws.rarely(4)) return;
				const read = readFrontmatter(note.value, yaml);
				if (!read.ok || JSON.stringify(read.value) !== wanted) expect(read.ok && { ...read.value }).toEqual(expected);
			}));
	});
});
