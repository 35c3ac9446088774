import type { Problem } from '../../domain/problem';
import type { Evaluation } from './evaluate';
import type { TemplateSource } from './template-problem';
import { enter, lookUp, type Scope } from './template-scope';
import type { BlockPart, Expression, IncludePart, TemplatePart } from './template-tree';
import { isList, isRecord, type TemplateValue } from './template-value';
import { unknownName } from './unknown-name';

/** What a name stands for, or that it cannot be known without running: the items of an empty list, what a helper returns. */
type Seen = { readonly known: true; readonly value: TemplateValue } | { readonly known: false };

/**
 * Looks for names that nothing answers to, also where the template does not go this time: a misspelt name behind an
 * `{{#if}}` is told today, not on the day the condition is true.
 */
class NameCheck {
	problem: Problem | undefined;

	constructor(private readonly evaluation: Evaluation) {}

	parts(parts: readonly TemplatePart[], scope: Scope, source: TemplateSource, inside: readonly string[]): void {
		for (const part of parts) {
			if (this.problem !== undefined) return;
			if (part.kind === 'print') this.expression(part.value, scope, source);
			if (part.kind === 'block') this.block(part, scope, source, inside);
			if (part.kind === 'include') this.include(part, scope, source, inside);
		}
	}

	private expression(expression: Expression, scope: Scope, source: TemplateSource): Seen {
		if (expression.kind === 'literal') return { known: true, value: expression.value };
		if (expression.kind === 'call') {
			for (const argument of expression.args) this.expression(argument, scope, source);
			for (const argument of expression.named) this.expression(argument.value, scope, source);
			return { known: false };
		}
		const found = lookUp(expression, scope);
		if (found.found) return { known: true, value: found.value };
		this.problem ??= unknownName(source, expression, found.beside);
		return { known: false };
	}

	private block(block: BlockPart, scope: Scope, source: TemplateSource, inside: readonly string[]): void {
		const subject = this.expression(block.subject, scope, source);
		this.parts(block.otherwise, scope, source, inside);
		if (block.block === 'if' || block.block === 'unless') return this.parts(block.body, scope, source, inside);
		if (!subject.known) return;
		if (block.block === 'with' && isRecord(subject.value)) return this.parts(block.body, enter(scope, subject.value), source, inside);
		if (block.block !== 'each' || !isList(subject.value) || subject.value.length === 0) return;
		this.parts(block.body, enter(scope, subject.value[0], { index: 0, key: 0, first: true, last: true }), source, inside);
	}

	private include(part: IncludePart, scope: Scope, source: TemplateSource, inside: readonly string[]): void {
		const subject = part.subject === undefined ? undefined : this.expression(part.subject, scope, source);
		const named = part.named.map((argument) => [argument.name, this.expression(argument.value, scope, source)] as const);
		const found = this.evaluation.include(part.name);
		if (found?.ok !== true || inside.includes(found.value.source.file)) return;
		const base = subject === undefined ? scope.seen[0] : subject.known ? subject.value : undefined;
		if (!isRecord(base)) return;
		const given = Object.fromEntries(named.map(([name, seen]) => [name, seen.known ? seen.value : undefined]));
		const within = enter(scope, named.length === 0 ? base : { ...base, ...given });
		this.parts(found.value.tree.parts, within, found.value.source, [...inside, found.value.source.file]);
	}
}

/** The first name in a template, or in what it includes, that is not known; undefined if all are. */
export function checkNames(evaluation: Evaluation): Problem | undefined {
	const check = new NameCheck(evaluation);
	check.parts(evaluation.tree.parts, { seen: [evaluation.context], data: [] }, evaluation.source, [evaluation.source.file]);
	return check.problem;
}
