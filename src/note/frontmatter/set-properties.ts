import { ok, trouble, type Outcome, type Problem } from '../../domain/problem';
import { editEntry, newEntry, removeEntry, type Splice } from './edit-entry';
import { findFrontmatter } from './frontmatter-span';
import type { PropertyChanges, PropertyValue } from './property-value';
import type { RawProperties } from './raw-properties';
import { readFrontmatter } from './read-frontmatter';
import { sameValue } from './same-value';
import { scanEntries, type Entry } from './scan-entries';
import { lineEndOf, type LineEnd } from '../body/text-lines';
import type { Yaml } from './yaml';

interface Block {
	readonly values: RawProperties;
	readonly entries: readonly Entry[];
}

/**
 * Changes the named properties of a note and not one byte besides (docs/decisions/0003): order, comments, quotes, list
 * style, line ends, byte order mark and body stay. A new property goes below the last; a note without a block gets one.
 * A property that has the value already is left as it is written.
 *
 * The result is read again before it is given out: same keys in the same order, the new values, all others as before,
 * the same body. Where that does not come out, or the block is not understood for certain, nothing is changed and the
 * problem says what to do. Problems carry no `note`; the caller knows it.
 */
export function setProperties(text: string, changes: PropertyChanges, yaml: Yaml): Outcome<string> {
	const unfit = unfitChange(changes);
	if (unfit) return trouble(unfit);
	const block = readBlock(text, yaml);
	if (!block.ok) return block;
	const span = findFrontmatter(text);
	if (span.kind !== 'block') return check(text, addBlock(text, span.bodyStart, changes, lineEndOf(text)), changes, block.value, yaml);
	const splices: Splice[] = [];
	const indent = block.value.entries[0]?.indent ?? '';
	let added = '';
	for (const [name, value] of changes) {
		const entry = block.value.entries.find(({ key }) => key === name);
		if (!entry) {
			if (value !== undefined) added += newEntry(name, value, indent, span.lineEnd);
		} else if (value === undefined) {
			splices.push(removeEntry(entry));
		} else if (!sameValue(block.value.values[name], value)) {
			const splice = editEntry(text, entry, block.value.values[name], value, span.lineEnd);
			if (!splice) return trouble(notChangeable(entry));
			splices.push(splice);
		}
	}
	splices.push({ start: span.end, end: span.end, text: added });
	return check(text, spliceAll(text, splices), changes, block.value, yaml);
}

function readBlock(text: string, yaml: Yaml): Outcome<Block> {
	const span = findFrontmatter(text);
	const values = readFrontmatter(text, yaml);
	const entries = span.kind === 'block' ? scanEntries(text, span.start, span.end) : ok([]);
	// A key that is there twice is a YAML error too, but the scanner names the property.
	if (!values.ok) return !entries.ok && entries.problem.property !== undefined ? entries : values;
	if (!entries.ok) return entries;
	const keys = Object.keys(values.value);
	const names = new Set(entries.value.map(({ key }) => key));
	return keys.length === names.size && keys.every((key) => names.has(key))
		? ok({ values: values.value, entries: entries.value })
		: trouble(unsure());
}

function addBlock(text: string, at: number, changes: PropertyChanges, lineEnd: LineEnd): string {
	let lines = '';
	for (const [name, value] of changes) {
		if (value !== undefined) lines += newEntry(name, value, '', lineEnd);
	}
	return lines === '' ? text : `${text.slice(0, at)}---${lineEnd}${lines}---${lineEnd}${text.slice(at)}`;
}

function spliceAll(text: string, splices: readonly Splice[]): string {
	let result = '';
	let at = 0;
	for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
		result += text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	return result + text.slice(at);
}

/** Reads the result again and gives it out only if it is what was asked for and nothing else. */
function check(before: string, after: string, changes: PropertyChanges, block: Block, yaml: Yaml): Outcome<string> {
	const expected = new Map<string, unknown>(block.entries.map(({ key }) => [key, block.values[key]]));
	for (const [name, value] of changes) {
		if (value === undefined) expected.delete(name);
		else expected.set(name, value);
	}
	const result = readBlock(after, yaml);
	if (!result.ok) return trouble(unsure());
	const { entries, values } = result.value;
	const keys = [...expected.keys()];
	const same = entries.length === keys.length
		&& bodyOf(after) === bodyOf(before)
		&& entries.every(({ key }, index) => key === keys[index] && sameValue(values[key], expected.get(key)));
	return same ? ok(after) : trouble(unsure());
}

function bodyOf(text: string): string {
	return text.slice(findFrontmatter(text).bodyStart);
}

/** Names that JavaScript keeps for itself, and values that no property can hold. */
function unfitChange(changes: PropertyChanges): Problem | undefined {
	for (const [property, value] of changes) {
		if (property === '__proto__' || property === 'constructor' || property === 'prototype' || property.trim() === '') {
			return {
				what: `"${property}" cannot be the name of a property.`,
				advice: 'Choose another name for it in the settings. Nothing was changed.',
				property,
			};
		}
		if (isUnfit(value)) {
			return { what: `The value for "${property}" is not a number.`, advice: 'Type a number. Nothing was changed.', property };
		}
	}
	return undefined;
}

function isUnfit(value: PropertyValue | undefined): boolean {
	return typeof value === 'number' && !Number.isFinite(value);
}

function notChangeable(entry: Entry): Problem {
	return {
		what: `The property "${entry.key}" (line ${entry.line}) is written in a way that the plugin does not change.`,
		advice: 'Write it as plain text or as a list with dashes, without anchors, tags or comments inside brackets, then try again. Nothing was changed.',
		property: entry.key,
		line: entry.line,
	};
}

function unsure(): Problem {
	return {
		what: 'The properties at the top of the note are written in a way that the plugin cannot change for certain.',
		advice: 'Open the note in source mode and write each property on a line of its own as "name: value", then try again. Nothing was changed.',
	};
}
