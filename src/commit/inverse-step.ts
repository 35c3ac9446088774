import type { Step } from './plan';

/** What takes a step back. A folder that the plan made goes only while it is empty; otherwise it stays, and that is well. */
export type InverseStep = Exclude<Step, { kind: 'folder' }> | { readonly kind: 'remove-folder'; readonly path: string };

/** The step that takes another back. It expects the note as that one left it. */
export function inverseStep(step: Step): InverseStep {
	switch (step.kind) {
		case 'create':
			return { kind: 'trash', path: step.path, before: step.text };
		case 'rewrite':
			return { kind: 'rewrite', path: step.path, before: step.after, after: step.before };
		case 'rename':
			return { kind: 'rename', from: step.to, to: step.from };
		case 'trash':
			return { kind: 'create', path: step.path, text: step.before };
		case 'folder':
			return { kind: 'remove-folder', path: step.path };
	}
}
