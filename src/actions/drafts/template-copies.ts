import type { Step } from '../../commit/plan';
import { builtInTemplateFiles } from '../../draft/template/built-in-templates';
import type { TakenPaths } from '../../note/names/taken-paths';
import type { ActionContext } from '../action';

/** The built-in templates as notes of the vault's folder of templates; what is there under a name already is left as it is. */
export function templateCopies(taken: TakenPaths, { settings }: ActionContext): readonly Step[] {
	const folder = settings.folders.template === '' ? '' : `${settings.folders.template}/`;
	return builtInTemplateFiles
		.map(({ name, text }) => ({ kind: 'create' as const, path: `${folder}${name}`, text }))
		.filter(({ path }) => !taken.has(path));
}
