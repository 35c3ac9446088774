import type { NotePath, Problem } from '../domain/problem';

/** How one step ended. `stale` and `failed` promise that it wrote nothing; after `unclear` nobody knows. */
export type StepResult =
	| { readonly kind: 'done' }
	| { readonly kind: 'stale' | 'failed' | 'unclear'; readonly note: NotePath; readonly problem: Problem };

export const done: StepResult = { kind: 'done' };
