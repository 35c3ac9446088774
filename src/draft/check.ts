/** One thing that a program can judge about a draft, and what to change if it fails. */
export interface Check {
	/** Stable, kebab-case: `length`, `job-words`, `missing-facts`. */
	readonly id: string;
	readonly passed: boolean;
	/** What was looked at, as a sentence: "74 of at most 75 words." */
	readonly says: string;
	/** What to change; empty when it passed. */
	readonly advice: string;
}

/** A check with its advice kept for when it fails. */
export function check(id: string, passed: boolean, says: string, advice: string): Check {
	return { id, passed, says, advice: passed ? '' : advice };
}
