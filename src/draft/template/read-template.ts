import { ok, trouble, type Outcome } from '../../domain/problem';
import { readFrontmatter } from '../../note/frontmatter/read-frontmatter';
import type { Yaml } from '../../note/frontmatter/yaml';
import { draftChannels, draftKinds, draftTies } from '../draft-kind';
import { nearestName } from './nearest-name';
import type { Template } from './template';

/** Splits a file into its frontmatter and the rest; the rest begins on `bodyLine`. */
function bodyOf(text: string): { readonly body: string; readonly bodyLine: number } {
	const head = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n(?:[ \t]*\r?\n)*|$)/.exec(text);
	if (head === null) return { body: text, bodyLine: 1 };
	return { body: text.slice(head[0].length), bodyLine: head[0].split('\n').length };
}

function oneOf<A extends string>(value: unknown, allowed: readonly A[]): A | undefined {
	return typeof value === 'string' ? allowed.find((known) => known === value.trim().toLowerCase()) : undefined;
}

/**
 * Reads a template file: `draft` in the frontmatter says what it is for (docs/templates.md), `channel` and `tie` narrow
 * it. Problems name the file: frontmatter that cannot be read, a missing or unknown `draft`, `channel` or `tie`.
 */
export function readTemplate(file: string, text: string, yaml: Yaml): Outcome<Template> {
	const read = readFrontmatter(text, yaml);
	if (!read.ok) return trouble({ ...read.problem, note: file });
	const fields = new Map<string, unknown>(Object.entries(read.value));
	const kinds = [...draftKinds, 'part'] as const;
	const draft = oneOf(fields.get('draft'), kinds);
	if (draft === undefined) {
		const written = fields.get('draft');
		const given = typeof written === 'string' ? written : '';
		const near = nearestName(given, kinds);
		return trouble({
			what: `${file} does not say what it is a template for.`,
			advice: near === undefined || given === '' ? `Write "draft:" in its properties, with one of: ${kinds.join(', ')}.` : `Its "draft" is "${given}"; did you mean "${near}"?`,
			note: file, property: 'draft',
		});
	}
	for (const [property, allowed] of [['channel', draftChannels], ['tie', draftTies]] as const) {
		const value = fields.get(property);
		if (value !== undefined && value !== null && oneOf<string>(value, allowed) === undefined) {
			return trouble({ what: `${file}: there is no ${property} ${JSON.stringify(value)}.`, advice: `Use one of: ${allowed.join(', ')}.`, note: file, property });
		}
	}
	const title = fields.get('title');
	const name = (file.split('/').at(-1) ?? file).replace(/\.md$/i, '');
	return ok({
		file, title: typeof title === 'string' && title.trim() !== '' ? title.trim() : name, draft,
		channel: oneOf(fields.get('channel'), draftChannels), tie: oneOf(fields.get('tie'), draftTies), builtIn: false, ...bodyOf(text),
	});
}
