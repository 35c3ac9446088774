import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noteTypes } from '../../../src/domain/properties/note-type';
import type { PropertyTable } from '../../../src/domain/properties/property-table';
import { propertyTables } from '../../../src/domain/properties/property-tables';
import { propertyPage } from './property-page';

const page = fileURLToPath(new URL('../../../docs/properties.md', import.meta.url));

describe('the page of properties', () => {
	it('says what the tables say', () => {
		if (process.env['UPDATE_DOCS'] === '1') {
			writeFileSync(page, propertyPage());
			expect.fail('docs/properties.md was written anew: read it, and run the tests again without UPDATE_DOCS.');
		}
		expect(readFileSync(page, 'utf8')).toBe(propertyPage());
	});
});

describe('the tables of properties', () => {
	const entries = noteTypes.flatMap((type) => {
		const table: PropertyTable = propertyTables[type];
		return Object.entries(table).map(([name, spec]) => ({ type, name, spec }));
	});

	it('give every property a name that needs no quoting, a label and a whole sentence', () => {
		for (const { type, name, spec } of entries) {
			expect(name, `${type}.${name}`).toMatch(/^[a-z][a-z0-9_]*$/);
			expect(spec.label.trim(), `${type}.${name}`).not.toBe('');
			expect(spec.meaning, `${type}.${name}`).toMatch(/^[A-Z].*\.$/);
		}
	});

	it('avoid the names that other habits of a vault own', () => {
		const names = entries.map(({ name }) => name);
		for (const owned of ['type', 'status', 'date', 'due', 'rating', 'tags']) {
			expect(names).not.toContain(owned);
		}
	});

	it('give one name the same type everywhere, because types are of the whole vault', () => {
		const shape = (kind: string): string => ({ choice: 'text', choices: 'list', links: 'list' })[kind] ?? kind;
		const byName = new Map<string, string>();
		for (const { type, name, spec } of entries) {
			expect(byName.get(name) ?? shape(spec.kind), `${type}.${name}`).toBe(shape(spec.kind));
			byName.set(name, shape(spec.kind));
		}
	});

	it('end names of days, times and lengths as what they are', () => {
		const ofKind = (kind: string): readonly string[] => entries.filter(({ spec }) => spec.kind === kind).map(({ name }) => name);
		for (const name of entries.map((entry) => entry.name).filter((each) => /_(on|sent|due)$/.test(each))) {
			expect(ofKind('date')).toContain(name);
		}
		for (const name of entries.map((entry) => entry.name).filter((each) => /_(days|min)$/.test(each))) {
			expect(ofKind('number')).toContain(name);
		}
	});

	it('allow each value once, with hyphens', () => {
		for (const { spec } of entries) {
			if ('allowed' in spec) {
				expect(new Set(spec.allowed).size).toBe(spec.allowed.length);
				expect(spec.allowed.every((value) => /^[a-z]+(-[a-z]+)*$/.test(value))).toBe(true);
			}
		}
	});
});
