import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftContext } from '../../../src/draft/context/draft-context';
import { draftChannels, draftKinds, draftTies } from '../../../src/draft/draft-kind';
import { fillTemplate } from '../../../src/draft/template/fill-template';
import { readTemplate } from '../../../src/draft/template/read-template';
import type { Template } from '../../../src/draft/template/template';
import { templateHelpers } from '../../../src/draft/template/template-helpers';
import { isList, isRecord, type TemplateRecord } from '../../../src/draft/template/template-value';
import { contactProperties } from '../../../src/domain/properties/contact';
import { meetingProperties } from '../../../src/domain/properties/meeting';
import { organizationProperties } from '../../../src/domain/properties/organization';
import { profileProperties } from '../../../src/domain/properties/profile';
import type { PropertyTable } from '../../../src/domain/properties/property-table';
import { searchGoalProperties } from '../../../src/domain/properties/search-goal';
import { yaml } from '../../host/yaml';
import { contact, facts, meeting, sources } from '../draft-fixtures';
import { goldenCases } from '../../golden/golden-cases';
import { letterCases } from '../../golden/letter-cases';

const page = readFileSync(join(__dirname, '../../../docs/templates.md'), 'utf8');
const context = yaml.parse(/```yaml context\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as TemplateRecord;
/** The blocks of the page, as `language` or `language name`, with what is in them. */
const blocks = [...page.matchAll(/^```(.+)\n([\s\S]*?)\n```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }));
/** Each template of the page with the block below it: what it gives, or which error it is. */
const examples = blocks.flatMap(({ kind, text }, place) => (kind === 'handlebars' ? [[text, blocks[place + 1]?.text ?? ''] as const] : []));
const includable = blocks.flatMap(({ kind, text }) => (kind.startsWith('handlebars ') ? [template(kind.slice('handlebars '.length), text)] : []));

function template(file: string, body: string): Template {
	return { file, title: file, draft: 'part', channel: undefined, tie: undefined, body, bodyLine: 1, builtIn: false };
}

function filled(body: string): string {
	const mine = template('mine.md', body);
	const text = fillTemplate(mine, [mine, ...includable], context);
	return text.ok ? text.value : `${text.problem.what} ${text.problem.advice}`;
}

describe('the page on templates', () => {
	it.each(examples)('gives what it says: %s', (body, gives) => {
		expect(filled(body)).toBe(gives);
	});

	it('shows below each template what it gives or which error it is, and leaves no block untried', () => {
		const tried = blocks.filter(({ kind }, place) => kind === 'handlebars' && ['text', 'error'].includes(blocks[place + 1]?.kind ?? '')).length;
		expect(tried).toBe(examples.length);
		expect(blocks.filter(({ kind }) => !['yaml', 'yaml context', 'handlebars', 'text', 'error'].includes(kind)).map(({ kind }) => kind)).toEqual(includable.map(({ file }) => `handlebars ${file}`));
		expect(blocks.filter(({ kind }) => kind === 'error').length).toBeGreaterThan(4);
	});

	it('has a head that can be read, and names every draft, channel and tie', () => {
		const head = blocks.find(({ kind }) => kind === 'yaml')?.text ?? '';
		expect(readTemplate('Mine.md', `---\n${head}\n---\nDear you`, yaml)).toMatchObject({ ok: true, value: { title: 'How I write to people I know', draft: 'outreach', channel: 'email', tie: 'warm', body: 'Dear you' } });
		const file = page.slice(page.indexOf('## The file'), page.indexOf('## Copying and trying'));
		expect([...draftKinds, 'part', ...draftChannels, ...draftTies].filter((word) => !file.includes(`\`${word}\``))).toEqual([]);
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
		const beside = (record: unknown, table: PropertyTable): readonly string[] => Object.keys(record ?? {}).filter((name) => !Object.hasOwn(table, name));
		const all = draftContext('agenda', given, sources().questions, false);
		for (const [note, table] of [['me', profileProperties], ['contact', contactProperties], ['organization', organizationProperties], ['goal', searchGoalProperties], ['meeting', meetingProperties]] as const) {
			expect(beside(all[note], table).filter((name) => !page.includes(`\`${note}.${name}\``)), note).toEqual([]);
		}
		const seen = new Set(draftKinds.flatMap((kind) => Object.keys(draftContext(kind, given, sources().questions, false))));
		const rows = page.slice(page.indexOf('| In | also |'), page.indexOf('What a list holds more than words of'));
		for (const [, name = ''] of rows.matchAll(/`([a-z_]+)`/g)) expect(seen.has(name), name).toBe(true);
	});

	it('names what each entry of a list holds, and nothing that it does not', () => {
		const held = new Map<string, Set<string>>();
		for (const { wanted, facts: given } of [...goldenCases, ...letterCases]) {
			for (const [list, value] of Object.entries(draftContext(wanted.kind, { ...given, answers: [{ title: 'Why?', text: 'Because.' }] }, sources().questions, false))) {
				for (const entry of isList(value) ? value : []) {
					if (isRecord(entry)) held.set(list, new Set([...held.get(list) ?? [], ...Object.keys(entry)]));
				}
			}
		}
		const rows = page.slice(page.indexOf('| An entry of |'), page.indexOf('## Helpers, by example'));
		const told = new Map([...rows.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].flatMap(([, lists = '', names = '']) =>
			[...lists.matchAll(/`(\w+)`/g)].map(([, list = '']) => [list, [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).sort()] as const)));
		expect(Object.fromEntries(told)).toEqual(Object.fromEntries([...held].map(([list, names]) => [list, [...names].sort()])));
	});
});
