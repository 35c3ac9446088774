import { findFrontmatter } from './frontmatter-span';
import type { RawProperties } from './raw-properties';
import { scanEntries } from './scan-entries';

/** A number as nobody would print it: with a plus sign, with zeros in front, or too long to be counted with. */
const digits = /^\+?\d+$/;

/**
 * The same properties, with the digits of telephone numbers and the like as they stand in the note: YAML makes 791234567 of
 * `0791234567` and loses the zero, which must not happen where a value moves from one note to another. Other numbers stay numbers.
 */
export function numbersAsWritten(text: string, raw: RawProperties): RawProperties {
	const span = findFrontmatter(text);
	const entries = span.kind === 'block' ? scanEntries(text, span.start, span.end) : undefined;
	if (entries?.ok !== true) return raw;
	const written = new Map(entries.value.map(({ key, valueStart, end }) => [key, text.slice(valueStart, end)]));
	return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, asWritten(value, written.get(key) ?? '')]));
}

function asWritten(value: unknown, source: string): unknown {
	const values: readonly unknown[] = Array.isArray(value) ? value : [value];
	if (!values.some((item) => typeof item === 'number')) return value;
	const parts = source.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "''").replace(/(^|\s)#.*/g, '').split(/[,[\]\n]/).map((part) => part.replace(/^(?:\s|- )+/, '').trim());
	let from = 0;
	const texts = values.map((item) => {
		const at = typeof item === 'number' ? parts.findIndex((part, index) => index >= from && digits.test(part) && Number(part) === item) : -1;
		if (at >= 0) from = at + 1;
		return at < 0 || parts[at] === String(item) ? item : parts[at];
	});
	return Array.isArray(value) ? texts : texts[0];
}
