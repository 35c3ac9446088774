import type { Plan, Step } from '../../commit/plan';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import type { Action, ActionContext } from '../action';

export interface Together {
	/** Each a part of it, planned on what the ones before leave. */
	readonly parts: readonly ((context: ActionContext) => Promise<Outcome<Plan>>)[];
	/** What the person reads when all is done. */
	readonly done: string;
}

/** Several things as one plan, which is carried out and taken back as a whole. One that cannot be done keeps all from being done. */
export const together: Action<Together> = async ({ parts, done }, context) => {
	const after = new Map<NotePath, string>();
	const steps = new Map<NotePath, Step>();
	const notes: ActionContext['notes'] = {
		read: (path) => (after.has(path) ? Promise.resolve(after.get(path)) : context.notes.read(path)),
		paths: () => [...new Set([...context.notes.paths(), ...after.keys()])],
	};
	for (const part of parts) {
		const plan = await part({ ...context, notes });
		if (!plan.ok) return plan;
		for (const step of plan.value.steps) {
			if (step.kind !== 'create' && step.kind !== 'rewrite') return trouble({ what: 'These cannot be done together.', advice: 'Do them one by one.' });
			const before = steps.get(step.path);
			const text = step.kind === 'create' ? step.text : step.after;
			after.set(step.path, text);
			// Where it was changed last: what each part writes last, so that it can be done again, stays behind what it writes first.
			steps.delete(step.path);
			steps.set(step.path, joined(before, step, text));
		}
	}
	return ok({ done, steps: [...steps.values()] });
};

/** Two changes of one note as one: from what it was at first to what it is at last. */
function joined(before: Step | undefined, step: Step, text: string): Step {
	if (before?.kind === 'create') return { ...before, text };
	return before?.kind === 'rewrite' ? { ...before, after: text } : step;
}
