import { editDashes, editFlow } from './edit-list';
import { encodeScalar } from './encode-scalar';
import { entryValue } from './entry-value';
import type { PropertyValue } from './property-value';
import type { Entry } from './scan-entries';
import type { LineEnd } from '../body/text-lines';

/** One change of a text: what stands from `start` to `end` becomes `text`. */
export interface Splice {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

type Scalar = string | number | boolean;

/**
 * The change that gives a property a new value. Its quotes, its list style and the comment on its line stay where they
 * can. Undefined where the value is written in a way that the plugin does not change.
 */
export function editEntry(text: string, entry: Entry, before: unknown, after: PropertyValue, lineEnd: LineEnd): Splice | undefined {
	return isList(after) ? toList(text, entry, before, after, lineEnd) : toScalar(text, entry, after, lineEnd);
}

/** The change that takes a property out, with the comment on its line; comments on lines of their own around it stay. */
export function removeEntry(entry: Entry): Splice {
	return { start: entry.start, end: entry.next, text: '' };
}

/** The lines of a property that was not there. */
export function newEntry(key: string, value: PropertyValue, indent: string, lineEnd: LineEnd): string {
	const start = `${indent}${encodeKey(key)}:`;
	if (!isList(value)) return `${start} ${encodeScalar(value)}${lineEnd}`;
	return value.length === 0 ? `${start} []${lineEnd}` : `${start}${lineEnd}${dashLines(value, indent, lineEnd)}`;
}

function isList(value: PropertyValue): value is readonly string[] {
	return Array.isArray(value);
}

function encodeKey(key: string): string {
	return /^[\p{L}_][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{M}\p{N}_-]+)*$/u.test(key) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(key)
		? key
		: encodeScalar(key, 'double');
}

function dashLines(values: readonly string[], indent: string, lineEnd: LineEnd): string {
	return values.map((value) => `${indent}  - ${encodeScalar(value)}${lineEnd}`).join('');
}

function toScalar(text: string, entry: Entry, after: Scalar, lineEnd: LineEnd): Splice | undefined {
	const value = entryValue(text, entry);
	switch (value.kind) {
		case 'empty':
			return { start: entry.valueStart, end: entry.valueStart, text: ` ${encodeScalar(after)}` };
		case 'scalar':
			return { start: value.start, end: value.end, text: encodeScalar(after, value.style) };
		case 'flow-list':
			return { start: value.start, end: value.end, text: encodeScalar(after) };
		case 'block-text':
			return { start: value.start, end: entry.next, text: encodeScalar(after) + text.slice(value.end, entry.keyLineNext) };
		case 'dashes': {
			const comments = editDashes(text, value, entry.next, [], [], lineEnd);
			const written = ` ${encodeScalar(after)}${text.slice(entry.valueStart, entry.keyLineNext)}${comments}`;
			return { start: entry.valueStart, end: entry.next, text: written };
		}
		case 'other':
			return undefined;
	}
}

function toList(text: string, entry: Entry, before: unknown, after: readonly string[], lineEnd: LineEnd): Splice | undefined {
	const value = entryValue(text, entry);
	const { valueStart, keyLineNext, next } = entry;
	const lines = dashLines(after, entry.indent, lineEnd);
	const inline = after.length === 0 ? ' []' : '';
	switch (value.kind) {
		case 'empty':
			return { start: valueStart, end: keyLineNext, text: inline + text.slice(valueStart, keyLineNext) + lines };
		case 'scalar':
			return { start: valueStart, end: next, text: inline + text.slice(value.end, next) + lines };
		case 'block-text':
			return { start: valueStart, end: next, text: inline + text.slice(value.end, keyLineNext) + lines };
		case 'flow-list': {
			const items: readonly unknown[] = Array.isArray(before) ? before : [];
			if (items.length !== value.flow.items.length) return undefined;
			const list = editFlow(text, value, items, after);
			return list === undefined ? undefined : { start: value.start, end: value.end, text: list };
		}
		case 'dashes': {
			const items: readonly unknown[] = Array.isArray(before) ? before : [];
			if (items.length !== value.items.length) return undefined;
			const list = editDashes(text, value, next, items, after, lineEnd);
			return { start: valueStart, end: next, text: inline + text.slice(valueStart, keyLineNext) + list };
		}
		case 'other':
			return undefined;
	}
}
