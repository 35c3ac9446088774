import type { ScalarStyle } from './encode-scalar';
import type { Entry } from './scan-entries';
import { yamlIndent, isBlankOrComment } from './scan-entries';
import { endOfQuoted, scanFlow, type FlowSpan } from './scan-flow';
import { textLines } from '../body/text-lines';

/** One item of a list that is written with dashes; all offsets are those of whole lines. */
export interface DashItem {
	/** First of the comment and empty lines above it. */
	readonly gapStart: number;
	readonly start: number;
	/** Behind the line end of its last line. */
	readonly next: number;
}

/** How the value of a property is written, as far as changing it needs to know; offsets into the text of the note. */
export type EntryValue =
	| { readonly kind: 'empty' }
	| { readonly kind: 'scalar'; readonly start: number; readonly end: number; readonly style: ScalarStyle }
	/** Text under `|` or `>`; `end` is that of the sign, comments behind it are not the value. */
	| { readonly kind: 'block-text'; readonly start: number; readonly end: number }
	| { readonly kind: 'flow-list'; readonly start: number; readonly end: number; readonly flow: FlowSpan }
	| { readonly kind: 'dashes'; readonly indent: string; readonly items: readonly DashItem[] }
	/** Anchors, aliases, tags, mappings: nothing the plugin writes, and nothing it changes. */
	| { readonly kind: 'other' };

const other: EntryValue = { kind: 'other' };

/** Looks at how a property's value is written. */
export function entryValue(text: string, entry: Entry): EntryValue {
	let at = entry.valueStart;
	while (text[at] === ' ' || text[at] === '\t') at += 1;
	const first = at < entry.keyLineEnd ? text.charAt(at) : '#';
	switch (first) {
		case '#':
			return nested(text, entry);
		case '"':
		case "'": {
			const end = endOfQuoted(text, at, entry.end);
			const style = first === '"' ? 'double' : 'single';
			return end === undefined || !onlyCommentAfter(text, end, entry) ? other : { kind: 'scalar', start: at, end, style };
		}
		case '[': {
			const flow = scanFlow(text, at, entry.end);
			return flow && onlyCommentAfter(text, flow.end, entry) ? { kind: 'flow-list', start: at, end: flow.end, flow } : other;
		}
		case '|':
		case '>': {
			const behind = text.slice(at, entry.keyLineEnd).replace(/^[|>][0-9+-]*/, '');
			return { kind: 'block-text', start: at, end: entry.keyLineEnd - behind.length };
		}
		case '&':
		case '*':
		case '!':
		case '{':
			return other;
		default:
			return { kind: 'scalar', start: at, end: endOfPlain(text, at, entry.end), style: 'plain' };
	}
}

/** A bare text ends before the space before a comment; an apostrophe in it means nothing, nor does a `#` inside a word. */
function endOfPlain(text: string, at: number, to: number): number {
	let end = at;
	for (let i = at; i < to; i++) {
		const char = text[i];
		if (char === '#' && end < i) break;
		if (char !== ' ' && char !== '\t') end = i + 1;
	}
	return end;
}

function onlyCommentAfter(text: string, at: number, entry: Entry): boolean {
	return /^(?:[ \t]*|[ \t]+#[^\n]*)$/.test(text.slice(at, entry.end));
}

/** A value that begins below its key: a list with dashes, or something else. */
function nested(text: string, entry: Entry): EntryValue {
	const lines = textLines(text, entry.keyLineNext, entry.next);
	const items: { gapStart: number; start: number; next: number }[] = [];
	let indent = '';
	let gapStart = entry.keyLineNext;
	for (const line of lines) {
		const own = yamlIndent(text, line);
		const current = items[items.length - 1];
		const isBlank = /^[ \t]*$/.test(text.slice(line.start, line.end));
		if (current && own.length > indent.length && !isBlank) {
			current.next = line.next;
		} else if (isBlankOrComment(text, line)) {
			continue;
		} else {
			if (!current) indent = own;
			if (own !== indent || !/^-(?:[ \t]|$)/.test(text.slice(line.start + own.length, line.end))) return other;
			items.push({ gapStart, start: line.start, next: line.next });
		}
		gapStart = line.next;
	}
	return items.length === 0 ? { kind: 'empty' } : { kind: 'dashes', indent, items };
}
