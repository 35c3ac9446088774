import type { Action } from '../actions/action';
import { UnreadableNote } from '../actions/readable-notes';
import type { CommitResult } from '../commit/commit-result';
import type { OnStep } from '../commit/committer';
import type { NotePath, Problem } from '../domain/problem';
import type { Desk } from './desk';
import { tellDone, tellProblem } from './notices';

/**
 * Milliseconds to wait before a plan is made anew. What another program wrote reaches an open editor a moment later, on a busy
 * machine some seconds later; until then the two differ, and nothing is written.
 */
const planAnewAfter = [50, 1000, 3000] as const;

/**
 * The second half of every command, when all has been asked: plan, commit, and say what was written, with a way back. If a
 * note changed between the two, it is planned anew from the fresh text, three times at the most; then it is refused. `isTold` may
 * take a refusal upon itself, by returning true. True: it was written.
 */
export async function runAction<Input>(desk: Desk, action: Action<Input>, input: Input, onStep?: OnStep, isTold?: (problem: Problem) => boolean): Promise<boolean> {
	let written = false;
	await runGuarded(() => desk.inTurn(async () => {
		const result = await planUntilFit(desk, action, input, onStep);
		if (result.kind === 'done' || isTold?.(result.problem) !== true) written = await tell(desk, result);
	}));
	return written;
}

/** The same without a word where it was written: for answers that are kept while a page is still open. */
export async function writeQuietly<Input>(desk: Desk, action: Action<Input>, input: Input, { tellProblem: isTold }: { readonly tellProblem: boolean }): Promise<boolean> {
	let written = false;
	await runGuarded(() => desk.inTurn(async () => {
		const result = await planUntilFit(desk, action, input);
		written = result.kind === 'done';
		// The button of an older notice would now take back this change instead.
		if (written) desk.lastNotice?.hide();
		if (result.kind !== 'done' && isTold) tellProblem(result.problem, opener(desk));
	}));
	return written;
}

/** Runs what the person asked for. An error, but for a note that the disk would not read, is a bug of ours: it is told and logged, and stops nothing else. */
export async function runGuarded(run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		if (error instanceof UnreadableNote) {
			tellProblem(error.problem);
			return;
		}
		console.error(error);
		tellProblem(unexpected);
	}
}

/** Takes back the last change and says so, or says why not. */
export async function undoLast(desk: Desk): Promise<void> {
	await runGuarded(async () => {
		const result = await desk.inTurn(() => desk.committer.undo());
		desk.lastNotice?.hide();
		if (result.kind === 'done') desk.lastNotice = tellDone(result.done);
		else tellProblem(result.problem, opener(desk));
	});
}

async function planUntilFit<Input>(desk: Desk, action: Action<Input>, input: Input, onStep?: OnStep): Promise<CommitResult> {
	let result = await planAndCommit(desk, action, input, onStep);
	for (const pause of planAnewAfter) {
		if (result.kind !== 'changed') break;
		await new Promise((resolve) => window.setTimeout(resolve, pause));
		result = await planAndCommit(desk, action, input, onStep);
	}
	return result;
}

async function planAndCommit<Input>(desk: Desk, action: Action<Input>, input: Input, onStep?: OnStep): Promise<CommitResult> {
	const plan = await action(input, desk.context());
	return plan.ok ? desk.committer.commit(plan.value, onStep) : { kind: 'refused', problem: plan.problem };
}

async function tell(desk: Desk, result: CommitResult): Promise<boolean> {
	if (result.kind !== 'done') {
		tellProblem(result.problem, opener(desk));
		return false;
	}
	desk.lastNotice?.hide();
	const undo = result.lasting === true || desk.committer.lastUndo === undefined ? undefined : () => void undoLast(desk);
	desk.lastNotice = tellDone(result.done, undo);
	if (result.open !== undefined) await desk.open(result.open);
	return true;
}

function opener(desk: Desk): (path: NotePath) => void {
	return (path) => void desk.open(path);
}

const unexpected: Problem = {
	what: 'Something went wrong that should not have.',
	advice: 'Look at the note before you go on. Please report it, with what the developer console says.',
};
