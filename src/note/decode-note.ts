import type { Naming } from '../domain/naming';
import type { NotePath, Problem } from '../domain/problem';
import type { PropertyTable, Values } from '../domain/property-table';
import { decodeValue } from './decode-value';
import type { RawProperties } from './raw-properties';

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
	const problems: Problem[] = [];
	const values: Record<string, unknown> = {};
	for (const [name, spec] of Object.entries(table)) {
		const property = propertyName(naming, name);
		const value = Object.hasOwn(raw, property) ? raw[property] : undefined;
		values[name] = decodeValue(spec, property, value, (what, advice) => problems.push({ what, advice, note: path, property }));
	}
	return { values: values as Values<T>, problems };
}

/** What the vault calls a property of ours. */
export function propertyName(naming: Naming, name: string): string {
	const renamed = Object.getOwnPropertyDescriptor(naming.properties, name)?.value as string | undefined;
	return renamed ?? name;
}
