import type { NoteType } from './note-type';

/** How this vault calls things. A vault may already use `type` or `organization` for something else. */
export interface Naming {
	/** The property that says what a note is; `type` unless the vault uses that for something else. */
	readonly typeProperty: string;
	/** Value of that property for each type of note. */
	readonly typeValues: Readonly<Record<NoteType, string>>;
	/** Our name of a property to the vault's. Only what differs. */
	readonly properties: Readonly<Record<string, string>>;
}
