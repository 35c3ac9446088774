import type { Naming } from '../../domain/properties/naming';
import type { NotePath, Problem } from '../../domain/problem';
import type { PropertySpec, PropertyTable, Values } from '../../domain/properties/property-table';
import { decodeValue } from './decode-value';
import type { RawProperties } from './raw-properties';

/** Shared by all notes in which everything could be read. */
const none: readonly Problem[] = [];

export interface Decoded<T extends PropertyTable> {
	readonly values: Values<T>;
	/** One for each value that could not be read as the table wants it. The value itself stays in the note. */
	readonly problems: readonly Problem[];
}

/**
 * Reads a note's properties against its table, tolerantly (docs/properties.md): one text where a list is wanted and the
 * other way round, numbers where text is wanted, links without quotation marks, choices in any spelling. What cannot be
 * read is left out, reported, and stays in the note. Never throws, whatever stands there.
 *
 * `raw` has the names of the vault; `naming` leads from the table's names to them.
 */
export function decodeNote<const T extends PropertyTable>(table: T, raw: RawProperties, naming: Naming, path: NotePath): Decoded<T> {
	const { absent, places } = readingOf(table, naming);
	let problems = none;
	const values: Record<string, unknown> = { ...absent };
	for (const property of Object.keys(raw)) {
		for (const { name, spec } of places.get(property) ?? []) {
			values[name] = decodeValue(spec, property, raw[property], (what, advice) => {
				problems = [...problems, { what, advice, note: path, property }];
			});
		}
	}
	return { values: values as Values<T>, problems };
}

/** What is the same for every note of a table, computed once: tens of thousands of notes are read when a vault is opened. */
interface Reading {
	/** The values of a note that has none of the properties. Copied for each note, which is quick and keeps objects small. */
	readonly absent: Readonly<Record<string, unknown>>;
	/** By the vault's name of a property, whose place in the table it takes; two of ours may be kept in one. */
	readonly places: ReadonlyMap<string, readonly { readonly name: string; readonly spec: PropertySpec }[]>;
}

const readings = new WeakMap<PropertyTable, WeakMap<Naming, Reading>>();

function readingOf(table: PropertyTable, naming: Naming): Reading {
	const ofTable = readings.get(table) ?? new WeakMap<Naming, Reading>();
	readings.set(table, ofTable);
	const known = ofTable.get(naming);
	if (known) return known;
	const places = new Map<string, { name: string; spec: PropertySpec }[]>();
	for (const [name, spec] of Object.entries(table)) {
		const property = propertyName(naming, name);
		places.set(property, [...(places.get(property) ?? []), { name, spec }]);
	}
	// Made at once: an object to which names are added one by one is copied five times as slowly, and each copy has a layout of its own (measured).
	const absent = Object.fromEntries(Object.entries(table).map(([name, spec]) => [name, decodeValue(spec, name, undefined, () => undefined)]));
	const reading = { absent, places };
	ofTable.set(naming, reading);
	return reading;
}

/** What the vault calls a property of ours. */
export function propertyName(naming: Naming, name: string): string {
	const renamed = Object.getOwnPropertyDescriptor(naming.properties, name)?.value as string | undefined;
	return renamed ?? name;
}
