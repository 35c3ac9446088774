import { failedProblem } from '../commit/note-problem';
import type { NotePath, Problem } from '../domain/problem';
import type { ActionContext } from './action';

/** A disk would not read a note. No bug, and no action can go on without the note: it is caught where all commands are run. */
export class UnreadableNote extends Error {
	constructor(readonly problem: Problem) {
		super(problem.what);
	}
}

/** The same notes; where the host fails to read one, what is thrown says in words of ours which, and what to do. */
export function readableNotes(notes: ActionContext['notes']): ActionContext['notes'] {
	return {
		paths: () => notes.paths(),
		read: async (path: NotePath) => {
			try {
				return await notes.read(path);
			} catch (error) {
				throw new UnreadableNote(failedProblem(path, error));
			}
		},
	};
}
