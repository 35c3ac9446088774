import { findFrontmatter } from '../frontmatter/frontmatter-span';
import { textLines, type TextLine } from './text-lines';

/** One line of a note's body. */
export interface MarkdownLine extends TextLine {
	readonly text: string;
	/** Counted from 1, in the note. */
	readonly number: number;
	/** In a code block or a comment, its fences included: no heading, task, capture or mark of ours. */
	readonly inert: boolean;
	readonly heading?: { readonly level: number; readonly text: string };
}

interface Open {
	/** The sign of a fence and how many there are at least to close it; or what ends a comment. */
	readonly until: string;
	readonly isFence: boolean;
	/** Indentation of the list item it stands in; a line with less ends a fence. */
	readonly container: number;
}

/**
 * The lines of a note below its properties, with headings, and with what is code or comment set apart. It knows as much
 * of Markdown as decides whether `## Notes` is a heading: fences (also in list items, where a line with less indentation
 * ends them), HTML comments and `%%` comments over several lines.
 */
export function markdownLines(text: string): MarkdownLine[] {
	const span = findFrontmatter(text);
	const from = span.bodyStart;
	const first = span.kind === 'block' ? textLines(text, 0, from).length + 1 : 1;
	const raw = textLines(text, from);
	const lastComment = text.lastIndexOf('%%');
	const lines: MarkdownLine[] = [];
	const lists: number[] = [];
	let open: Open | undefined;
	raw.forEach((line, index) => {
		const content = text.slice(line.start, line.end);
		const indent = widthOfIndent(content);
		const blank = content.trim() === '';
		if (open?.isFence && !blank && indent < open.container) open = undefined;
		const common = { ...line, text: content, number: first + index };
		if (open) {
			lines.push({ ...common, inert: true });
			if (closes(open, content)) open = undefined;
			return;
		}
		while (!blank && indent < innermost(lists)) lists.pop();
		const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(content);
		if (item) lists.push(widthOfIndent(content) + item[0].trimStart().length);
		const inItem = item ? content.slice(item[0].length) : content.trimStart();
		open = opens(inItem, innermost(lists), lastComment > line.end);
		const heading = open ? undefined : headingOf(content);
		lines.push({ ...common, inert: open !== undefined, ...(heading ? { heading } : {}) });
	});
	return lines;
}

/** Where the text of the innermost list item begins; 0 outside of lists. */
function innermost(lists: readonly number[]): number {
	return lists[lists.length - 1] ?? 0;
}

function widthOfIndent(content: string): number {
	let width = 0;
	for (const char of content) {
		if (char === ' ') width += 1;
		else if (char === '\t') width += 4 - (width % 4);
		else break;
	}
	return width;
}

/** A comment in `%%` counts only if there is a `%%` further down that can close it, as in the app. */
function opens(content: string, container: number, commentCanClose: boolean): Open | undefined {
	const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(content);
	if (fence) return { until: fence[0], isFence: true, container };
	if (content.startsWith('<!--') && !content.includes('-->')) return { until: '-->', isFence: false, container };
	if (content.startsWith('%%') && !content.slice(2).includes('%%') && commentCanClose) return { until: '%%', isFence: false, container };
	return undefined;
}

function closes(open: Open, content: string): boolean {
	if (!open.isFence) return content.includes(open.until);
	const closing = content.trim();
	return closing.startsWith(open.until) && closing === open.until.charAt(0).repeat(closing.length);
}

function headingOf(content: string): { level: number; text: string } | undefined {
	const [start = '', signs = ''] = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(content) ?? [];
	if (signs === '') return undefined;
	const text = content.slice(start.length).trim();
	// Signs may stand behind the words too: `## Notes ##`.
	let end = text.length;
	while (text[end - 1] === '#') end -= 1;
	const closed = end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t';
	return { level: signs.length, text: closed ? text.slice(0, end).trim() : text };
}
