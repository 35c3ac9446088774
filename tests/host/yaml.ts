import { LineCounter, parse, YAMLParseError } from 'yaml';
import type { Yaml } from '../../src/note/frontmatter/yaml';

/** How many texts are remembered: what a property test reads, writes, and reads again in one case. */
const kept = 8;
const remembered = new Map<string, () => unknown>();

/**
 * The YAML that Obsidian is believed to use, for tests and the playground: dates stay text, duplicate keys are an
 * error, `<<` is a key like any other. Never `logLevel: 'silent'`, which swallows errors.
 *
 * What one text says is remembered for the next few, and frozen: property tests ask for the same text up to five times in
 * a row, and parsing is most of what they cost.
 */
export const yaml: Yaml = {
	parse(text) {
		const known = remembered.get(text);
		if (known) return known();
		const answer = read(text);
		remembered.set(text, answer);
		const [oldest] = remembered.keys();
		if (remembered.size > kept && oldest !== undefined) remembered.delete(oldest);
		return answer();
	},
};

function read(text: string): () => unknown {
	const lineCounter = new LineCounter();
	try {
		const value = frozen(parse(text, { logLevel: 'error', prettyErrors: false, lineCounter }));
		return () => value;
	} catch (error) {
		// The parser's own way to name the line takes a time that grows with the square of a run of empty lines.
		if (error instanceof YAMLParseError) error.message += ` at line ${lineCounter.linePos(error.pos[0]).line}`;
		return () => {
			throw error;
		};
	}
}

/** The value, which nobody can change any more; the pieces of an alias that stands in itself are met once. */
function frozen(value: unknown): unknown {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
	return value;
}
