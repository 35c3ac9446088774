import {
	parse, parser, type BlockNode, type CallNode, type ExpressionNode, type HashNode, type LiteralNode, type MustacheNode,
	type PartialNode, type PathNode, type ProgramNode, type StatementNode,
} from 'handlebars/dist/cjs/handlebars/compiler/base';
import { ok, trouble, type Outcome, type Problem } from '../../domain/problem';
import { nearestName } from './nearest-name';
import type { TemplateHelpers } from './template-helper';
import { templateProblem, type TemplateSource } from './template-problem';
import {
	blockNames, type BlockName, type Expression, type LiteralExpression, type NamedArgument, type Place, type TemplatePart,
	type TemplateTree,
} from './template-tree';
import { unclosedBlock } from './unclosed-block';

/** The name of a helper or block: one plain word. */
function word(path: PathNode | LiteralNode): string | undefined {
	return path.type === 'PathExpression' && !path.data && path.parts.length === 1 && path.parts[0] === path.original
		? path.original
		: undefined;
}

function isBlockName(name: string | undefined): name is BlockName {
	return blockNames.some((known) => known === name);
}

/** Turns the parser's syntax tree into ours and keeps the first thing that is not part of the language. */
class TreeReader {
	problem: Problem | undefined;

	constructor(private readonly source: TemplateSource, private readonly helpers: TemplateHelpers) {}

	parts(program: ProgramNode | undefined): TemplatePart[] {
		return (program?.body ?? []).map((node) => this.part(node)).filter((found) => found !== undefined);
	}

	private part(node: StatementNode): TemplatePart | undefined {
		switch (node.type) {
			case 'ContentStatement':
				return { kind: 'text', text: node.value };
			case 'CommentStatement':
				return undefined;
			case 'MustacheStatement':
				return { kind: 'print', place: node.loc.start, value: this.printed(node) };
			case 'BlockStatement':
				return this.block(node);
			case 'PartialStatement':
				return this.include(node);
			case 'Decorator':
			case 'DecoratorBlock':
				return this.refuse(node.loc.start, 'decorators ({{* …}}) are not part of the language here.', 'Take it out.');
			case 'PartialBlockStatement':
				return this.refuse(node.loc.start, 'an include with a body ({{#> …}}) is not part of the language here.', 'Write {{> name}}.');
		}
	}

	private refuse(place: Place, what: string, advice: string): undefined {
		this.problem ??= templateProblem(this.source, place, what, advice);
		return undefined;
	}

	/** What stands where an expression was refused; it is never evaluated. */
	private refused(place: Place, what: string, advice: string): LiteralExpression {
		this.refuse(place, what, advice);
		return { kind: 'literal', place, value: undefined };
	}

	private expression(node: ExpressionNode): Expression {
		if (node.type === 'SubExpression') return this.call(node);
		if (node.type !== 'PathExpression') return { kind: 'literal', place: node.loc.start, value: node.value };
		if (node.parts.some((part) => part.includes(':'))) return this.oldStyle(node);
		return { kind: 'path', place: node.loc.start, data: node.data, up: node.depth, parts: node.parts, written: node.original };
	}

	private oldStyle(path: PathNode): LiteralExpression {
		return this.refused(
			path.loc.start,
			`{{${path.original}}} is written in the style of the app's own templates.`,
			'Write {{date today}} for the date of today; the plugin’s page on templates lists the formats.',
		);
	}

	private printed(node: MustacheNode): Expression {
		const name = word(node.path);
		const called = node.params.length > 0 || node.hash !== undefined || (name !== undefined && this.helpers.has(name));
		return called ? this.call(node) : this.expression(node.path);
	}

	private call(node: MustacheNode | CallNode): Expression {
		const place = node.path.loc.start;
		if (node.path.type === 'PathExpression' && node.path.parts.some((part) => part.includes(':'))) return this.oldStyle(node.path);
		const name = word(node.path) ?? String(node.path.original);
		const helper = this.helpers.get(name);
		if (helper === undefined) {
			const near = nearestName(name, this.helpers.keys());
			const advice = near === undefined ? `Helpers are: ${[...this.helpers.keys()].sort().join(', ')}.` : `Did you mean "${near}"?`;
			return this.refused(place, `there is no helper called "${name}".`, advice);
		}
		const [least, most] = helper.takes;
		if (node.params.length < least || node.params.length > most) {
			const wanted = least === most ? `${least}` : `${least} to ${most}`;
			return this.refused(place, `"${name}" takes ${wanted} values and was given ${node.params.length}.`, 'The plugin’s page on templates has examples.');
		}
		const named = this.named(node.hash);
		const odd = named.find((argument) => !helper.named.includes(argument.name));
		if (odd !== undefined) {
			const advice = helper.named.length === 0 ? 'It takes plain values only.' : `It takes ${helper.named.join(', ')}.`;
			return this.refused(place, `"${name}" takes no "${odd.name}=".`, advice);
		}
		return { kind: 'call', place, helper: name, args: node.params.map((param) => this.expression(param)), named };
	}

	private named(hash: HashNode | undefined): NamedArgument[] {
		return (hash?.pairs ?? []).map((pair) => ({ name: pair.key, value: this.expression(pair.value) }));
	}

	private block(node: BlockNode): TemplatePart | undefined {
		const name = word(node.path);
		const place = node.loc.start;
		const [subject] = node.params;
		if (!isBlockName(name)) {
			const written = String(node.path.original);
			return this.refuse(place, `there is no block called "${written}".`, `Blocks are #if, #unless, #each and #with: {{#if ${written}}} … {{/if}}.`);
		}
		if (subject === undefined || node.params.length > 1) {
			const advice = `Write {{#${name} contact.name}}; join two conditions with (and …) or (or …).`;
			return this.refuse(place, `#${name} takes one value and was given ${node.params.length}.`, advice);
		}
		if (node.hash !== undefined || (node.program?.blockParams ?? node.inverse?.blockParams) !== undefined) {
			return this.refuse(place, `#${name} takes one value and nothing else.`, 'Names of your own (as |x|) and name=value are not part of blocks here.');
		}
		return { kind: 'block', place, block: name, subject: this.expression(subject), body: this.parts(node.program), otherwise: this.parts(node.inverse) };
	}

	private include(node: PartialNode): TemplatePart | undefined {
		const place = node.loc.start;
		if (node.name.type === 'SubExpression') return this.refuse(place, 'which template is included must be written, not computed.', 'Write {{> name}}.');
		if (node.params.length > 1) return this.refuse(place, 'an include takes one value at most.', 'Write {{> name contact}}.');
		const [subject] = node.params;
		return {
			kind: 'include', place, name: String(node.name.original), subject: subject === undefined ? undefined : this.expression(subject),
			named: this.named(node.hash), indent: node.indent,
		};
	}
}

function syntaxProblem(source: TemplateSource, text: string, message: string): Problem {
	const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)$/.exec(message);
	if (mismatch !== null) {
		const place = { line: Number(mismatch[3]), column: Number(mismatch[4]) };
		return templateProblem(source, place, `{{#${mismatch[1] ?? ''}}} is ended by {{/${mismatch[2] ?? ''}}}.`, `End it with {{/${mismatch[1] ?? ''}}}.`);
	}
	const unclosed = unclosedBlock(text);
	if (unclosed !== undefined && message.endsWith("got 'EOF'")) {
		return templateProblem(source, unclosed.place, `{{#${unclosed.name}}} has no end.`, `Put {{/${unclosed.name}}} where it should end.`);
	}
	const at = parser.lexer?.yylloc;
	const place = { line: at?.last_line ?? 1, column: at?.last_column ?? 0 };
	return templateProblem(source, place, 'this cannot be read as a template.', 'Look for a missing }}, a stray {{else}} or {{/if}}, or a name with spaces.');
}

/**
 * Reads the body of a template. Problems (with file, line and column): text that is not a template, a block without
 * its end, an unknown helper or block with the nearest right name, the app's own `{{date:YYYY}}`, and the parts of
 * Handlebars that are left out on purpose (docs/decisions/0005-evaluator-over-handlebars-parser.md).
 */
export function parseTemplate(source: TemplateSource, text: string, helpers: TemplateHelpers): Outcome<TemplateTree> {
	let program: ProgramNode;
	try {
		program = parse(text);
	} catch (error) {
		return trouble(syntaxProblem(source, text, error instanceof Error ? error.message : String(error)));
	}
	const reader = new TreeReader(source, helpers);
	const parts = reader.parts(program);
	return reader.problem === undefined ? ok({ parts }) : trouble(reader.problem);
}
