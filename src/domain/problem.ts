/** Where a note is, seen from the vault's root: forward slashes, with its ending (`Contacts/Þóra Jónsdóttir.md`). */
export type NotePath = string;

/**
 * Expected trouble, as a value and not as a thrown error: what is wrong, and what the person can do about it.
 * Both are whole sentences, ready to be shown.
 */
export interface Problem {
	readonly what: string;
	readonly advice: string;
	readonly note?: NotePath;
	/** The property as it stands in the note (after renaming in settings). */
	readonly property?: string;
	/** Counted from 1, in the note or the template. */
	readonly line?: number;
}

/** A value, or the problem that stood in its way. Never both, never neither. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

export function trouble(problem: Problem): { readonly ok: false; readonly problem: Problem } {
	return { ok: false, problem };
}
