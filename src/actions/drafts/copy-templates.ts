import { ok, trouble } from '../../domain/problem';
import { builtInTemplateFiles } from '../../draft/template/built-in-templates';
import { TakenPaths } from '../../note/names/taken-paths';
import type { Action } from '../action';
import { templateCopies } from './template-copies';

/** Puts the built-in templates into the vault, where the copies are used from then on. Nothing that is there is overwritten. */
export const copyTemplates: Action<undefined> = async (_, context) => {
	const folder = context.settings.folders.template;
	if (folder === '') {
		return trouble({ what: 'There is no folder for templates. Nothing was written.', advice: 'Name one in the settings: in the vault\'s root every note would be taken for a template.' });
	}
	const steps = templateCopies(new TakenPaths(context.notes.paths()), context);
	const kept = builtInTemplateFiles.length - steps.length;
	const left = kept === 0 ? '' : ` ${kept === 1 ? '1 was' : `${kept} were`} there already and stayed as ${kept === 1 ? 'it is' : 'they are'}.`;
	const done = steps.length === 0 ? `All templates are in "${folder}" already; nothing was written.` : `Copied ${steps.length === 1 ? '1 template' : `${steps.length} templates`} to "${folder}".${left}`;
	return Promise.resolve(ok({ done, steps }));
};
