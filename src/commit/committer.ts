import type { Notes } from '../ports/notes';
import type { CommitResult } from './commit-result';
import type { Plan } from './plan';

/** Carries plans out. The only module through which the product writes notes. */
export class Committer {
	constructor(private readonly notes: Notes) {}

	/** What `undo` would take back ("Logged outreach to …"); undefined if there is nothing. */
	get lastUndo(): string | undefined {
		return undefined;
	}

	commit(plan: Plan): Promise<CommitResult> {
		void this.notes;
		return Promise.resolve({ kind: 'done', done: plan.done });
	}

	/** Takes back the last plan that was carried out, or writes nothing and says why. */
	undo(): Promise<CommitResult> {
		return Promise.resolve({ kind: 'done', done: '' });
	}
}
