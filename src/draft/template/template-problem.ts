import type { Problem } from '../../domain/problem';
import type { Place } from './template-tree';

/** What a template is called in a problem, and where its body begins in the file. */
export interface TemplateSource {
	readonly file: string;
	/** The line of the file on which the body begins, counted from 1. */
	readonly bodyLine: number;
}

/** A problem in a template, with its file, line and column as an editor counts them (both from 1). */
export function templateProblem(source: TemplateSource, place: Place, what: string, advice: string): Problem {
	const line = place.line + source.bodyLine - 1;
	return { what: `${source.file}, line ${line}, column ${place.column + 1}: ${what}`, advice, note: source.file, line };
}
