import { afterAll, describe, expect, it } from 'vitest';
import { readableNotes, UnreadableNote } from '../../src/actions/readable-notes';
import type { CommitResult } from '../../src/commit/commit-result';
import { Committer } from '../../src/commit/committer';
import type { Plan, Step } from '../../src/commit/plan';
import type { NotePath } from '../../src/domain/problem';
import { sources } from '../architecture/source-files';
import { FaultyNotes, faultModes, foreignText, type FaultMode } from '../host/faulty-notes';
import { record } from '../proof/record.mjs';
import { everyAction, type Scenario } from './every-action';
import { TestVault } from './test-vault';

/** A command as the app runs it: planned anew up to twice where a note changed meanwhile, unless its plan was shown and agreed to. */
async function command(vault: TestVault, faulty: FaultyNotes, committer: Committer, { plan, shown }: Scenario): Promise<{ result: CommitResult; plans: readonly Plan[] }> {
	const plans: Plan[] = [];
	for (;;) {
		try {
			const planned = await plan({ ...vault.context, notes: readableNotes(faulty) });
			if (!planned.ok) return { result: { kind: 'refused', problem: planned.problem }, plans };
			plans.push(planned.value);
		} catch (error) {
			if (!(error instanceof UnreadableNote)) throw error;
			return { result: { kind: 'refused', problem: error.problem }, plans };
		}
		const result = await committer.commit(plans[plans.length - 1] ?? { done: '', steps: [] });
		if (result.kind !== 'changed' || shown || plans.length === 3) return { result, plans };
		vault.feed();
	}
}

interface Aftermath {
	readonly before: Readonly<Record<NotePath, string>>;
	readonly after: Readonly<Record<NotePath, string>>;
	readonly trashed: readonly string[];
	readonly result: CommitResult;
	readonly plans: readonly Plan[];
	readonly mode: FaultMode;
	readonly victim: NotePath | undefined;
	/** Marks of the second action, where it was told that it was done. */
	readonly second: string | undefined;
}

/** What an honest vault must not show after a command went wrong. */
function faultsIn({ before, after, trashed, result, plans, mode, victim, second }: Aftermath): string[] {
	const found: string[] = [];
	const planned = new Set(plans.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'rewrite' ? [step.after] : step.kind === 'create' ? [step.text] : []))));
	const old = new Set([...Object.values(before), foreignText]);
	const by = (texts: ReadonlySet<string>, text: string): boolean => texts.has(text) || (text.endsWith(foreignText) && texts.has(text.slice(0, -foreignText.length))) || (second !== undefined && texts.has(text.replace(second, '')));
	for (const [path, text] of Object.entries(after)) {
		if (!by(old, text) && !by(planned, text)) found.push(`"${path}" is neither its old nor its planned text`);
	}
	const steps = plans[plans.length - 1]?.steps ?? [];
	const isPlannedAway = (path: NotePath): boolean => steps.some((step) => (step.kind === 'trash' && step.path === path) || (step.kind === 'rename' && step.from === path));
	const rewritten = (path: NotePath): string[] => steps.flatMap((step) => (step.kind === 'rewrite' && step.path === path ? [step.after] : []));
	const isTakenByFault = (path: NotePath): boolean => path === victim && (mode === 'vanished' || mode === 'renamed');
	for (const [path, text] of Object.entries(before)) {
		if (after[path] !== undefined || isTakenByFault(path)) continue;
		if (!isPlannedAway(path) || result.kind === 'refused' || result.kind === 'changed') found.push(`"${path}" is gone`);
		else if (![text, ...rewritten(path)].some((kept) => [...trashed, ...Object.values(after)].some((now) => now.startsWith(kept)))) found.push(`"${path}" is nowhere to be found`);
	}
	if (mode === 'changed' && victim?.endsWith('.md') && ![...Object.values(after), ...trashed].some((text) => text.includes(foreignText))) found.push('what another wrote meanwhile is lost');
	// Where the plan was shown with these words in it, the person has agreed that they go to the trash.
	const isAgreed = second !== undefined && steps.some((step) => step.kind === 'trash' && step.before.includes(second) && trashed.includes(step.before));
	if (second !== undefined && !isAgreed && !Object.values(after).some((text) => text.includes(second))) found.push('what the second action wrote is lost');
	if (result.kind === 'done') {
		for (const step of steps) if (!isVisible(step, { steps, after, trashed, victim })) found.push(`done, but ${step.kind} of "${step.kind === 'rename' ? step.to : step.path}" is not to be seen`);
		return found;
	}
	if (!/[.!?"”]$/.test(result.problem.what) || result.problem.advice === '') found.push('the person is not told in whole sentences what to do');
	if (result.kind === 'partial') {
		if (result.written.length === 0 || !result.problem.advice.includes('Look at')) found.push('the person is not told which notes were written');
		return found;
	}
	for (const [path, text] of Object.entries(after)) if (!by(old, text)) found.push(`refused, but "${path}" was written`);
	return found;
}

interface Seen extends Pick<Aftermath, 'after' | 'trashed' | 'victim'> {
	readonly steps: readonly Step[];
}

function isVisible(step: Step, { steps, after, trashed, victim }: Seen): boolean {
	switch (step.kind) {
		case 'folder': return true;
		case 'trash': return after[step.path] === undefined || victim === step.path;
		case 'rename': return after[step.to] !== undefined;
		case 'create': return after[step.path]?.startsWith(step.text) === true || victim === step.path;
		case 'rewrite': {
			// A later step may take the note elsewhere.
			const later = steps.find((other) => (other.kind === 'rename' && other.from === step.path) || (other.kind === 'trash' && other.path === step.path));
			if (later?.kind === 'trash') return trashed.some((text) => text.startsWith(step.after));
			return after[later?.kind === 'rename' ? later.to : step.path]?.startsWith(step.after) === true || victim === step.path;
		}
	}
}

let [cases, refused, violations] = [0, 0, 0];

describe('every command, whichever call to the disk goes wrong and how', () => {
	afterAll(() => record('Faults', { cases, refused, violations }));

	it('is among those tried here', () => {
		const names = sources().filter(({ path }) => path.startsWith('src/actions/')).flatMap(({ text }) => [...text.matchAll(/^export const (\w+): Action</gm)].map(([, name]) => name));
		expect(Object.keys(everyAction).sort()).toEqual(names.sort());
	});

	it.each(Object.entries(everyAction))('leaves every note old or as planned, and tells the truth: %s', async (name, scenario) => {
		const calm = new TestVault(scenario.notes, scenario.at);
		const counting = new FaultyNotes(calm.notes, { at: 0, mode: 'slow' });
		expect((await command(calm, counting, new Committer(counting), scenario)).result).toMatchObject({ kind: 'done' });
		expect(calm.notes.all()).not.toEqual(scenario.notes);
		const found: string[] = [];
		for (const mode of faultModes) {
			// Planning anew and taking back make calls of their own; go on until no fault fires.
			for (let at = 1, fired = true; fired; at++) {
				const vault = new TestVault(scenario.notes, scenario.at);
				let second: Promise<string | undefined> | undefined;
				const faulty: FaultyNotes = new FaultyNotes(vault.notes, {
					at, mode,
					meanwhile: () => (second = another(vault, committer)),
				});
				const committer = new Committer(faulty);
				const { result, plans } = await command(vault, faulty, committer, scenario);
				const mark = await second;
				fired = faulty.fired;
				if (!fired) continue;
				cases += 1;
				refused += Number(result.kind !== 'done');
				const aftermath = { before: scenario.notes, after: vault.notes.all(), trashed: vault.notes.trashed.map(({ text }) => text), result, plans, mode, victim: faulty.victim, second: mark };
				found.push(...faultsIn(aftermath).map((what) => `${name}, ${mode} at call ${at}: ${what} (${result.kind})`));
			}
		}
		violations += found.length;
		expect(found).toEqual([]);
	});
});

/** Another command of the person's, on a note that the first one may be about. Gives its mark if it was told that it was done. */
async function another(vault: TestVault, committer: Committer): Promise<string | undefined> {
	const mark = '\nBy the second action.\n';
	const path = Object.keys(vault.notes.all()).find((each) => each.includes('Amara Okafor.md')) ?? 'Diary.md';
	const before = vault.text(path);
	const result = await committer.commit({ done: 'second', steps: [{ kind: 'rewrite', path, before, after: before + mark }] });
	return result.kind === 'done' ? mark : undefined;
}
