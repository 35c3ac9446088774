import type { Link } from '../../domain/properties/property-table';
import { matchChoice } from '../frontmatter/choice';
import { findLinks } from './link';
import type { MarkdownLine } from './markdown-reader';
import { findSection } from './section';

export const captureKinds = [
	'note', 'quote', 'skill', 'certification', 'opening', 'advice', 'resource', 'trend', 'culture', 'process', 'warning',
	'fit', 'pay-range', 'affirmation', 'referral', 'personal', 'question',
] as const;

export type CaptureKind = (typeof captureKinds)[number];

/** Lines under Notes that say how the meeting went on and nothing that was heard (`meeting-mark.ts`). */
export const markKinds = ['segment', 'told', 'ask-later'] as const;

/** One list line under Notes. */
export interface Capture {
	readonly kind: CaptureKind;
	/** The first part: the words before the first ` | `, without surrounding quotation marks. */
	readonly text: string;
	/** The parts after it: `may use name: yes`, `expires 2027-05-31`. */
	readonly more: readonly string[];
	/** Minutes since the start of the meeting, where noted (`12'`). */
	readonly minute: number | undefined;
	readonly links: readonly Link[];
	/** The whole line as it stands. */
	readonly line: string;
	/** Counted from 1. */
	readonly lineNumber: number;
}

/**
 * What was captured in a meeting: the list lines of its section Notes, nested ones too. Code, tasks, empty lines and
 * lines struck through (`~~…~~`) are left out, and the marks of the meeting's course. A field that is not known (`mood:: good`)
 * is a note, word for word.
 */
export function readCaptures(text: string): Capture[] {
	return (findSection(text, 'Notes')?.lines ?? []).flatMap((line) => (line.inert ? [] : readLine(line)));
}

/** A list line taken apart: when it was noted, and its words. */
export interface NotedLine {
	readonly minute: number | undefined;
	readonly said: string;
}

/** Undefined for a line that is no list item, a task, empty, or struck through. */
export function readNotedLine(line: string): NotedLine | undefined {
	const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?!\[.\](?:[ \t]|$))(.*)$/u.exec(line)?.[1]?.trim();
	if (item === undefined || item === '' || /^~~.*~~$/.test(item)) return undefined;
	const stamp = /^(\d{1,3})['′’](?:[ \t]+|$)/.exec(item);
	return { minute: stamp ? Number(stamp[1]) : undefined, said: stamp ? item.slice(stamp[0].length) : item };
}

/** `field:: words` taken apart; undefined where the words begin with no field. */
export function readField(said: string): { readonly field: string; readonly words: string } | undefined {
	const [, field, words = ''] = /^([A-Za-z][A-Za-z _-]{0,30})::(.*)$/.exec(said) ?? [];
	return field === undefined ? undefined : { field, words: words.trim() };
}

function readLine(line: MarkdownLine): Capture[] {
	const noted = readNotedLine(line.text);
	if (noted === undefined || matchChoice(readField(noted.said)?.field ?? '', markKinds) !== undefined) return [];
	const { minute, said } = noted;
	const { kind, words } = readKind(said);
	const [first = '', ...more] = parts(words);
	const text = unquote(first);
	if (text === '' && more.length === 0) return [];
	return [{ kind, text, more, minute, links: findLinks(words), line: line.text, lineNumber: line.number }];
}

function readKind(said: string): { kind: CaptureKind; words: string } {
	const { field = '', words = '' } = readField(said) ?? {};
	const kind = matchChoice(field, captureKinds);
	if (kind) return { kind, words };
	if (/^\?[ \t]/.test(said)) return { kind: 'question', words: said.slice(1).trim() };
	return { kind: 'note', words: said };
}

/** Splits at ` | `, but not inside a link: `[[Jonas Weber|Jonas]]` is one part. A pipe may be escaped, as tables want it. */
function parts(words: string): string[] {
	const found: string[] = [];
	let part = '';
	for (const piece of ` ${words}`.split(/(\[\[[^[\]]*\]\]|[ \t]\\?\|(?=[ \t]|$))/)) {
		if (/^[ \t]\\?\|$/.test(piece)) {
			found.push(part.trim());
			part = '';
		} else {
			part += piece;
		}
	}
	found.push(part.trim());
	return found;
}

const quotationMarks = ['""', '“”', '„“', '„”', '«»', '»«', '‘’', '「」', '『』'];

function unquote(text: string): string {
	const isQuoted = text.length > 2 && quotationMarks.some(([open = '', close = '']) => text.startsWith(open) && text.endsWith(close)
		&& !text.slice(1, -1).includes(open));
	return isQuoted ? text.slice(1, -1).trim() : text;
}
