import type { DraftSources } from '../draft/make-draft';
import { readTemplate } from '../draft/read-template';
import type { Template } from '../draft/template';
import type { ActionContext } from './action';

/**
 * The templates of the vault and those that ship; the first go before the others. A file that does not say what it is a
 * template for is passed over; one that does is used, and an error in it is told when it is. `builtInOnly`: the person
 * chose to do without their own, because of such an error.
 */
export async function draftSources({ notes, settings, templates, yaml }: ActionContext, builtInOnly = false): Promise<DraftSources> {
	if (builtInOnly) return templates;
	const folder = settings.folders.template;
	const files = notes.paths().filter((path) => folder !== '' && path.startsWith(`${folder}/`) && path.toLowerCase().endsWith('.md')).sort();
	const texts = await Promise.all(files.map(async (file) => ({ file, text: await notes.read(file) })));
	const own = texts.flatMap(({ file, text }): Template[] => {
		const read = text === undefined ? undefined : readTemplate(file, text, yaml);
		return read?.ok ? [read.value] : [];
	});
	return { ...templates, templates: [...own, ...templates.templates] };
}
