import matter from 'gray-matter';
import { ok, trouble, type Outcome } from '../../domain/problem';
import { findFrontmatter } from './frontmatter-span';
import type { RawProperties } from './raw-properties';
import type { Yaml } from './yaml';

/** So much empty space in a block is no person's; gray-matter takes a time that grows with its square. */
const tooEmpty = /\s{2000}/;

/**
 * The properties of a note, as the host's YAML gives them, in a record without a prototype. A note without a block
 * gives an empty record. A block that is not YAML, or not a mapping, gives a problem that names the line if the parser
 * does. Never throws, whatever stands in the text. Never runs any of it: gray-matter is given a block between plain
 * hyphens, so that no text chooses the language it is read in, and YAML is the only one there is (docs/decisions/0004).
 */
export function readFrontmatter(text: string, yaml: Yaml): Outcome<RawProperties> {
	const span = findFrontmatter(text);
	if (span.kind !== 'block') return span.kind === 'none' ? ok(emptyRecord()) : trouble(unclosed);
	const block = text.slice(span.start, span.end);
	if (block.trim() === '') return ok(emptyRecord());
	if (/^---/m.test(block) || tooEmpty.test(block)) return trouble(notAMapping);
	try {
		const { data } = matter(`---\n${block}\n---\n`, {
			engines: { yaml: { parse: (source: string) => mappingOrNothing(yaml.parse(source)) } },
			// With a function in its place, gray-matter looks for no excerpt in properties of that name.
			excerpt: () => '',
		});
		return ok(Object.assign(emptyRecord(), data));
	} catch (error) {
		return trouble(error instanceof NotAMapping ? notAMapping : brokenYaml(error));
	}
}

class NotAMapping extends Error {}

function emptyRecord(): Record<string, unknown> {
	return Object.create(null) as Record<string, unknown>;
}

function mappingOrNothing(value: unknown): object {
	if (value === null || value === undefined) return {};
	if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) throw new NotAMapping();
	return value;
}

const unclosed = {
	what: 'The properties at the top of the note are not closed.',
	advice: 'Write a line of three hyphens (---) below the last property.',
	line: 1,
};

const notAMapping = {
	what: 'What stands between the hyphens at the top of the note are not properties.',
	advice: 'Write each property on a line of its own as "name: value", or put an empty line above the first hyphens if they are meant as a rule.',
	line: 1,
};

/** The parser's own words, as far as they are one sentence. Its line 1 is that of the hyphens, as in the note. */
function brokenYaml(error: unknown) {
	const message = error instanceof Error ? error.message : 'no reason given';
	const [reason = ''] = message.split('\n');
	const found = /\bat line (\d+)/.exec(reason);
	const line = found ? Number(found[1]) : undefined;
	const said = reason.replace(/\s*(?:\bat line \d+.*)?:?\s*$/, '');
	return {
		what: `The properties at the top of the note cannot be read${line === undefined ? '' : ` (line ${line})`}: ${said}.`,
		advice: 'Open the note in source mode and correct that line. A text with a colon, a hash or brackets belongs in quotation marks.',
		line,
	};
}
