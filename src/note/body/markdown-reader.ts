import { findFrontmatter } from '../frontmatter/frontmatter-span';
import { lineAt, textLines, type TextLine } from './text-lines';

/** One line of a note's body. */
export interface MarkdownLine extends TextLine {
	readonly text: string;
	/** Counted from 1, in the note. */
	readonly number: number;
	/** In a code block or a comment, its fences included: no heading, task, capture or mark of ours. */
	readonly inert: boolean;
	readonly heading?: MarkdownHeading;
}

export interface MarkdownHeading {
	readonly level: number;
	readonly text: string;
}

interface Open {
	/** The sign of a fence and how many there are at least to close it; or what ends a comment. */
	readonly until: string;
	readonly isFence: boolean;
	/** Indentation of the list item it stands in; a line with less ends a fence. */
	readonly container: number;
}

/** What a line begins with that may be more than words: a list item, a fence, a comment, a heading, a blank of another script. */
const telling = /[-*+\d`~<%#\s]/;

/**
 * Goes through the lines of a note below its properties, and knows at each whether it is a heading, and whether it is code or
 * comment. It knows as much of Markdown as decides whether `## Notes` is a heading: fences (also in list items, where a line
 * with less indentation ends them), HTML comments and `%%` comments over several lines.
 *
 * It makes nothing of a line that nobody asks for, and can be left at any line: a note of 10 MB is read by many readers for
 * each command, and most of them want one section of it.
 */
export class MarkdownReader {
	private at: TextLine;
	private number: number;
	private open: Open | undefined;
	private inert = false;
	private readonly lists: number[] = [];
	/** Of the line it stands at. */
	heading: MarkdownHeading | undefined;

	constructor(private readonly text: string) {
		const { kind, bodyStart } = findFrontmatter(text);
		this.at = { start: bodyStart, end: bodyStart, next: bodyStart };
		this.number = kind === 'block' ? textLines(text, 0, bodyStart).length : 0;
	}

	/** Goes on to the next line; false if there is none. */
	advance(): boolean {
		if (this.at.next >= this.text.length) return false;
		this.at = lineAt(this.text, this.at.next, this.text.length);
		this.number += 1;
		this.heading = undefined;
		this.read();
		return true;
	}

	/** The line it stands at. */
	line(): MarkdownLine {
		const { at: { start, end, next }, number, inert, heading } = this;
		return { start, end, next, text: this.text.slice(start, end), number, inert, ...(heading ? { heading } : {}) };
	}

	private read(): void {
		const { start, end } = this.at;
		const [first, indent] = this.indentation();
		const mayTell = first >= end || telling.test(this.text.charAt(first));
		if (mayTell && this.text.slice(start, end).trim() === '') {
			this.inert = this.open !== undefined;
			return;
		}
		if (this.open?.isFence && indent < this.open.container) this.open = undefined;
		if (this.open) {
			this.inert = true;
			if (closes(this.open, this.text.slice(start, end))) this.open = undefined;
			return;
		}
		while (indent < this.innermost()) this.lists.pop();
		if (mayTell) this.readSigns(this.text.slice(start, end), indent);
		else this.inert = false;
	}

	private readSigns(content: string, indent: number): void {
		const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(content);
		if (item) this.lists.push(indent + item[0].trimStart().length);
		const inItem = item ? content.slice(item[0].length) : content.trimStart();
		this.open = this.opens(inItem);
		this.heading = this.open ? undefined : headingOf(content);
		this.inert = this.open !== undefined;
	}

	/** Where the words of the line begin, and how far they are indented. */
	private indentation(): readonly [number, number] {
		let at = this.at.start;
		for (let width = 0; ; at++) {
			const sign = this.text.charAt(at);
			if (sign === ' ') width += 1;
			else if (sign === '\t') width += 4 - (width % 4);
			else return [at, width];
		}
	}

	/** Where the text of the innermost list item begins; 0 outside of lists. */
	private innermost(): number {
		return this.lists[this.lists.length - 1] ?? 0;
	}

	/** A comment in `%%` counts only if there is a `%%` further down that can close it, as in the app. */
	private opens(content: string): Open | undefined {
		const container = this.innermost();
		const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(content);
		if (fence) return { until: fence[0], isFence: true, container };
		if (content.startsWith('<!--') && !content.includes('-->')) return { until: '-->', isFence: false, container };
		if (content.startsWith('%%') && !content.slice(2).includes('%%') && this.text.lastIndexOf('%%') > this.at.end) return { until: '%%', isFence: false, container };
		return undefined;
	}
}

function closes(open: Open, content: string): boolean {
	if (!open.isFence) return content.includes(open.until);
	const closing = content.trim();
	return closing.startsWith(open.until) && closing === open.until.charAt(0).repeat(closing.length);
}

function headingOf(content: string): MarkdownHeading | undefined {
	const [start = '', signs = ''] = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(content) ?? [];
	if (signs === '') return undefined;
	const text = content.slice(start.length).trim();
	// Signs may stand behind the words too: `## Notes ##`.
	let end = text.length;
	while (text[end - 1] === '#') end -= 1;
	const closed = end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t';
	return { level: signs.length, text: closed ? text.slice(0, end).trim() : text };
}
