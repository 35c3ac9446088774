/** How a value is written: bare, in 'single' or in "double" quotes. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** What some YAML reader takes for something else than text (1.1 knows more of them than 1.2). */
const words = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

const date = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;
/** Words of ours (`former-boss`), zones (`America/Phoenix`): what is safe bare, also inside `[a, b]`. */
const token = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z][A-Za-z0-9_+-]*)*$/;
/** Several such words, any script: kept bare only where the person wrote bare text before. */
const phrase = /^\p{L}[\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*$/u;

/**
 * A value as YAML on one line. Text is bare only where no reader can take it for anything else; names, phones, titles
 * and links are quoted, since `Null`, `+49…`, `CEO: Europe` and `[[Acme]]` are not text when bare (docs/decisions/0003).
 * The style that was there before is kept where it can hold the value.
 */
export function encodeScalar(value: string | number | boolean, before?: ScalarStyle): string {
	if (typeof value !== 'string') return String(value);
	if (before !== 'single' && before !== 'double' && isSafeBare(value)) return value;
	if (before === 'plain' && phrase.test(value) && !words.has(value.toLowerCase())) return value;
	if (before === 'single' && isPrintable(value)) return `'${value.replace(/'/g, "''")}'`;
	return `"${value.replace(needsEscape, escape)}"`;
}

function isSafeBare(value: string): boolean {
	return date.test(value) || dateTime.test(value) || (token.test(value) && !words.has(value.toLowerCase()));
}

/** Control characters, line and paragraph separators, byte order marks, single halves of surrogate pairs; in double quotes also `"` and `\`. */
const needsEscape = /["\\\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

const short: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(char: string): string {
	return short[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isPrintable(value: string): boolean {
	return value.replace(/["\\]/g, '').search(needsEscape) === -1;
}
