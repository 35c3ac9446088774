import { ok, trouble, type Outcome } from '../domain/problem';
import { endOfQuoted, scanFlow } from './scan-flow';
import { textLines, type TextLine } from './text-lines';

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
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		if (!line || isBlankOrComment(text, line)) continue;
		const number = lineNumberOfFirst + i;
		const own = indentOf(text, line);
		indent ??= own;
		const key = own === indent ? readKey(text, line.start + own.length, line.end) : undefined;
		if (!key) return trouble(notAProperty(number));
		if (seen.has(key.name)) return trouble(twice(key.name, number));
		seen.add(key.name);
		const last = lastLine(text, lines, i, key.end, own.length);
		if (last === undefined) return trouble(notAProperty(number));
		const end = lines[last] ?? line;
		entries.push({
			key: key.name, start: line.start, valueStart: key.end, keyLineEnd: line.end, keyLineNext: line.next,
			end: end.end, next: end.next, indent: own, line: number,
		});
		i = last;
	}
	return ok(entries);
}

/** Whether a line is empty (but for spaces and tabs) or a comment on a line of its own. */
export function isBlankOrComment(text: string, line: TextLine): boolean {
	return /^[ \t]*(?:#|$)/.test(text.slice(line.start, line.end));
}

export function indentOf(text: string, line: TextLine): string {
	return /^ */.exec(text.slice(line.start, line.end))?.[0] ?? '';
}

function readKey(text: string, at: number, to: number): { name: string; end: number } | undefined {
	const first = text[at];
	if (first === '"' || first === "'") {
		const end = endOfQuoted(text, at, to);
		const colon = end === undefined ? null : /^[ \t]*:(?=[ \t]|$)/.exec(text.slice(end, to));
		if (end === undefined || !colon) return undefined;
		const inside = text.slice(at + 1, end - 1);
		const name = first === "'" ? inside.replace(/''/g, "'") : unescapeKey(inside);
		return name === undefined ? undefined : { name, end: end + colon[0].length };
	}
	if (/^(?:[&*!|>%@`{}[\],#]|[-?:](?:[ \t]|$))/.test(text.slice(at, Math.min(to, at + 2)))) return undefined;
	const colon = endOfPlainKey(text, at, to);
	const name = colon === undefined ? '' : text.slice(at, colon).replace(/[ \t]$/, '');
	if (colon === undefined || name === '' || name.endsWith(' ') || name.endsWith('\t')) return undefined;
	return { name, end: colon + 1 };
}

/** Offset of the colon that ends a plain key: one with space or nothing behind it, and no comment before it. */
function endOfPlainKey(text: string, at: number, to: number): number | undefined {
	for (let i = at; i < to; i++) {
		const space = (place: number): boolean => place >= to || text[place] === ' ' || text[place] === '\t';
		if (text[i] === '#' && space(i - 1)) return undefined;
		if (text[i] === ':' && space(i + 1)) return i;
	}
	return undefined;
}

/** A key in double quotes. Those escapes that JSON knows; others are refused. */
function unescapeKey(inside: string): string | undefined {
	try {
		const name: unknown = JSON.parse(`"${inside}"`);
		return typeof name === 'string' ? name : undefined;
	} catch {
		return undefined;
	}
}

/** Index of the last line of the property whose key is on line `at`; undefined if a quotation or bracket is not closed. */
function lastLine(text: string, lines: readonly TextLine[], at: number, valueStart: number, indent: number): number | undefined {
	const limit = lines[lines.length - 1]?.end ?? valueStart;
	const line = lines[at];
	let value = valueStart;
	while (text[value] === ' ' || text[value] === '\t') value += 1;
	let last = at;
	if (line && value < line.end && /["'[{]/.test(text[value] ?? '')) {
		const quoted = text[value] === '"' || text[value] === "'";
		const end = quoted ? endOfQuoted(text, value, limit) : scanFlow(text, value, limit)?.end;
		if (end === undefined) return undefined;
		while ((lines[last]?.end ?? limit) < end) last += 1;
		// An item of a list may stand in the first column, but no text after a closing quotation mark or bracket.
		return last;
	}
	// Under `|` and `>` a line that looks like a comment is text; elsewhere a comment below the value belongs to no property.
	const isBlockText = text[value] === '|' || text[value] === '>';
	for (let i = at + 1; i < lines.length; i++) {
		const next = lines[i];
		if (!next) break;
		const content = text.slice(next.start, next.end);
		if (/^[ \t]*$/.test(content)) continue;
		const own = indentOf(text, next).length;
		const isComment = content.startsWith('#', own);
		if ((own > indent && (isBlockText || !isComment)) || (own === indent && /^-(?:[ \t]|$)/.test(content.slice(own)))) last = i;
		else if (!isComment || (isBlockText && own <= indent)) break;
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
