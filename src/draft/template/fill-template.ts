import { trouble, type Outcome } from '../../domain/problem';
import { checkNames } from './check-names';
import { evaluate, type IncludedTemplate } from './evaluate';
import { parseTemplate } from './parse-template';
import type { Template, Templates } from './template';
import { templateHelpers } from './template-helpers';
import type { TemplateRecord } from './template-value';

/** The name by which a template is included: its file's name without folder and ending. */
function includeName(template: Template): string {
	return (template.file.split('/').at(-1) ?? template.file).replace(/\.md$/i, '');
}

/**
 * Fills in a template with a context. All of it is looked at first, also what is not used this time: an unknown name or
 * helper anywhere is a problem with file, line, column and the nearest right name, and then nothing is drafted.
 */
export function fillTemplate(template: Template, templates: Templates, context: TemplateRecord): Outcome<string> {
	const parsed = parseTemplate(template, template.body, templateHelpers);
	if (!parsed.ok) return parsed;
	const include = (name: string): Outcome<IncludedTemplate> | undefined => {
		const named = templates.filter((other) => includeName(other).toLowerCase() === name.toLowerCase());
		const found = named.find((other) => !other.builtIn) ?? named[0];
		const tree = found === undefined ? undefined : parseTemplate(found, found.body, templateHelpers);
		if (found === undefined || tree === undefined) return undefined;
		return tree.ok ? { ok: true, value: { source: found, tree: tree.value } } : tree;
	};
	const evaluation = {
		source: template, tree: parsed.value, context, helpers: templateHelpers, include, includable: templates.map(includeName),
	};
	const unknown = checkNames(evaluation);
	return unknown === undefined ? evaluate(evaluation) : trouble(unknown);
}
