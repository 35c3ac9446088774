import type { Step } from './plan';

/** The step that takes another back. It expects the note as that one left it. */
export function inverseStep(step: Step): Step {
	switch (step.kind) {
		case 'create':
			return { kind: 'trash', path: step.path, before: step.text };
		case 'rewrite':
			return { kind: 'rewrite', path: step.path, before: step.after, after: step.before };
		case 'rename':
			return { kind: 'rename', from: step.to, to: step.from };
		case 'trash':
			return { kind: 'create', path: step.path, text: step.before };
	}
}

/** The steps that take others back, the last first. */
export function inverseSteps(steps: readonly Step[]): readonly Step[] {
	return steps.map(inverseStep).reverse();
}
