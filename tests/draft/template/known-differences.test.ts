import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/draft/template/fill-template';
import type { Template } from '../../../src/draft/template/template';
import { templateHelpers } from '../../../src/draft/template/template-helpers';
import type { TemplateRecord, TemplateValue } from '../../../src/draft/template/template-value';

const record = readFileSync(join(__dirname, '../../../docs/decisions/0005-evaluator-over-handlebars-parser.md'), 'utf8');
const rows = [...record.slice(record.indexOf('**Known differences**')).matchAll(/^\| (?!Template|---)((?:\\\||[^|])+?) \|/gm)].map(([, what = '']) => what);

const context: TemplateRecord = { name: 'n', items: ['a', 'b'], yes: true, person: { name: 'Þóra' }, year: 2024, month: 3 };
const parts = { round: '{{> about}}', about: '{{#if name}}{{> round}}{{/if}}', card: 'card' };

function template(file: string, body: string): Template {
	return { file, title: file, draft: 'part', channel: undefined, tie: undefined, body, bodyLine: 5, builtIn: false };
}

const fails = Symbol('fails');

function inHandlebars(text: string): string | typeof fails {
	const own = Handlebars.create();
	for (const [name, helper] of templateHelpers) {
		own.registerHelper(name, (...given: unknown[]) => {
			const result = helper.run(given.slice(0, -1) as TemplateValue[], new Map());
			return result.ok ? result.value : '';
		});
	}
	for (const [name, body] of Object.entries(parts)) own.registerPartial(name, body);
	try {
		return own.compile(text, { noEscape: true })({ ...context });
	} catch {
		return fails;
	}
}

/** For each row of the record: templates, with what Handlebars makes of them, and what is said or written here. */
const differences: readonly (readonly [row: string, template: string, handlebars: string | typeof fails, here: RegExp])[] = [
	['a list, a yes/no or a record printed', '{{items}}', 'a,b', /Write \{\{list items\}\}/],
	['a list, a yes/no or a record printed', '{{yes}}', 'true', /Write \{\{#if yes\}\}/],
	['a list, a yes/no or a record printed', '{{person}}', '[object Object]', /holds several values/],
	['`{{#each}}` over a text, a number or a record', '{{#each name}}x{{/each}}', '', /#each needs a list/],
	['`{{#each}}` over a text, a number or a record', '{{#each year}}x{{/each}}', '', /#each needs a list/],
	['`{{#each}}` over a text, a number or a record', '{{#each person}}{{this}}{{/each}}', 'Þóra', /#each needs a list/],
	['an unknown name in a branch that is not taken', '{{#unless name}}{{nmae}}{{/unless}}', '', /nothing is called "nmae"/],
	['an unknown name (without `strict`)', '{{nmae}}', '', /nothing is called "nmae"/],
	['numbers side by side with escaping off', '{{year}}{{month}}', '2027', /^20243$/],
	['templates that include each other in a circle', '{{> round}}', fails, /include each other/],
	['a helper with too many values or an unknown `name=`', '{{quote name name}}', '“n”', /takes 1 values/],
	['a helper with too many values or an unknown `name=`', '{{quote name odd=1}}', '“n”', /takes no "odd="/],
	...([
		['{{#name}}x{{/name}}', 'x'], ['{{^name}}x{{/name}}', ''], ['{{{{name}}}}x{{{{/name}}}}', 'x'], ['{{#each items as |item|}}{{item}}{{/each}}', 'ab'],
		['{{#*inline "own"}}x{{/inline}}', ''], ['{{#> card}}x{{/card}}', 'card'], ['{{> (lookup . "name")}}', fails], ['{{lookup items 0}}', 'a'], ['{{log}}', ''],
	] as const).map(([body, handlebars]) => ['`{{#name}}…{{/name}}`, `{{^name}}`, raw blocks, `as \\|x\\|`, decorators, includes with a body, computed includes, `lookup`, `log`', body, handlebars, /line 5, column \d+/] as const),
];

describe('the differences from Handlebars that are written down', () => {
	it.each(differences)('%s: %s', (_, body, handlebars, here) => {
		expect(inHandlebars(body)).toBe(handlebars);
		const filled = fillTemplate(template('mine.md', body), Object.entries(parts).map(([name, text]) => template(`${name}.md`, text)), context);
		expect(filled.ok ? filled.value : `${filled.problem.what} ${filled.problem.advice}`).toMatch(here);
	});

	it('are those of the decision record, each of them tried', () => {
		expect([...new Set(differences.map(([row]) => row))].sort()).toEqual([...rows].sort());
	});
});
