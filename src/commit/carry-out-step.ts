import type { NotePath, Problem } from '../domain/problem';
import type { Notes } from '../ports/notes';
import type { InverseStep } from './inverse-step';
import { changedProblem, existsProblem, failedProblem, missingProblem } from './note-problem';
import type { Step } from './plan';
import { done, type StepResult } from './step-result';

/**
 * Carries out one step. Where the host throws, the note is looked at: some hosts throw after they have written, and a
 * step that was written must be known as written, or it could not be taken back.
 */
export async function carryOutStep(notes: Notes, step: Step | InverseStep): Promise<StepResult> {
	try {
		return await write(notes, step);
	} catch (error) {
		return afterThrow(notes, step, error);
	}
}

async function write(notes: Notes, step: Step | InverseStep): Promise<StepResult> {
	switch (step.kind) {
		case 'create':
			return (await notes.create(step.path, step.text)) === 'created' ? done : stale(step.path, existsProblem);
		case 'rewrite':
			return outcome(await notes.rewrite(step.path, step.before, step.after), step.path);
		case 'trash':
			return outcome(await notes.trash(step.path, step.before), step.path);
		case 'rename': {
			const result = await notes.rename(step.from, step.to);
			if (result === 'renamed') return done;
			return result === 'missing' ? stale(step.from, missingProblem) : stale(step.to, existsProblem);
		}
		case 'folder':
			return (await notes.createFolder(step.path)) === 'created' ? done : { kind: 'nothing' };
		case 'remove-folder':
			await notes.removeEmptyFolder(step.path);
			return done;
	}
}

function outcome(result: 'written' | 'trashed' | 'changed' | 'missing', path: NotePath): StepResult {
	if (result === 'changed') return stale(path, changedProblem);
	return result === 'missing' ? stale(path, missingProblem) : done;
}

function stale(note: NotePath, problem: (note: NotePath) => Problem): StepResult {
	return { kind: 'stale', note, problem: problem(note) };
}

/** Steps that write notes, not folders. */
type WritingStep = Exclude<Step, { kind: 'folder' }>;

async function afterThrow(notes: Notes, step: Step | InverseStep, error: unknown): Promise<StepResult> {
	// An empty folder more or less is no loss: one that could not be made stops the plan, one that stays does not stop an undo.
	if (step.kind === 'remove-folder') return done;
	if (step.kind === 'folder') return { kind: 'failed', note: step.path, problem: failedProblem(step.path, error) };
	const note = step.kind === 'rename' ? step.from : step.path;
	const problem = failedProblem(note, error);
	try {
		const state = await written(notes, step);
		if (state === 'yes') return done;
		return { kind: state === 'no' ? 'failed' : 'unclear', note, problem };
	} catch {
		return { kind: 'unclear', note, problem };
	}
}

/** Whether the step was written; undefined where the note is neither as before nor as planned. */
async function written(notes: Notes, step: WritingStep): Promise<'yes' | 'no' | undefined> {
	switch (step.kind) {
		case 'create':
			return compare(await notes.read(step.path), undefined, step.text);
		case 'rewrite':
			return compare(await notes.read(step.path), step.before, step.after);
		case 'trash':
			return compare(await notes.read(step.path), step.before, undefined);
		case 'rename': {
			const paths = notes.paths();
			const from = paths.includes(step.from);
			if (from === paths.includes(step.to)) return undefined;
			return from ? 'no' : 'yes';
		}
	}
}

function compare(now: string | undefined, before: string | undefined, after: string | undefined): 'yes' | 'no' | undefined {
	if (now === after) return 'yes';
	return now === before ? 'no' : undefined;
}
