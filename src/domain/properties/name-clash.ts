import type { Naming } from './naming';
import { propertyTables } from './property-tables';

/** Two properties of one note that a vault calls alike: to write the one would be to write over the other. */
export interface NameClash {
	/** Our name of it; undefined for the property that says what a note is. */
	readonly one: string | undefined;
	readonly other: string;
	/** The name that both would have. */
	readonly called: string;
}

/**
 * The first two properties of any type of note that have one name; undefined where each has a name of its own (docs/properties.md). Capitals make
 * no difference, since the app takes `Name` and `name` for one property.
 */
export function nameClash({ typeProperty, properties }: Naming): NameClash | undefined {
	for (const table of Object.values(propertyTables)) {
		const known = new Map<string, string | undefined>([[typeProperty.toLowerCase(), undefined]]);
		for (const other of Object.keys(table)) {
			const called = properties[other] ?? other;
			const key = called.toLowerCase();
			if (known.has(key)) return { one: known.get(key), other, called };
			known.set(key, other);
		}
	}
	return undefined;
}
