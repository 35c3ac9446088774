import { Platform } from 'obsidian';
import { copyTemplates } from '../../actions/drafts/copy-templates';
import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { nameOfNote } from '../vault/note-name';
import { pick } from '../prompts/pick';
import { pickContact } from '../prompts/pick-contact';
import { runAction } from '../run-action';
import { templatePreviewViewType } from '../drafts/template-preview-view';
import type { DeskCommand } from './desk-command';

export const copyTemplatesCommand: DeskCommand = {
	id: 'copy-templates',
	name: 'Copy built-in templates to the vault',
	icon: 'copy',
	offer: (desk) => async () => {
		await runAction(desk, copyTemplates, undefined);
	},
};

export const previewTemplateCommand: DeskCommand = {
	id: 'preview-template',
	name: 'Preview template',
	icon: 'eye',
	offer: (desk) => {
		const templates = templatesOf(desk);
		if (templates.length === 0 || desk.model.contacts().length === 0) return undefined;
		const active = desk.activeNote();
		const here = active !== undefined && templates.includes(active) ? active : undefined;
		return async () => {
			const template = here ?? await pickTemplate(desk, templates);
			if (template !== undefined) await showPreview(desk, template);
		};
	},
};

/** The notes in the folder of templates. */
function templatesOf(desk: Desk): readonly NotePath[] {
	const folder = desk.settings.current.folders.template;
	return folder === '' ? [] : desk.model.cachedNotes().map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`)).sort();
}

function pickTemplate(desk: Desk, templates: readonly NotePath[]): Promise<NotePath | undefined> {
	return pick(desk.app, {
		question: 'Which template?',
		empty: 'No template fits.',
		find: (typed) => templates.filter((path) => path.toLowerCase().includes(typed.trim().toLowerCase())),
		title: nameOfNote,
	});
}

/** Opens the template, and beside it, on a phone in a tab before it, what it gives for somebody. A preview that is open already is used again. */
async function showPreview(desk: Desk, template: NotePath): Promise<void> {
	const contact = await pickContact(desk.app, desk.model, 'For whom do you try it?', () => true);
	if (contact === undefined) return;
	const { workspace } = desk.app;
	await desk.open(template);
	const leaf = workspace.getLeavesOfType(templatePreviewViewType)[0] ?? (Platform.isPhone ? workspace.getLeaf('tab') : workspace.getLeaf('split', 'vertical'));
	await leaf.setViewState({ type: templatePreviewViewType, active: false, state: { template, contact: contact.path } });
	await workspace.revealLeaf(leaf);
	// A phone has room for one of the two, and what was asked for is the preview.
	if (!Platform.isPhone) await desk.open(template);
}
