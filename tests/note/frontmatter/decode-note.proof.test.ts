import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/days/calendar-date';
import { readDateTime } from '../../../src/domain/days/hand-written-date';
import { writtenMoment } from '../../../src/domain/days/written-moment';
import type { Naming } from '../../../src/domain/properties/naming';
import type { PropertySpec, PropertyTable } from '../../../src/domain/properties/property-table';
import { propertyTables } from '../../../src/domain/properties/property-tables';
import { linkTo, parseLink } from '../../../src/note/body/link';
import { decodeNote, propertyName } from '../../../src/note/frontmatter/decode-note';
import type { PropertyValue } from '../../../src/note/frontmatter/property-value';
import { readFrontmatter } from '../../../src/note/frontmatter/read-frontmatter';
import { setProperties } from '../../../src/note/frontmatter/set-properties';
import { fileNameFor } from '../../../src/note/names/file-name';
import { yaml } from '../../host/yaml';
import { prove } from '../../proof/prove';
import { dice, type Dice } from '../dice';
import { hostileText } from '../hostile-text';
import { plainNaming } from '../naming';
import { randomNote } from '../random-note';

/** A value as the product writes it, and what reading it must give. */
interface Written {
	readonly value: PropertyValue;
	readonly meant: unknown;
}

const numbers = [0, 45, 30, 1.5, -2, 1e6] as const;
const zones = ['America/Chicago', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'] as const;
const firstDay = calendarDate('1990-01-01');

function text(throws: Dice): string {
	const written = hostileText(throws).trim();
	return written === '' ? 'Amara' : written;
}

function texts(throws: Dice): string[] {
	return Array.from({ length: throws.throw(4) }, () => text(throws));
}

function day(throws: Dice): string {
	return firstDay === undefined ? '' : addDays(firstDay, throws.throw(256) * 150 + throws.throw(150));
}

function written(spec: PropertySpec, throws: Dice): Written {
	switch (spec.kind) {
		case 'text': return same(text(throws));
		case 'number': return same(throws.pick(numbers));
		case 'checkbox': return same(throws.rarely(2));
		case 'list': return same(texts(throws));
		case 'choice': return same(spec.allowed[throws.throw(spec.allowed.length)] ?? '');
		case 'choices': return same(spec.allowed.filter(() => throws.rarely(4)));
		case 'date': {
			const date = day(throws);
			return { value: date, meant: { kind: 'day', date } };
		}
		case 'datetime': {
			const zone = throws.pick(zones);
			const value = writtenMoment(Date.parse(`${day(throws)}T00:00Z`) + throws.throw(256) * 337_000, zone);
			return { value, meant: readDateTime(value) };
		}
		case 'links': {
			const value = texts(throws).map((name) => linkTo(`Contacts/${fileNameFor(name)}.md`, undefined, throws.rarely(2) ? [] : undefined));
			return { value, meant: value.map(parseLink) };
		}
	}
}

function same(value: PropertyValue): Written {
	return { value, meant: value };
}

/** Vaults that call things otherwise. */
const renamed: Naming = { ...plainNaming, properties: { name: 'Voller Name', organization: 'company: main', email: 'E-Mail', name_pronunciation: "how it's said" } };

describe('what is written of a person, a meeting or anything else', () => {
	it('is read as it was, in a new note and in one that somebody wrote, by whatever names (P3)', async () => {
		await prove('P3 values', (tally) =>
			fc.property(dice(), (throws) => {
				const tables: readonly PropertyTable[] = [propertyTables.contact, ...Object.values(propertyTables)];
				const table: PropertyTable = tables[throws.throw(tables.length)] ?? propertyTables.contact;
				const naming = throws.rarely(3) ? renamed : plainNaming;
				const names = Object.keys(table);
				const changes = new Map<string, Written>();
				for (let left = 1 + throws.throw(5); left > 0; left--) {
					const name = names[throws.throw(names.length)] ?? 'name';
					const spec = table[name];
					if (spec !== undefined) changes.set(name, written(spec, throws));
				}
				const start = throws.rarely(2) ? randomNote(throws).text : '';
				const note = setProperties(start, new Map([...changes].map(([name, { value }]) => [propertyName(naming, name), value])), yaml);
				if (!note.ok) {
					tally.refused += 1;
					if (start === '') expect(note.problem).toBe('written');
					return;
				}
				const raw = readFrontmatter(note.value, yaml);
				const values: Readonly<Record<string, unknown>> = raw.ok ? decodeNote(table, raw.value, naming, 'A.md').values : {};
				for (const [name, { meant }] of changes) {
					if (JSON.stringify(values[name]) !== JSON.stringify(meant)) expect({ [name]: values[name] }).toEqual({ [name]: meant });
				}
			}));
	});
});
