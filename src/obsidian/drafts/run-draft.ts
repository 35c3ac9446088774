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
	let problem: Problem | undefined;
	const written = await runAction(desk, action, input, undefined, (refused) => {
		const isOfTemplate = refused.note?.startsWith(`${desk.settings.current.folders.template}/`) === true;
		if (isOfTemplate) problem = refused;
		return isOfTemplate;
	});
	const template = problem?.note;
	if (template === undefined) return written;
	// Told within the choice: on a phone a notice would lie over it.
	const builtInOnly = await pickChoice(desk.app, `The template “${nameOfNote(template)}” has an error`, [
		{ value: true, label: 'Use the built-in template', detail: 'Yours stays as it is.' },
		{ value: false, label: 'Open the template', detail: `${problem?.what ?? ''} ${problem?.advice ?? ''} Nothing was written.` },
	]);
	if (builtInOnly === false) await desk.open(template);
	return builtInOnly === true && runAction(desk, action, { ...input, builtInOnly });
}
