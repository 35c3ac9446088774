import { findFrontmatter } from './frontmatter-span';
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
	/** What ends it: a fence's sign and length, or the end of a comment. */
	readonly fence?: { readonly sign: string; readonly length: number };
	readonly until?: string;
	/** Indentation of the list item it stands in; a line with less ends it. */
	readonly container: number;
}

/**
 * The lines of a note below its properties, with headings, and with what is code or comment set apart. It knows as much
 * of Markdown as decides whether `## Notes` is a heading: fences (also in list items, where a line with less indentation
 * ends them), HTML comments and `%%` comments over several lines.
 */
export function markdownLines(text: string): MarkdownLine[] {
	const span = findFrontmatter(text);
	const from = span.kind === 'block' ? span.bodyStart : span.kind === 'none' ? span.at : 0;
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
		if (open?.fence && !blank && indent < open.container) open = undefined;
		const common = { ...line, text: content, number: first + index };
		if (open) {
			lines.push({ ...common, inert: true });
			if (closes(open, content)) open = undefined;
			return;
		}
		if (!blank) while (lists.length > 0 && indent < (lists[lists.length - 1] ?? 0)) lists.pop();
		const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(content);
		if (item) lists.push(widthOfIndent(content) + item[0].trimStart().length);
		const inItem = item ? content.slice(item[0].length) : content.trimStart();
		open = opens(inItem, lists[lists.length - 1] ?? 0, lastComment > line.end);
		const heading = open ? undefined : headingOf(content);
		lines.push({ ...common, inert: open !== undefined, ...(heading ? { heading } : {}) });
	});
	return lines;
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
	const fence = /^(`{3,}|~{3,})([^\n]*)$/.exec(content);
	const sign = fence?.[1]?.[0];
	if (fence?.[1] && sign && !(sign === '`' && fence[2]?.includes('`'))) return { fence: { sign, length: fence[1].length }, container };
	if (content.startsWith('<!--') && !content.includes('-->')) return { until: '-->', container };
	if (content.startsWith('%%') && !content.slice(2).includes('%%') && commentCanClose) return { until: '%%', container };
	return undefined;
}

function closes(open: Open, content: string): boolean {
	if (!open.fence) return content.includes(open.until ?? '');
	const { sign, length } = open.fence;
	const closing = content.trim();
	return closing.length >= length && closing === sign.repeat(closing.length);
}

function headingOf(content: string): { level: number; text: string } | undefined {
	const match = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(content);
	if (!match?.[1]) return undefined;
	const text = content.slice(match[0].length).trim();
	// Signs may stand behind the words too: `## Notes ##`.
	let end = text.length;
	while (text[end - 1] === '#') end -= 1;
	const closed = end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t';
	return { level: match[1].length, text: closed ? text.slice(0, end).trim() : text };
}
