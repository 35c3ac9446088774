import type { NotePath, Problem } from '../domain/problem';

/** How a plan ended. `changed` and `refused` promise that no note was changed. */
export type CommitResult =
	| { readonly kind: 'done'; readonly done: string; readonly open?: NotePath; /** It cannot be undone. */ readonly lasting?: true }
	/** A note is not what the plan was made from. Plan once more from the fresh text, then refuse. */
	| { readonly kind: 'changed'; readonly note: NotePath; readonly problem: Problem }
	| { readonly kind: 'refused'; readonly problem: Problem }
	/** Some of it was written and could not be taken back; the problem names what. */
	| { readonly kind: 'partial'; readonly problem: Problem; readonly written: readonly NotePath[] };
