import type { ReadDate, ReadDateTime } from '../days/read-date';

/**
 * A link as a note holds it: `[[target|label]]`. It stays text here; which note it means is for the model to resolve,
 * because that depends on the vault and on the note that holds it.
 */
export interface Link {
	readonly target: string;
	readonly label?: string;
}

interface Described {
	/** How the settings and messages call it: "Outreach sent". */
	readonly label: string;
	/** One sentence on what it means; the property pages of `docs/` are made from it. */
	readonly meaning: string;
	/** Without it the note is incomplete. */
	readonly required?: true;
	/** Written by the plugin; a person may write it too. */
	readonly automatic?: true;
}

interface Plain extends Described {
	readonly kind: 'text' | 'number' | 'checkbox' | 'date' | 'datetime' | 'list' | 'links';
}

interface Chosen extends Described {
	readonly kind: 'choice' | 'choices';
	/** Written with hyphens; read without regard to case, hyphens, spaces and underscores. */
	readonly allowed: readonly string[];
}

export type PropertySpec = Plain | Chosen;

/** Every property of one type of note, each said once. Types, reading, writing, settings and documentation come from it. */
export type PropertyTable = Readonly<Record<string, PropertySpec>>;

interface PlainValues {
	text: string | undefined;
	number: number | undefined;
	checkbox: boolean;
	date: ReadDate | undefined;
	datetime: ReadDateTime | undefined;
	list: readonly string[];
	links: readonly Link[];
}

export type ValueOf<S extends PropertySpec> = S extends { kind: 'choice'; allowed: readonly (infer A)[] }
	? A | undefined
	: S extends { kind: 'choices'; allowed: readonly (infer A)[] }
		? readonly A[]
		: S extends { kind: infer K extends keyof PlainValues }
			? PlainValues[K]
			: never;

/** What reading a note of this table gives: every property present, absent ones as `undefined`, `false` or an empty list. */
export type Values<T extends PropertyTable> = { readonly [K in keyof T]: ValueOf<T[K]> };
