import { ok, trouble, type Outcome, type Problem } from '../../domain/problem';
import { findFrontmatter } from './frontmatter-span';
import { readFrontmatter } from './read-frontmatter';
import { sameValue } from './same-value';
import { textLines } from '../body/text-lines';
import type { Yaml } from './yaml';

interface Bare {
	readonly key: string;
	/** Where the value stands in the text, without the comment behind it. */
	readonly start: number;
	readonly end: number;
	readonly value: string;
}

/**
 * Puts quotation marks around the values of a property that YAML takes for something else than the text that is meant: `Null`,
 * `007`, `+41…`, `[[Acme]]` (docs/health.md). Without a property: around what breaks the whole block, such as
 * `CEO: Europe`. Nothing else changes by one byte; the result is read again, and where it does not come out as meant, nothing is
 * changed. What was written is kept letter by letter, so zeros and plus signs come back.
 */
export function quoteBareValues(text: string, property: string | undefined, yaml: Yaml): Outcome<string> {
	const all = bareValues(text);
	const meant = property === undefined ? all.filter(({ value }) => breaksBlock(value)) : all.filter(({ key, value }) => key === property && !isSafe(value));
	if (meant.length === 0) return trouble(nothingToQuote(property));
	let after = text;
	for (const { start, end, value } of [...meant].reverse()) after = `${after.slice(0, start)}${quoted(value)}${after.slice(end)}`;
	const read = readFrontmatter(after, yaml);
	if (!read.ok) return trouble(nothingToQuote(property));
	const before = readFrontmatter(text, yaml);
	const keys = new Set(meant.map(({ key }) => key));
	const others = before.ok ? Object.keys(before.value).filter((key) => !keys.has(key)) : [];
	const asMeant = meant.every(({ key, value }) => [read.value[key]].flat().includes(value));
	return asMeant && others.every((key) => before.ok && sameValue(before.value[key], read.value[key])) ? ok(after) : trouble(nothingToQuote(property));
}

/** The values on lines of their own, and the items of lists with hyphens, that stand without quotation marks. */
function bareValues(text: string): readonly Bare[] {
	const span = findFrontmatter(text);
	if (span.kind !== 'block') return [];
	const found: Bare[] = [];
	let key = '';
	for (const { start, end } of textLines(text, span.start, span.end)) {
		const line = text.slice(start, end);
		const entry = /^([^\s#:'"-][^:]*):(?:[ \t]+|$)/.exec(line);
		const item = /^[ \t]*-[ \t]+/.exec(line);
		if (entry?.[1] !== undefined) key = entry[1];
		const before = entry?.[0] ?? (item === null || key === '' ? undefined : item[0]);
		if (before === undefined) continue;
		const value = withoutComment(line.slice(before.length));
		if (isBare(value)) found.push({ key, start: start + before.length, end: start + before.length + value.length, value });
	}
	return found;
}

function withoutComment(value: string): string {
	return value.replace(/[ \t]#.*/, '').trimEnd();
}

/** Neither quoted nor a list, a mapping or a block of lines; a link looks like a list and is none. */
function isBare(value: string): boolean {
	return /^\[\[[^[\]]+\]\]$/.test(value) || !/^['"[{|>&*!#]/.test(value);
}

/** A plain word or sentence, which no reader takes for anything else. */
function isSafe(value: string): boolean {
	return !/^\[\[/.test(value) && !/^[+-]?[\d.]/.test(value) && !/^(?:null|~|true|false|yes|no|on|off|y|n)$/i.test(value) && !breaksBlock(value);
}

/** A colon before a space or at the end, or a sign at the beginning that YAML keeps for itself. */
function breaksBlock(value: string): boolean {
	return /:(?:[ \t]|$)/.test(value) || /^[%@`]/.test(value);
}

function quoted(value: string): string {
	return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function nothingToQuote(property: string | undefined): Problem {
	return {
		what: property === undefined ? 'Quotation marks alone do not make these properties readable.' : `There is no value of "${property}" that quotation marks would put right.`,
		advice: 'Open the note in source mode and correct it there. Nothing was changed.',
		property,
	};
}
