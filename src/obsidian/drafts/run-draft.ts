import type { Action } from '../../actions/action';
import type { Problem } from '../../domain/problem';
import type { Desk } from '../desk';
import { nameOfNote } from '../vault/note-name';
import { pickChoice } from '../prompts/pick-choice';
import { runAction } from '../run-action';

/**
 * Runs an action that writes from a template. Where a template of the vault has an error, the error is told with its line, and
 * the built-in template is offered in its place. True: it was written.
 */
export async function runDraft<Input extends { readonly builtInOnly?: boolean }>(desk: Desk, action: Action<Input>, input: Input): Promise<boolean> {
	const refused: Problem[] = [];
	const written = await runAction<Input>(desk, async (asked, context) => {
		const plan = await action(asked, context);
		if (!plan.ok) refused.push(plan.problem);
		return plan;
	}, input);
	const template = refused.map(({ note }) => note).find((note) => note?.startsWith(`${desk.settings.current.folders.template}/`));
	if (written || template === undefined) return written;
	const builtInOnly = await pickChoice(desk.app, `The template “${nameOfNote(template)}” has an error`, [
		{ value: true, label: 'Use the built-in template' },
		{ value: false, label: 'Open the template', detail: 'Nothing was written.' },
	]);
	if (builtInOnly === false) await desk.open(template);
	return builtInOnly === true && runAction(desk, action, { ...input, builtInOnly });
}
