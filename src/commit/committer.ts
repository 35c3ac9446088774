import type { NotePath, Problem } from '../domain/problem';
import type { Notes } from '../ports/notes';
import { carryOutStep } from './carry-out-step';
import type { CommitResult } from './commit-result';
import { folderProblem, pathProblem } from './contained-path';
import { History } from './history';
import { inverseStep, type InverseStep } from './inverse-step';
import { partialProblem } from './note-problem';
import { PathQueue } from './path-queue';
import type { Plan, Step } from './plan';
import { preflight } from './preflight';
import type { StepTrouble } from './step-result';

/** Told after each step: how many are done, and of how many. */
export type OnStep = (done: number, of: number) => void;

type Refusal = Exclude<CommitResult, { kind: 'done' }>;

/**
 * Carries plans out: the only module through which the product writes notes (docs/decisions/0002). Plans that touch the
 * same note happen one after another. Everything is checked before the first write; each write is whole or not at all;
 * where a later step is refused, the earlier ones are taken back. A plan of many steps is one entry of the history.
 */
export class Committer {
	private readonly queue = new PathQueue();
	private readonly history = new History();
	private undoing: Promise<unknown> = Promise.resolve();

	constructor(private readonly notes: Notes) {}

	/** What `undo` would take back, as the plan said it ("Logged outreach to …"); undefined if there is nothing. */
	get lastUndo(): string | undefined {
		return this.history.last?.done;
	}

	/**
	 * Carries a plan out, or writes nothing and says why; never throws for what notes and disks do. `onStep` hears how many of
	 * its steps are done.
	 */
	async commit(plan: Plan, onStep?: OnStep): Promise<CommitResult> {
		const steps = plan.steps.filter((step) => step.kind !== 'rewrite' || step.before !== step.after);
		const outcome = await this.carryOut(steps, onStep);
		if ('kind' in outcome) return outcome;
		if (plan.struck !== undefined) this.history.strike(plan.struck, outcome.inverse);
		else if (outcome.inverse.length > 0) this.history.add(plan, outcome.inverse);
		return { kind: 'done', done: plan.done, open: plan.open, lasting: plan.struck && true };
	}

	/**
	 * Takes back the last plan that was carried out. If one of its notes was changed since, nothing is taken back, and the
	 * plan stays the one to be undone: what another wrote is never overwritten.
	 */
	undo(): Promise<CommitResult> {
		const result = this.undoing.then(() => this.undoLast());
		this.undoing = result;
		return result;
	}

	private async undoLast(): Promise<CommitResult> {
		const entry = this.history.last;
		if (!entry) return { kind: 'refused', problem: { what: 'There is nothing to undo.', advice: 'Only changes made since the app was started can be undone: the last 50, and none whose notes are too long to keep (32 MB).' } };
		const outcome = await this.carryOut(entry.steps);
		if (!('kind' in outcome)) {
			this.history.remove(entry);
			return { kind: 'done', done: `Undone: ${entry.done}` };
		}
		if (outcome.kind !== 'changed') return outcome;
		const advice = `${outcome.problem.advice} To take back "${entry.done}", the notes must be as it left them.`;
		return { kind: 'refused', problem: { ...outcome.problem, advice } };
	}

	/** Gives the steps that take back what was done, the last first, or says why nothing was done. */
	private async carryOut(steps: readonly (Step | InverseStep)[], onStep?: OnStep): Promise<Refusal | { readonly inverse: readonly InverseStep[] }> {
		const unfit = steps.flatMap((step) => problemOf(step) ?? [])[0];
		if (unfit) return { kind: 'refused', problem: unfit };
		return this.queue.run(steps.flatMap(pathsOf), async () => {
			const trouble = await preflight(this.notes, steps);
			if (trouble) return refusalOf(trouble, []);
			const inverse: InverseStep[] = [];
			for (const [index, step] of steps.entries()) {
				const result = await carryOutStep(this.notes, step);
				onStep?.(index + 1, steps.length);
				if (result.kind === 'nothing') continue;
				if (result.kind !== 'done') return refusalOf(result, await this.takeBack(inverse));
				if (step.kind !== 'remove-folder') inverse.unshift(inverseStep(step));
			}
			return { inverse };
		});
	}

	/** Takes back what was written, as much of it as the notes allow; gives the notes that it left. */
	private async takeBack(inverse: readonly InverseStep[]): Promise<NotePath[]> {
		const left: NotePath[] = [];
		for (const step of inverse) {
			const result = await carryOutStep(this.notes, step);
			if ('note' in result) left.push(result.note);
		}
		return left;
	}
}

function pathsOf(step: Step | InverseStep): NotePath[] {
	return step.kind === 'rename' ? [step.from, step.to] : [step.path];
}

function problemOf(step: Step | InverseStep): Problem | undefined {
	if (step.kind === 'folder' || step.kind === 'remove-folder') return folderProblem(step.path);
	return step.kind === 'rename' ? (pathProblem(step.from) ?? pathProblem(step.to)) : pathProblem(step.path);
}

function refusalOf(result: StepTrouble, left: readonly NotePath[]): Refusal {
	const written = [...new Set(result.kind === 'unclear' ? [...left, result.note] : left)];
	if (written.length > 0) return { kind: 'partial', problem: partialProblem(result.problem, written), written };
	return result.kind === 'stale'
		? { kind: 'changed', note: result.note, problem: result.problem }
		: { kind: 'refused', problem: result.problem };
}
