import { describe, expect, it } from 'vitest';
import { newNote } from '../../../src/note/frontmatter/new-note';
import type { PropertyValue } from '../../../src/note/frontmatter/property-value';
import { yaml } from '../../host/yaml';

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
});
