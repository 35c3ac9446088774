import { ok, trouble, type Outcome, type Problem } from '../../domain/problem';
import { nearestName } from './nearest-name';
import type { TemplateHelpers } from './template-helper';
import { templateProblem, type TemplateSource } from './template-problem';
import { enter, lookUp, type Scope } from './template-scope';
import type { BlockPart, Expression, IncludePart, NamedArgument, PathExpression, Place, TemplatePart, TemplateTree } from './template-tree';
import { unknownName } from './unknown-name';
import { isList, isNothing, isRecord, type TemplateRecord, type TemplateValue } from './template-value';

/** A template that another one may include. */
export interface IncludedTemplate {
	readonly source: TemplateSource;
	readonly tree: TemplateTree;
}

export interface EvaluationLimits {
	/** Parts and expressions looked at. */
	readonly steps: number;
	/** Characters written. */
	readonly length: number;
}

/** Far more than any draft needs; enough to stop a template that loops over itself by mistake. */
const defaultLimits: EvaluationLimits = { steps: 100_000, length: 200_000 };

export interface Evaluation {
	readonly source: TemplateSource;
	readonly tree: TemplateTree;
	readonly context: TemplateRecord;
	readonly helpers: TemplateHelpers;
	/** Finds a template to include by the name written in `{{> name}}`. */
	readonly include: (name: string) => Outcome<IncludedTemplate> | undefined;
	/** Names that can be included, for the advice. */
	readonly includable: readonly string[];
	readonly limits?: EvaluationLimits;
}

/** One run. The first problem ends it: what follows is not looked at, and nothing is handed out. */
class Run {
	problem: Problem | undefined;
	private steps = 0;
	private length = 0;
	private readonly limits: EvaluationLimits;
	/** The templates we are inside of, outermost first. */
	private readonly inside: TemplateSource[];

	constructor(private readonly evaluation: Evaluation) {
		this.limits = evaluation.limits ?? defaultLimits;
		this.inside = [evaluation.source];
	}

	private here(): TemplateSource {
		return this.inside.at(-1) ?? this.evaluation.source;
	}

	parts(parts: readonly TemplatePart[], scope: Scope): string {
		let text = '';
		for (const part of parts) {
			if (this.problem !== undefined) return '';
			text += this.part(part, scope);
		}
		return text;
	}

	private part(part: TemplatePart, scope: Scope): string {
		switch (part.kind) {
			case 'text':
				return this.wrote(part.text, { line: 1, column: 0 });
			case 'print':
				return this.print(part.value, part.place, scope);
			case 'block':
				return this.block(part, scope);
			case 'include':
				return this.include(part, scope);
		}
	}

	private stop(place: Place, what: string, advice: string): undefined {
		this.problem ??= templateProblem(this.here(), place, what, advice);
		return undefined;
	}

	private wrote(text: string, place: Place): string {
		this.length += text.length;
		this.steps += 1;
		if (this.length > this.limits.length || this.steps > this.limits.steps) {
			this.stop(place, 'the template writes without end.', 'Look for a loop over a very long list.');
		}
		return text;
	}

	private print(expression: Expression, place: Place, scope: Scope): string {
		const value = this.value(expression, scope);
		if (value === undefined || value === null) return this.wrote('', place);
		if (typeof value === 'string' || typeof value === 'number') return this.wrote(String(value), place);
		const written = expression.kind === 'path' ? expression.written : 'this';
		if (isList(value)) this.stop(place, `"${written}" is a list.`, `Write {{list ${written}}} or {{#each ${written}}} … {{/each}}.`);
		else if (isRecord(value)) this.stop(place, `"${written}" holds several values.`, `Name one of them: ${Object.keys(value).slice(0, 6).map((key) => `${written}.${key}`).join(', ')}.`);
		else this.stop(place, `"${written}" is a yes or no.`, `Write {{#if ${written}}} … {{/if}}.`);
		return '';
	}

	private value(expression: Expression, scope: Scope): TemplateValue {
		this.wrote('', expression.place);
		if (this.problem !== undefined) return undefined;
		if (expression.kind === 'literal') return expression.value;
		if (expression.kind === 'path') return this.path(expression, scope);
		const helper = this.evaluation.helpers.get(expression.helper);
		const args = expression.args.map((argument) => this.value(argument, scope));
		const named = new Map(expression.named.map((argument) => [argument.name, this.value(argument.value, scope)]));
		if (helper === undefined || this.problem !== undefined) return undefined;
		const result = helper.run(args, named);
		return result.ok ? result.value : this.stop(expression.place, `${expression.helper}: ${result.problem.what}`, result.problem.advice);
	}

	private path(path: PathExpression, scope: Scope): TemplateValue {
		const found = lookUp(path, scope);
		if (found.found) return found.value;
		this.problem ??= unknownName(this.here(), path, found.beside);
		return undefined;
	}

	private block(block: BlockPart, scope: Scope): string {
		const value = this.value(block.subject, scope);
		if (this.problem !== undefined) return '';
		switch (block.block) {
			case 'if':
				return this.parts(isNothing(value) ? block.otherwise : block.body, scope);
			case 'unless':
				return this.parts(isNothing(value) ? block.body : block.otherwise, scope);
			case 'with':
				return isNothing(value) && value !== 0 ? this.parts(block.otherwise, scope) : this.parts(block.body, enter(scope, value));
			case 'each':
				return this.each(block, value, scope);
		}
	}

	private each(block: BlockPart, value: TemplateValue, scope: Scope): string {
		if (isNothing(value)) return this.parts(block.otherwise, scope);
		if (!isList(value)) {
			this.stop(block.place, '#each needs a list.', 'Use {{#if …}} or {{#with …}} for a single value.');
			return '';
		}
		return value
			.map((item, index) => {
				const data = { index, key: index, first: index === 0, last: index === value.length - 1 };
				return this.parts(block.body, enter(scope, item, data));
			})
			.join('');
	}

	private include(part: IncludePart, scope: Scope): string {
		const found = this.evaluation.include(part.name);
		if (found === undefined) {
			const near = nearestName(part.name, this.evaluation.includable);
			const advice = near === undefined ? `Templates are: ${this.evaluation.includable.join(', ')}.` : `Did you mean "${near}"?`;
			this.stop(part.place, `there is no template called "${part.name}".`, advice);
			return '';
		}
		if (!found.ok) {
			this.problem ??= found.problem;
			return '';
		}
		const { source, tree } = found.value;
		if (this.inside.some((outer) => outer.file === source.file)) {
			const way = [...this.inside.map((outer) => outer.file), source.file].join(' → ');
			this.stop(part.place, 'the templates include each other in a circle.', `Break it somewhere: ${way}.`);
			return '';
		}
		const within = this.includedScope(part, scope);
		this.inside.push(source);
		const text = this.parts(tree.parts, within);
		if (this.problem === undefined) this.inside.pop();
		return part.indent === '' ? text : indented(text, part.indent);
	}

	private includedScope(part: IncludePart, scope: Scope): Scope {
		const subject = part.subject === undefined ? scope.seen[0] : this.value(part.subject, scope);
		if (part.named.length === 0) return enter(scope, subject);
		return enter(scope, { ...(isRecord(subject) ? subject : {}), ...this.namedValues(part.named, scope) });
	}

	private namedValues(named: readonly NamedArgument[], scope: Scope): TemplateRecord {
		return Object.fromEntries(named.map((argument) => [argument.name, this.value(argument.value, scope)]));
	}
}

/** Puts white space before every line but an empty last one. */
function indented(text: string, indent: string): string {
	const lines = text.split('\n');
	return lines.map((line, index) => (line === '' && index === lines.length - 1 ? line : indent + line)).join('\n');
}

/**
 * Fills in a template. No HTML escaping, numbers are printed and never added, names are looked up among own properties
 * only. Refused with file, line and column: a name that is not known, a list or a yes/no printed as if it were text, a
 * circle of includes, output or work beyond the limits. Then there is no text at all.
 */
export function evaluate(evaluation: Evaluation): Outcome<string> {
	const run = new Run(evaluation);
	const text = run.parts(evaluation.tree.parts, { seen: [evaluation.context], data: [] });
	return run.problem === undefined ? ok(text) : trouble(run.problem);
}
