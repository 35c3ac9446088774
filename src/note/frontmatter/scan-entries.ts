import { ok, trouble, type Outcome } from '../../domain/problem';
import { endOfQuoted, scanFlow } from './scan-flow';
import { textLines, type TextLine } from '../body/text-lines';

/** One property as it stands in the block; offsets into the text of the note. */
export interface Entry {
	readonly key: string;
	/** Beginning of its first line. */
	readonly start: number;
	/** Behind the colon. */
	readonly valueStart: number;
	/** End of the line the key is on, without the line end. */
	readonly keyLineEnd: number;
	/** Behind the line end of the line the key is on. */
	readonly keyLineNext: number;
	/** End of its last line, without the line end. Comments and empty lines between properties belong to none. */
	readonly end: number;
	/** Behind the line end of its last line. */
	readonly next: number;
	/** The spaces before the key. */
	readonly indent: string;
	/** Line of the key in the note, counted from 1. */
	readonly line: number;
}

/**
 * Finds the properties of a block: the keys of its outermost mapping. It reads as much YAML as is needed to know where
 * one property ends and the next begins, and refuses what it does not know (keys over several lines, `? ` keys, tabs).
 * Whoever edits compares the keys with what the YAML parser found.
 */
export function scanEntries(text: string, from: number, to: number): Outcome<Entry[]> {
	const lines = textLines(text, from, to);
	const lineNumberOfFirst = textLines(text, 0, from).length + 1;
	const entries: Entry[] = [];
	const seen = new Set<string>();
	let indent: string | undefined;
	let resumeAt = from;
	for (const [index, line] of lines.entries()) {
		if (line.start < resumeAt || isBlankOrComment(text, line)) continue;
		const number = lineNumberOfFirst + index;
		const own = yamlIndent(text, line);
		indent ??= own;
		const key = own === indent ? readKey(text, line.start + own.length, line.end) : undefined;
		const last = key && lastLine(text, lines.slice(index), key.end, to, own.length);
		if (!key || !last) return trouble(notAProperty(number));
		if (seen.has(key.name)) return trouble(twice(key.name, number));
		seen.add(key.name);
		entries.push({
			key: key.name, start: line.start, valueStart: key.end, keyLineEnd: line.end, keyLineNext: line.next,
			end: last.end, next: last.next, indent: own, line: number,
		});
		resumeAt = last.next;
	}
	return ok(entries);
}

/** Whether a line is empty (but for spaces and tabs) or a comment on a line of its own. */
export function isBlankOrComment(text: string, line: TextLine): boolean {
	return /^[ \t]*(?:#|$)/.test(text.slice(line.start, line.end));
}

/** The blanks that a line of YAML begins with; a tab is no indentation there. */
export function yamlIndent(text: string, line: TextLine): string {
	const content = text.slice(line.start, line.end);
	return content.slice(0, content.length - content.replace(/^ +/, '').length);
}

function readKey(text: string, at: number, to: number): { name: string; end: number } | undefined {
	const first = text[at];
	if (first === '"' || first === "'") {
		const end = endOfQuoted(text, at, to) ?? to;
		const [colon] = /^[ \t]*:(?=[ \t]|$)/.exec(text.slice(end, to)) ?? [];
		const inside = text.slice(at + 1, end - 1);
		const name = first === "'" ? inside.replace(/''/g, "'") : unescapeKey(inside);
		return colon === undefined || name === undefined ? undefined : { name, end: end + colon.length };
	}
	if (/^(?:[\t&*!|>%@`{}[\],#]|[-?:](?:[ \t]|$))/.test(text.slice(at, Math.min(to, at + 2)))) return undefined;
	const colon = endOfPlainKey(text, at, to);
	if (colon === undefined) return undefined;
	const name = text.slice(at, colon).replace(/[ \t]$/, '');
	return /[ \t]$/.test(name) ? undefined : { name, end: colon + 1 };
}

/** Offset of the colon that ends a plain key: one with space or nothing behind it, and no comment before it. */
function endOfPlainKey(text: string, at: number, to: number): number | undefined {
	const line = text.slice(at, to);
	const colon = line.search(/:(?:[ \t]|$)/);
	return colon === -1 || /[ \t]#/.test(line.slice(0, colon)) ? undefined : at + colon;
}

/** A key in double quotes. Those escapes that JSON knows; others are refused. */
function unescapeKey(inside: string): string | undefined {
	try {
		return String(JSON.parse(`"${inside}"`));
	} catch {
		return undefined;
	}
}

/** The last line of the property that begins with the first of these; undefined if a quotation or bracket is not closed. */
function lastLine(text: string, lines: readonly TextLine[], valueStart: number, to: number, indent: number): TextLine | undefined {
	let value = valueStart;
	while (text[value] === ' ' || text[value] === '\t') value += 1;
	const first = text.charAt(value);
	if (first === '"' || first === "'" || first === '[' || first === '{') {
		const end = first === '"' || first === "'" ? endOfQuoted(text, value, to) : scanFlow(text, value, to)?.end;
		return end === undefined ? undefined : lines.find((line) => line.end >= end);
	}
	// Under `|` and `>` a line that looks like a comment is text; elsewhere a comment below the value belongs to no property.
	const isBlockText = first === '|' || first === '>';
	let last = lines[0];
	for (const line of lines.slice(1)) {
		const content = text.slice(line.start, line.end);
		if (/^[ \t]*$/.test(content)) continue;
		const own = yamlIndent(text, line).length;
		const isComment = content.startsWith('#', own);
		// The dashes of a list may stand below the key itself.
		if ((own > indent && (isBlockText || !isComment)) || (own === indent && /^-(?:[ \t]|$)/.test(content.slice(own)))) last = line;
		else if (!isComment || isBlockText) break;
	}
	return last;
}

function notAProperty(line: number) {
	return {
		what: `Line ${line} of the properties is written in a way that the plugin does not change.`,
		advice: 'Write each property on a line of its own as "name: value", then try again. Nothing was changed.',
		line,
	};
}

function twice(property: string, line: number) {
	return {
		what: `The property "${property}" is there twice (line ${line}).`,
		advice: 'Keep the one that is right and delete the other, then try again. Nothing was changed.',
		property,
		line,
	};
}
