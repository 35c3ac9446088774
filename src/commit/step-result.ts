import type { NotePath, Problem } from '../domain/problem';

/** How a step failed. `stale` and `failed` promise that it wrote nothing; after `unclear` nobody knows. */
export interface StepTrouble {
	readonly kind: 'stale' | 'failed' | 'unclear';
	readonly note: NotePath;
	readonly problem: Problem;
}

/** How one step ended. After `nothing` there is nothing to take back. */
export type StepResult = { readonly kind: 'done' } | { readonly kind: 'nothing' } | StepTrouble;

export const done: StepResult = { kind: 'done' };
