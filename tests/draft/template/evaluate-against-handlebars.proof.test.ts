import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/draft/template/evaluate';
import { parseTemplate } from '../../../src/draft/template/parse-template';
import { templateHelpers } from '../../../src/draft/template/template-helpers';
import type { TemplateRecord, TemplateValue } from '../../../src/draft/template/template-value';
import { ok, type Outcome } from '../../../src/domain/problem';
import { prove } from '../../proof/prove';

/**
 * The same template through Handlebars itself and through our evaluator. Differences that are meant, and where they are
 * kept out of this comparison, are listed in docs/decisions/0005-evaluator-over-handlebars-parser.md.
 */
const source = { file: 'random.md', bodyLine: 1 };

const context: TemplateRecord = {
	one: 'O\'Rourke & Sons', two: '王小明 <b>', none: '', gone: undefined, word: 'apple',
	person: { one: 'Þóra', none: '', inner: { word: 'deep', gone: undefined } },
	items: ['x', 'y', '&'], empty: [], day: '2026-10-26', month: '2019-05', start: '2026-11-02T19:00', friend: { name: 'Þóra Jónsdóttir', preferred_name: 'Þóra' },
	rows: [{ one: 'r1', cells: ['a', 'b'] }, { one: 'r2', cells: [] }, { one: '', cells: ['c'] }],
};
const parts: Readonly<Record<string, string>> = { small: '<{{one}}>', two_lines: 'l1 {{word}}\nl2\n', nested: '({{> small}}{{#if word}} {{word}}{{/if}})' };

/** Our helpers, as functions of Handlebars. */
function asHandlebars(): typeof Handlebars {
	const own = Handlebars.create();
	for (const [name, helper] of templateHelpers) {
		own.registerHelper(name, (...given: unknown[]) => {
			const options = given.at(-1) as { hash: Record<string, TemplateValue> };
			const result = helper.run(given.slice(0, -1) as TemplateValue[], new Map(Object.entries(options.hash)));
			if (!result.ok) throw new Error(result.problem.what);
			return result.value;
		});
	}
	for (const [name, body] of Object.entries(parts)) own.registerPartial(name, own.compile(body, { noEscape: true, strict: true }));
	return own;
}
const handlebars = asHandlebars();

function theirs(text: string): string | undefined {
	try {
		return handlebars.compile(text, { noEscape: true, strict: true })(context);
	} catch {
		return undefined;
	}
}

const parsedParts = new Map(Object.entries(parts).map(([name, body]) => [name, parseTemplate({ file: `${name}.md`, bodyLine: 1 }, body, templateHelpers)]));

function ours(text: string): Outcome<string> {
	const parsed = parseTemplate(source, text, templateHelpers);
	if (!parsed.ok) return parsed;
	return evaluate({
		source, tree: parsed.value, context, helpers: templateHelpers, includable: Object.keys(parts),
		include: (name) => {
			const tree = parsedParts.get(name);
			if (tree === undefined) return undefined;
			return tree.ok ? ok({ source: { file: `${name}.md`, bodyLine: 1 }, tree: tree.value }) : tree;
		},
	});
}

const plainText = fc.constantFrom('', ' ', 'a', 'B ', '\n', '  \n', '\n\n', ' & ', '{ }', '- x\n', '\\\\', '1', "it's ", '\t');
const tilde = fc.constantFrom('', '', '', '~');
/** Names that stand for a text wherever they are written. */
const textName = fc.constantFrom('one', 'two', 'word', 'none', 'gone', 'person.one', 'person.inner.word', 'person.inner.gone', 'this.one', '@root.word', '@root.person.one');
const anyName = fc.oneof(textName, fc.constantFrom('person', 'items', 'empty', 'rows', '@index', '@first', '@last', 'this'));
const expression = fc.oneof(
	textName.map((name) => name),
	textName.map((name) => `(sentence ${name})`),
	fc.tuple(textName, textName).map(([a, b]) => `(or ${a} ${b})`),
	fc.constantFrom('(list @root.items)', '(list @root.items "or" most=2)', '(plural 2 "day")', '(plural 1 "reply" "replies")', '"lit"', '(quote "x")'),
	fc.constantFrom('(date @root.day)', '(date @root.month "short")', '(when @root.start)', '(time @root.start)', '(zone "America/New_York")', '(when (in-zone @root.start from="America/Chicago" to="Asia/Kolkata"))', '(called @root.friend)'),
	textName.map((name) => `(need ${name} "what")`),
	textName.map((name) => `(clause ${name})`),
	fc.constantFrom('(an @root.word)', '(add "what")', '(count @root.items)', '(count @root.empty)'),
);
const condition = fc.oneof(anyName, fc.tuple(textName, textName).map(([a, b]) => `(and ${a} ${b})`), fc.tuple(textName).map(([a]) => `(not ${a})`), fc.tuple(textName).map(([a]) => `(is ${a} "apple")`));

/** A helper with what it is called with, printed as it stands: also a number. */
const helperCall = expression.map((inner) => (inner.startsWith('(') ? inner.slice(1, -1) : `quote ${inner}`));

const mustache = fc.tuple(tilde, fc.oneof(textName, fc.constantFrom('this', '@index', '../one', '../../word', '@../index', '../word'), textName.map((name) => `quote ${name}`), expression.map((inner) => `sentence ${inner}`), helperCall), tilde, fc.constantFrom(['{{', '}}'], ['{{{', '}}}'])).map(([left, inside, right, [open = '', close = '']]) => `${open}${open === '{{{' ? '' : left}${inside}${close === '}}}' ? '' : right}${close}`);

const template = fc.letrec<{ node: string; nodes: string }>((tie) => ({
	nodes: fc.array(tie('node'), { maxLength: 3 }).map((list) => list.join('')),
	node: fc.oneof(
		{ maxDepth: 2 },
		plainText,
		mustache,
		fc.constantFrom('{{! note }}', '{{!-- {{x}} --}}', '\n{{! alone }}\n', '{{> small}}', '  {{> two_lines}}\n', '{{> small person}}', '{{> nested one="n"}}', '\\{{x}}'),
		fc.tuple(fc.constantFrom('if', 'unless'), condition, tilde, tie('nodes'), fc.option(tie('nodes')), tilde).map(([block, when, left, body, other, right]) => `{{#${block} ${when}${left}}}${body}${other === null ? '' : `{{${right}else${left}}}${other}`}{{/${block}${right}}}`),
		fc.tuple(condition, condition, tie('nodes'), tie('nodes'), tie('nodes')).map(([a, b, x, y, z]) => `{{#if ${a}}}${x}{{else if ${b}}}${y}{{else}}${z}{{/if}}`),
		fc.tuple(fc.constantFrom('items', 'rows', 'empty', 'gone', 'this.cells', '@root.rows', '../rows', 'cells'), tie('nodes'), fc.option(tie('nodes')), plainText).map(([list, body, other, gap]) => `{{#each ${list}}}${gap}${body}${other === null ? '' : `{{else}}${other}`}{{/each}}`),
		fc.tuple(fc.constantFrom('person', 'person.inner', 'none', 'gone', '@root', '..'), tie('nodes'), fc.option(tie('nodes'))).map(([what, body, other]) => `{{#with ${what}}}${body}${other === null ? '' : `{{else}}${other}`}{{/with}}`),
	),
})).nodes;

/** What ours refuses and Handlebars prints. */
const meant = /nothing is called|is a list|is a yes or no|holds several values|#each needs a list|include each other|it needs a/;

describe('our evaluator', () => {
	it('is tried with each of our helpers', () => {
		const texts = fc.sample(template, { numRuns: 3_000, seed: 4 }).join('\n');
		expect([...templateHelpers.keys()].filter((name) => !new RegExp(`[{(~]${name} `).test(texts))).toEqual([]);
	});

	it('writes what Handlebars writes on random templates of texts, or refuses what it says it refuses (P6)', async () => {
		let written = 0;
		let cases = 0;
		await prove('P6', (tally) =>
			fc.property(template, (text) => {
				cases += 1;
				const mine = ours(text);
				const other = theirs(text);
				if (mine.ok) {
					written += 1;
					expect(other === undefined ? 'Handlebars fails' : other).toBe(mine.value);
				} else {
					tally.refused += 1;
					if (other !== undefined) expect(mine.problem.what).toMatch(meant);
				}
			}));
		expect(written).toBeGreaterThan(cases / 3);
	});
});
