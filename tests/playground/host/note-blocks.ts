import type { HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import { placeOf, type NoteLine } from './note-lines';

/** The blocks of a note's body, and the lines in which links and tags count (not code, not comments). */
export interface NoteBlocks {
	readonly sections: SectionCache[];
	readonly headings: HeadingCache[];
	readonly listItems: ListItemCache[];
	readonly prose: NoteLine[];
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const listMark = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[(.)\](?=[ \t]|$))?|$)/;
const quote = /^ {0,3}>/;
const html = /^ {0,3}<(?:[a-zA-Z/!?])/;
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*\|?[ \t]*$/;

/** Reads the blocks from line `start` on. Lines before it are the properties. */
export function readBlocks(lines: readonly NoteLine[], start: number): NoteBlocks {
	const blocks: NoteBlocks = { sections: [], headings: [], listItems: [], prose: [] };
	for (let at = start; at < lines.length; ) at = readBlock(lines, at, blocks);
	return blocks;
}

function readBlock(lines: readonly NoteLine[], at: number, blocks: NoteBlocks): number {
	const line = lines[at];
	if (!line || isBlank(line)) return at + 1;
	const fenced = fence.exec(line.text)?.[1];
	if (fenced) return close(blocks, 'code', lines, at, endOf(lines, at + 1, (text) => text.trim().startsWith(fenced)));
	if (line.text.trimStart().startsWith('%%')) return readComment(lines, at, blocks);
	if (line.text.trim().startsWith('$$')) return readMath(lines, at, blocks);
	const heading = atx.exec(line.text);
	if (heading) return readHeading(line, (heading[1] ?? '').length, heading[2] ?? '', line, blocks, at + 1);
	if (rule.test(line.text)) return close(blocks, 'thematicBreak', lines, at, at);
	if (listMark.test(line.text)) return readList(lines, at, blocks);
	if (quote.test(line.text)) return readQuote(lines, at, blocks);
	if (html.test(line.text)) return close(blocks, 'html', lines, at, endOf(lines, at + 1, isBlankText, -1));
	if (/^(?: {4}|\t)/.test(line.text)) return close(blocks, 'code', lines, at, endOf(lines, at + 1, (text) => !/^(?: {4}|\t)/.test(text), -1));
	return readParagraph(lines, at, blocks);
}

function readComment(lines: readonly NoteLine[], at: number, blocks: NoteBlocks): number {
	const closedHere = (lines[at]?.text.trim().indexOf('%%', 2) ?? -1) >= 0;
	return close(blocks, 'comment', lines, at, closedHere ? at : endOf(lines, at + 1, (text) => text.includes('%%')));
}

function readMath(lines: readonly NoteLine[], at: number, blocks: NoteBlocks): number {
	const closedHere = (lines[at]?.text.trim().indexOf('$$', 2) ?? -1) >= 0;
	return close(blocks, 'math', lines, at, closedHere ? at : endOf(lines, at + 1, (text) => text.includes('$$')));
}

function readHeading(first: NoteLine, level: number, text: string, last: NoteLine, blocks: NoteBlocks, next: number): number {
	const position = placeOf(first, last);
	blocks.headings.push({ heading: text.trim(), level, position });
	blocks.sections.push({ type: 'heading', position });
	blocks.prose.push(first);
	return next;
}

function readParagraph(lines: readonly NoteLine[], at: number, blocks: NoteBlocks): number {
	let end = at;
	for (let next = at + 1; next < lines.length; next++) {
		const line = lines[next];
		if (!line || isBlank(line)) break;
		const level = underline.exec(line.text)?.[1]?.startsWith('=') ? 1 : 2;
		const first = lines[at];
		if (underline.test(line.text) && first) {
			const text = lines.slice(at, next).map((one) => one.text.trim()).join(' ');
			return readHeading(first, level, text, line, blocks, next + 1);
		}
		if (next === at + 1 && lines[at]?.text.includes('|') && tableRule.test(line.text)) return readTable(lines, at, blocks);
		if (interrupts(line.text)) break;
		end = next;
	}
	addProse(lines, at, end, blocks);
	return close(blocks, 'paragraph', lines, at, end);
}

function readTable(lines: readonly NoteLine[], at: number, blocks: NoteBlocks): number {
	const end = endOf(lines, at + 1, (text) => isBlankText(text) || !text.includes('|'), -1);
	addProse(lines, at, end, blocks);
	return close(blocks, 'table', lines, at, end);
}

function readQuote(lines: readonly NoteLine[], at: number, blocks: NoteBlocks): number {
	const end = endOf(lines, at + 1, (text) => isBlankText(text) || (!quote.test(text) && interrupts(text)), -1);
	const first = lines[at]?.text ?? '';
	addProse(lines, at, end, blocks);
	const parents: { indent: number; line: number }[] = [];
	for (const line of lines.slice(at, end + 1)) {
		const mark = /^(?:[ \t]{0,3}>[ \t]?)+/.exec(line.text)?.[0].length ?? 0;
		const item = listMark.exec(line.text.slice(mark));
		if (item) addItem(line, line, mark + (item[1]?.length ?? 0), item[2], at, parents, blocks);
	}
	return close(blocks, /^ {0,3}>[ \t]*\[![^\]]+\]/.test(first) ? 'callout' : 'blockquote', lines, at, end);
}

/** A list goes on over blank lines as long as an item or an indented line follows. */
function readList(lines: readonly NoteLine[], at: number, blocks: NoteBlocks): number {
	const parents: { indent: number; line: number }[] = [];
	let end = at;
	for (let next = at; next < lines.length; ) {
		const line = lines[next];
		if (!line) break;
		const item = listMark.exec(line.text);
		if (item && !rule.test(line.text)) {
			const last = endOf(lines, next + 1, (text) => isBlankText(text) || listMark.test(text) || interrupts(text), -1);
			addItem(line, lines[last] ?? line, item[1]?.length ?? 0, item[2], at, parents, blocks);
			addProse(lines, next, last, blocks);
			end = last;
			next = last + 1;
			continue;
		}
		if (isBlank(line) && continues(lines, next + 1)) {
			next++;
			continue;
		}
		if (isBlank(line) || !/^[ \t]/.test(line.text)) break;
		if (fence.test(line.text)) {
			const mark = line.text.trim().slice(0, 3);
			end = endOf(lines, next + 1, (text) => text.trim().startsWith(mark));
		} else {
			addProse(lines, next, next, blocks);
			end = next;
		}
		next = end + 1;
	}
	return close(blocks, 'list', lines, at, end);
}

function continues(lines: readonly NoteLine[], at: number): boolean {
	const next = lines.slice(at).find((line) => !isBlank(line));
	return next !== undefined && (/^[ \t]+\S/.test(next.text) || (listMark.test(next.text) && !rule.test(next.text)));
}

/**
 * The parent of an item at the top is minus the line its list starts on (minus one where that would be zero), of any other
 * the line of the item it hangs under.
 */
function addItem(
	first: NoteLine, last: NoteLine, column: number, task: string | undefined, listStart: number, parents: { indent: number; line: number }[], blocks: NoteBlocks,
): void {
	while (parents.length > 0 && (parents[parents.length - 1]?.indent ?? 0) >= column) parents.pop();
	const parent = parents[parents.length - 1]?.line ?? (listStart === 0 ? -1 : -listStart);
	parents.push({ indent: column, line: first.number });
	blocks.listItems.push({ position: placeOf(first, last, column), parent, ...(task === undefined ? {} : { task }) });
}

function interrupts(text: string): boolean {
	return fence.test(text) || atx.test(text) || rule.test(text) || quote.test(text) || listMark.test(text) || text.startsWith('%%');
}

function addProse(lines: readonly NoteLine[], from: number, to: number, blocks: NoteBlocks): void {
	blocks.prose.push(...lines.slice(from, to + 1));
}

/** The first line from `at` on that `ends`, moved by `shift`; the last line of the note where none does. */
function endOf(lines: readonly NoteLine[], at: number, ends: (text: string) => boolean, shift = 0): number {
	for (let next = at; next < lines.length; next++) if (ends(lines[next]?.text ?? '')) return next + shift;
	return lines.length - 1;
}

function close(blocks: NoteBlocks, type: string, lines: readonly NoteLine[], from: number, to: number): number {
	const first = lines[from];
	const last = lines[to];
	if (first && last) blocks.sections.push({ type, position: placeOf(first, last) });
	return to + 1;
}

function isBlank(line: NoteLine): boolean {
	return isBlankText(line.text);
}

function isBlankText(text: string): boolean {
	return text.trim() === '';
}
