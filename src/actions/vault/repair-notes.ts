import type { Step } from '../../commit/plan';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { quoteBareValues } from '../../note/frontmatter/quote-bare-value';
import { setProperties } from '../../note/frontmatter/set-properties';
import type { Action, ActionContext } from '../action';
import { edited, type Edit } from '../edit-text';
import { textOf } from '../opened-note';

/** One thing to put right in one note; properties by the vault's own names. */
export type Fix =
	| { readonly kind: 'set'; readonly note: NotePath; readonly property: string; readonly value: string }
	/** Without a property: quotation marks around what breaks the block. */
	| { readonly kind: 'quote'; readonly note: NotePath; readonly property: string | undefined };

export interface RepairNotes {
	readonly fixes: readonly Fix[];
}

/** Puts right what was found in the notes, all of it or nothing; shown before it is carried out, and one undo takes it back. */
export const repairNotes: Action<RepairNotes> = async ({ fixes }, context) => {
	const steps: Step[] = [];
	for (const note of new Set(fixes.map((fix) => fix.note))) {
		const step = await repaired(note, fixes.filter((fix) => fix.note === note), context);
		if (!step.ok) return trouble({ ...step.problem, note });
		steps.push(step.value);
	}
	const [only] = steps;
	if (only === undefined) return trouble({ what: 'There is nothing to repair.', advice: 'Choose something that can be put right.' });
	const what = steps.length === 1 ? `"${nameOfPath(fixes[0]?.note ?? '')}"` : `${steps.length} notes`;
	return ok({ done: `Repaired ${what}.`, steps });
};

async function repaired(note: NotePath, fixes: readonly Fix[], context: ActionContext): Promise<Outcome<Step>> {
	const opened = await textOf(note, context);
	if (!opened.ok) return opened;
	const { path, text } = opened.value;
	const after = edited(text, fixes.map((fix) => editOf(fix, context)));
	return after.ok ? ok({ kind: 'rewrite', path, before: text, after: after.value }) : after;
}

function editOf(fix: Fix, { yaml }: ActionContext): Edit {
	return fix.kind === 'quote'
		? (text) => quoteBareValues(text, fix.property, yaml)
		: (text) => setProperties(text, new Map([[fix.property, fix.value]]), yaml);
}
