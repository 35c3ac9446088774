import type { Problem } from '../../domain/problem';
import { nearestName } from './nearest-name';
import { templateProblem, type TemplateSource } from './template-problem';
import type { PathExpression } from './template-tree';

/** A name that nothing here answers to, with the nearest one that exists. */
export function unknownName(source: TemplateSource, path: PathExpression, beside: readonly string[]): Problem {
	const near = nearestName(path.written, beside);
	const advice = near === undefined ? `Known here: ${beside.slice(0, 12).join(', ')}.` : `Did you mean "${near}"?`;
	return templateProblem(source, path.place, `nothing is called "${path.written}" here.`, advice);
}
