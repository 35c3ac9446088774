import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/problem';
import { evaluate } from '../../../src/draft/template/evaluate';
import { parseTemplate } from '../../../src/draft/template/parse-template';
import { templateHelpers } from '../../../src/draft/template/template-helpers';
import type { TemplateRecord } from '../../../src/draft/template/template-value';
import type { Outcome } from '../../../src/domain/problem';

const source = { file: 'My outreach.md', bodyLine: 5 };

function fill(text: string, context: TemplateRecord, parts: Readonly<Record<string, string>> = {}, limits?: { steps: number; length: number }): Outcome<string> {
	const parsed = parseTemplate(source, text, templateHelpers);
	if (!parsed.ok) return parsed;
	return evaluate({
		source, tree: parsed.value, context, helpers: templateHelpers, includable: Object.keys(parts), ...(limits === undefined ? {} : { limits }),
		include: (name) => {
			const body = parts[name];
			if (body === undefined) return undefined;
			const file = { file: `${name}.md`, bodyLine: 1 };
			const tree = parseTemplate(file, body, templateHelpers);
			return tree.ok ? ok({ source: file, tree: tree.value }) : tree;
		},
	});
}

function text(template: string, context: TemplateRecord, parts: Readonly<Record<string, string>> = {}): string {
	const filled = fill(template, context, parts);
	return filled.ok ? filled.value : `${filled.problem.what} ${filled.problem.advice}`;
}

describe('a filled template', () => {
	it('leaves apostrophes, ampersands, links and every script as they are', () => {
		const name = "O'Rourke, Smith & Sons <b> ?a=b&c=d 王小明 ليلى Þóra `{{x}}`";
		expect(text('{{name}} {{{name}}} {{&name}}', { name })).toBe(`${name} ${name} ${name}`);
	});

	it('prints numbers beside each other and never adds them up', () => {
		expect(text('{{a}}{{b}}', { a: 2024, b: 3 })).toBe('20243');
	});

	it('prints nothing for what is known and absent', () => {
		expect(text('[{{a}}{{b.c.d}}]', { a: undefined, b: { c: undefined } })).toBe('[]');
	});

	it('takes the first branch that holds in a chain of else if', () => {
		const template = '{{#if a}}a{{else if b}}b{{else}}c{{/if}}';
		expect([text(template, { a: 1, b: 1 }), text(template, { a: 0, b: 'x' }), text(template, { a: '', b: [] })]).toEqual(['a', 'b', 'c']);
	});

	it('knows first, last and index in a list, also of the list around', () => {
		const template = '{{#each rows}}{{#each this.cells}}{{@../index}}{{@index}}{{#if @first}}<{{/if}}{{#if @last}}>{{/if}} {{/each}}{{/each}}';
		expect(text(template, { rows: [{ cells: ['a', 'b'] }, { cells: ['c'] }] })).toBe('00< 01> 10<> ');
	});

	it('reaches outwards with ../ and to the outermost with @root', () => {
		expect(text('{{#with a}}{{#each list}}{{../name}}{{../../name}}{{@root.name}} {{/each}}{{/with}}', { name: 'o', a: { name: 'i', list: [1] } })).toBe('ioo ');
	});

	it('takes white space away where a tilde asks for it and around lines that hold only a block', () => {
		expect(text('a\n{{#if x}}\nb\n{{/if}}\nc {{~x~}} d', { x: 1 })).toBe('a\nb\nc1d');
	});

	it('includes other templates with what is seen here or what they are given, and indents them', () => {
		expect(text('{{> greet}} {{> greet who}}\n  {{> lines}}\n', { name: 'a', who: { name: 'b' } }, { greet: 'hi {{name}}', lines: 'x\ny\n' })).toBe('hi a hi b\n  x\n  y\n');
		expect(text('{{> greet name="c"}}', {}, { greet: 'hi {{name}}' })).toBe('hi c');
	});

	it('looks names up among own properties only', () => {
		for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'a.constructor', 'a.length', 'list.length']) {
			expect(text(`{{${name}}}`, { a: 'text', list: ['x'] }), name).toContain('nothing is called');
		}
	});
});

describe('a template with an error says where and what, and writes nothing', () => {
	const where = (template: string, context: TemplateRecord = { contact: { name: 'x', next_touch: 'y' }, items: ['a'] }): string => text(template, context);

	it('names file, line and column as an editor counts them, and the nearest right name', () => {
		expect(where('Dear\n  {{contact.nmae}}')).toBe('My outreach.md, line 6, column 5: nothing is called "contact.nmae" here. Did you mean "contact.name"?');
	});

	it('knows a helper that was misspelt, with too many values, or with an odd name', () => {
		expect(where('{{lst items}}')).toContain('there is no helper called "lst". Did you mean "list"?');
		expect(where('{{dtae items}}')).toContain('Did you mean "date"?');
		expect(where('{{nothing items}}')).toContain('Helpers are: add, an, and,');
		expect(where('{{quote contact.name contact.name}}')).toContain('"quote" takes 1 values and was given 2');
		expect(where('{{list items mots=2}}')).toContain('"list" takes no "mots=". It takes most.');
	});

	it('names the block that has no end, at its beginning', () => {
		expect(where('a\n{{#if contact.name}}\nb {{#each items}}x{{/each}}\nc')).toContain('line 6, column 1: {{#if}} has no end.');
		expect(where('{{#each items}}{{#if this}}{{/each}}')).toContain('{{#if}} is ended by {{/each}}');
	});

	it("hints at the app's own style of dates", () => {
		for (const old of ['{{date:YYYY-MM-DD}}', '{{time:HH:mm}}', '{{date:YYYY-MM-DD HH:mm}}']) expect(where(old), old).toContain('Write {{date today}}');
	});

	it('says what to write instead of printing a list, several values or a yes', () => {
		expect(where('{{items}}')).toContain('Write {{list items}}');
		expect(where('{{contact}}')).toContain('contact.name');
		expect(where('{{flag}}', { flag: true })).toContain('Write {{#if flag}}');
	});

	it('refuses a circle of includes and names the way round', () => {
		const circle = fill('{{> a}}', {}, { a: '{{> b}}', b: '{{> a}}' });
		expect(circle.ok ? '' : circle.problem.advice).toBe('Break it somewhere: My outreach.md → a.md → b.md → a.md.');
	});

	it('names the included file when the error is there', () => {
		const filled = fill('{{> part}}', {}, { part: 'x\n{{oops}}' });
		expect(filled.ok ? '' : filled.problem.what).toContain('part.md, line 2, column 3');
	});

	it('stops a template that writes without end', () => {
		const many = { items: Array.from({ length: 200 }, () => 'x') };
		const filled = fill('{{#each items}}{{#each @root.items}}{{#each @root.items}}y{{/each}}{{/each}}{{/each}}', many, {}, { steps: 5000, length: 5000 });
		expect(filled.ok ? filled.value : filled.problem.what).toContain('writes without end');
	});

	it('refuses what is left out of the language', () => {
		for (const odd of ['{{#name}}x{{/name}}', '{{^name}}x{{/name}}', '{{{{raw}}}}x{{{{/raw}}}}', '{{* d}}', '{{#> p}}x{{/p}}', '{{> (list items)}}', '{{#each items as |i|}}{{i}}{{/each}}', '{{lookup items 0}}', '{{log items}}', '{{x', '{{else}}']) {
			expect(fill(odd, { name: 'n', items: ['a'] }).ok, odd).toBe(false);
		}
	});
});
