import type { NotePath } from '../domain/problem';
import { pathKey, TakenPaths } from '../note/names/taken-paths';
import type { Notes } from '../ports/notes';
import type { InverseStep } from './inverse-step';
import { changedProblem, existsProblem, failedProblem, missingProblem } from './note-problem';
import type { Step } from './plan';
import type { StepTrouble } from './step-result';

/**
 * Goes through a plan without writing: is every note what the plan expects, is every new path free, also after the
 * steps before it? So that a plan which cannot be carried out whole is mostly found before the first write. Gives what is in the way.
 */
export async function preflight(notes: Notes, steps: readonly (Step | InverseStep)[]): Promise<StepTrouble | undefined> {
	const planned = new Map<string, string | undefined>();
	let taken: TakenPaths | undefined;
	const textAt = async (path: NotePath): Promise<string | undefined> =>
		planned.has(pathKey(path)) ? planned.get(pathKey(path)) : notes.read(path);
	const isTaken = (path: NotePath): boolean => {
		if (planned.has(pathKey(path))) return planned.get(pathKey(path)) !== undefined;
		taken ??= new TakenPaths(notes.paths());
		return taken.has(path);
	};
	for (const step of steps) {
		if (step.kind === 'folder' || step.kind === 'remove-folder') continue;
		const note = step.kind === 'rename' ? step.from : step.path;
		try {
			if (step.kind === 'create') {
				if (isTaken(note)) return { kind: 'stale', note, problem: existsProblem(note) };
				planned.set(pathKey(note), step.text);
				continue;
			}
			const text = await textAt(note);
			if (text === undefined) return { kind: 'stale', note, problem: missingProblem(note) };
			if (step.kind === 'rename') {
				if (pathKey(step.to) !== pathKey(note) && isTaken(step.to)) return { kind: 'stale', note: step.to, problem: existsProblem(step.to) };
				planned.set(pathKey(note), undefined);
				planned.set(pathKey(step.to), text);
			} else {
				if (text !== step.before) return { kind: 'stale', note, problem: changedProblem(note) };
				planned.set(pathKey(note), step.kind === 'rewrite' ? step.after : undefined);
			}
		} catch (error) {
			return { kind: 'failed', note, problem: failedProblem(note, error) };
		}
	}
	return undefined;
}
