import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftContext } from '../../../src/draft/context/draft-context';
import { draftKinds } from '../../../src/draft/draft-kind';
import { fillTemplate } from '../../../src/draft/template/fill-template';
import { templateHelpers } from '../../../src/draft/template/template-helpers';
import type { TemplateRecord } from '../../../src/draft/template/template-value';
import { yaml } from '../../host/yaml';
import { contact, facts, meeting, sources } from '../draft-fixtures';

const page = readFileSync(join(__dirname, '../../../docs/templates.md'), 'utf8');
const context = yaml.parse(/```yaml context\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as TemplateRecord;
const examples = [...page.matchAll(/```handlebars\n([\s\S]*?)\n```\n```text\n([\s\S]*?)\n```/g)].map((found) => [found[1] ?? '', found[2] ?? ''] as const);

function filled(body: string): string {
	const text = fillTemplate({ file: 'page.md', title: 'page', draft: 'part', channel: undefined, tie: undefined, body, bodyLine: 1, builtIn: false }, [], context);
	return text.ok ? text.value : `${text.problem.what} ${text.problem.advice}`;
}

describe('the page on templates', () => {
	it.each(examples)('gives what it says: %s', (body, gives) => {
		expect(filled(body)).toBe(gives);
	});

	it('has an example of every helper', () => {
		const all = examples.map(([body]) => body).join('\n');
		for (const name of templateHelpers.keys()) expect(new RegExp(`[{(]${name} `).test(all), name).toBe(true);
	});

	it('names everything a template sees, and nothing that it does not', () => {
		const given = facts({ facts: contact('X') }, { meeting: meeting('', '', [contact('X')]) });
		const notes = ['me', 'contact', 'organization', 'goal', 'meeting'];
		for (const kind of draftKinds) {
			for (const name of Object.keys(draftContext(kind, given, sources().questions, false))) {
				expect(notes.includes(name) || page.includes(`\`${name}\``), `${kind}: ${name}`).toBe(true);
			}
		}
		const seen = new Set(draftKinds.flatMap((kind) => Object.keys(draftContext(kind, given, sources().questions, false))));
		const rows = page.slice(page.indexOf('| In | also |'), page.indexOf('A fact that no note has'));
		for (const [, name = ''] of rows.matchAll(/`([a-z_]+)`/g)) expect(seen.has(name), name).toBe(true);
	});
});
