import { calendarDate } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';

/**
 * The line that closes a text which the plugin wrote: a comment that the reading view does not show, with the number of
 * its lines and a checksum, so that it is known later whether a person changed it.
 */
export interface BlockMark {
	readonly kind: string;
	readonly title: string | undefined;
	readonly lines: number;
	/** Eight hexadecimal digits. */
	readonly sum: string;
	/** `unclear`: something stands there that is no day. */
	readonly sent: CalendarDate | 'unclear' | undefined;
}

const form = /^%% written: ([a-z0-9-]+)(?: "([^"%]*)")?, (\d{1,6}) lines?, ([0-9a-f]{8})(?:, sent ([^%,]*?))? %%[ \t]*$/;

/** Reads such a line; undefined for any other. */
export function readMark(line: string): BlockMark | undefined {
	const match = form.exec(line);
	if (!match) return undefined;
	const [, kind = '', title, lines = '', sum = '', sent] = match;
	return { kind, title, lines: Number(lines), sum, sent: sent === undefined ? undefined : (calendarDate(sent) ?? 'unclear') };
}

/** The mark as its line, for a text with these lines; `title` is one that `markTitle` gave. */
export function printMark(kind: string, title: string | undefined, lines: readonly string[]): string {
	const about = title === undefined ? kind : `${kind} "${title}"`;
	return `%% written: ${about}, ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}, ${checksum(lines)} %%`;
}

/** A title as it stands in a heading and in a mark: one line, without the signs that end the mark. */
export function markTitle(title: string): string {
	return title.replace(/["%]/g, "'").replace(/\s+/g, ' ').trim();
}

/** FNV-1a over UTF-16 units, 32 bits. It tells an edit from none; it protects against nobody. Line ends do not count. */
export function checksum(lines: readonly string[]): string {
	let hash = 0x811c9dc5;
	const text = lines.join('\n');
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
