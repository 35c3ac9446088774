import { ok, trouble, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { checksum, markTitle, printMark, readMark, type BlockMark } from './block-mark';
import type { MarkdownLine } from './markdown-reader';
import { appendToSection, findSection, foldHeading } from './section';
import { lineEndOf } from './text-lines';

/** A text that the plugin wrote into a section, as it stands now. */
export interface Block {
	/** As given to `putBlock`: `outreach`, `thank-you`, `prep`… */
	readonly kind: string;
	/** As given to `putBlock`, on one line; it also stands in the heading above. */
	readonly title: string | undefined;
	readonly section: string;
	/** Lines end in LF; no empty lines around it. */
	readonly body: string;
	/** The person changed it since it was written. It is never refreshed. */
	readonly edited: boolean;
	/** Marked as sent. It is never refreshed. */
	readonly sentOn: CalendarDate | undefined;
	/** Line of the closing mark, counted from 1. */
	readonly line: number;
}

export interface BlockToPut {
	readonly section: string;
	/** Heading above the text; blocks of one kind with different titles stand side by side. */
	readonly title?: string;
	/** Lower-case letters, digits and hyphens. */
	readonly kind: string;
	readonly body: string;
}

interface PlacedBlock extends Block {
	readonly lines: readonly MarkdownLine[];
	readonly markLine: MarkdownLine;
	readonly mark: BlockMark;
}

/** The blocks of a section, in order. A mark in a code block is none. */
export function readBlocks(text: string, section: string): Block[] {
	return placedBlocks(text, section).map(({ kind, title, body, edited, sentOn, line }) => ({ kind, title, section, body, edited, sentOn, line }));
}

/**
 * Writes a block. One of the same kind and title that is untouched since it was written is refreshed; one that was
 * edited or sent stays, and the new text goes below it. A note that holds the text already is not changed.
 * Refused where the text would break out of its place: a heading as high as the section's, code that is not closed.
 */
export function putBlock(text: string, block: BlockToPut): Outcome<string> {
	const lineEnd = lineEndOf(text);
	const title = block.title === undefined ? undefined : markTitle(block.title);
	const lines = trimLines(block.body.split(/\r?\n/));
	const body = lines.join('\n');
	if (body === '') return trouble({ what: 'There is nothing to write.', advice: 'Check the template; it gave an empty text.' });
	const own = placedBlocks(text, block.section).filter((other) => other.kind === block.kind && sameTitle(other.title, title));
	if (own.some((other) => other.body === body && other.sentOn === undefined)) return ok(text);
	const last = own[own.length - 1];
	const written = [...lines, '', printMark(block.kind, title, lines)].join(lineEnd);
	let result: Outcome<string>;
	if (last?.lines[0] && !last.edited && last.sentOn === undefined) {
		result = ok(text.slice(0, last.lines[0].start) + written + text.slice(last.markLine.end));
	} else {
		const level = findSection(text, block.section)?.level ?? 2;
		const heading = title === undefined ? '' : `${'#'.repeat(Math.min(level + 1, 6))} ${title}${lineEnd}${lineEnd}`;
		result = last
			? ok(`${text.slice(0, last.markLine.end)}${lineEnd}${lineEnd}${heading}${written}${text.slice(last.markLine.end)}`)
			: appendToSection(text, block.section, heading + written, 'apart');
	}
	if (!result.ok) return result;
	const found = readBlocks(result.value, block.section).some((other) => other.kind === block.kind && other.body === body && !other.edited);
	return found ? result : trouble({
		what: `The text does not fit into the section ${block.section}: it has a heading of the section's own level, or a code block or comment that is not closed.`,
		advice: 'Change the template: use headings of level 3 or deeper, and close what is open. Nothing was changed.',
	});
}

/** Notes in the closing mark that the block was sent. Refused if the block is not what it was, or was sent before. */
export function markBlockSent(text: string, block: Block, on: CalendarDate): Outcome<string> {
	const equal = placedBlocks(text, block.section).filter(
		(other) => other.kind === block.kind && other.title === block.title && other.body === block.body,
	);
	const found = equal.find(({ line }) => line === block.line) ?? equal.find(({ mark }) => mark.sent === undefined) ?? equal[0];
	if (!found) {
		return trouble({ what: 'The draft is not there any more, or was changed meanwhile.', advice: 'Open the note, look at the draft, and try again. Nothing was changed.' });
	}
	if (found.mark.sent !== undefined) {
		return trouble({ what: 'This draft is marked as sent already.', advice: 'Make a new draft if you write again.', line: found.line });
	}
	const mark = found.markLine.text.replace(/ %%[ \t]*$/, `, sent ${on} %%`);
	return ok(text.slice(0, found.markLine.start) + mark + text.slice(found.markLine.end));
}

/**
 * Takes out the last block of a kind with its mark, where it is untouched since it was written; one that was edited or sent stays.
 * An empty line that would then stand beside another goes with it.
 */
export function takeOutBlock(text: string, section: string, kind: string): string {
	const last = placedBlocks(text, section).filter((block) => block.kind === kind).at(-1);
	if (last === undefined || last.edited || last.sentOn !== undefined) return text;
	const [first = last.markLine] = last.lines;
	const before = text.slice(0, first.start);
	const after = text.slice(last.markLine.next);
	const isBare = /(?:^|\n)\r?\n$/u.test(before) && /^(?:[ \t]*\r?\n|$)/u.test(after);
	return (isBare ? before.replace(/\r?\n$/u, '') : before) + after;
}

/** Puts another text into a block, as the person edited it; its mark stays, so that it counts as edited. Refused if the block is not what it was. */
export function rewriteBlock(text: string, block: Block, body: string): Outcome<string> {
	const found = placedBlocks(text, block.section).find((other) => other.kind === block.kind && other.title === block.title && other.body === block.body);
	const [first] = found?.lines ?? [];
	const last = found?.lines.at(-1);
	const lines = trimLines(body.split(/\r?\n/));
	if (found === undefined || first === undefined || last === undefined) {
		return trouble({ what: 'The draft is not there any more, or was changed meanwhile.', advice: 'Open the note and look at the draft. Nothing was changed.' });
	}
	if (lines.length === 0) return trouble({ what: 'There is no text left.', advice: 'To take the draft out, delete it in the note. Nothing was changed.' });
	const after = text.slice(0, first.start) + lines.join(lineEndOf(text)) + text.slice(last.end);
	const same = readBlocks(after, block.section).some((other) => other.kind === block.kind && other.title === block.title && other.body === lines.join('\n'));
	return same ? ok(after) : trouble({ what: 'The text would break out of its place in the note: a heading, a comment mark or code that is not closed stands in it.', advice: 'Take it out, or edit the draft in the note. Nothing was changed.' });
}

/** The note without those texts of a section, each with its mark and the heading of its title; what a person wrote between them stays. */
export function withoutBlocks(text: string, section: string, isMeant: (block: Block) => boolean): string {
	const filled = (findSection(text, section)?.lines ?? []).filter((line) => line.text.trim() !== '');
	// From the last one up, so that what was found in the whole note still holds for the one above.
	return placedBlocks(text, section).filter(isMeant).reverse().reduce((rest, block) => {
		const [first = block.markLine] = block.lines;
		const above = filled.filter(({ number }) => number < first.number).at(-1);
		const isTitled = block.title !== undefined && above?.heading !== undefined && foldHeading(above.heading.text) === foldHeading(block.title);
		const { start } = isTitled ? above : first;
		// One of the two empty lines around it goes as well.
		return rest.slice(0, start) + rest.slice(block.markLine.next).replace(/^[ \t]*\r?\n/u, '');
	}, text);
}

/**
 * From the last mark up: a text whose lines and checksum are what the mark says is untouched, and marks inside it are
 * part of it. An edited one begins below its heading, else below the mark before, else at the section's beginning.
 */
function placedBlocks(text: string, name: string): PlacedBlock[] {
	const section = findSection(text, name);
	if (!section) return [];
	const blocks: PlacedBlock[] = [];
	for (let at = section.lines.length - 1; at >= 0; at--) {
		const line = section.lines[at];
		const mark = line && !line.inert ? readMark(line.text) : undefined;
		if (!line || !mark) continue;
		const above = trimLines(section.lines.slice(0, at), (other) => other.text);
		const untouched = mark.lines <= above.length ? above.slice(above.length - mark.lines) : [];
		const edited = checksum(untouched.map((other) => other.text)) !== mark.sum || mark.sent === 'unclear';
		const lines = edited ? editedLines(above, mark) : untouched;
		blocks.unshift({
			kind: mark.kind, title: mark.title, section: name, body: lines.map((other) => other.text).join('\n'), edited,
			sentOn: mark.sent === 'unclear' ? undefined : mark.sent, line: line.number, lines, markLine: line, mark,
		});
		if (!edited && lines[0]) at = section.lines.indexOf(lines[0]);
	}
	return blocks;
}

function editedLines(above: readonly MarkdownLine[], mark: BlockMark): readonly MarkdownLine[] {
	let from = above.length;
	while (from > 0 && !isMark(above[from - 1])) from -= 1;
	const own = above.slice(from);
	const title = mark.title === undefined ? undefined : foldHeading(mark.title);
	const heading = own.map((line) => line.heading && foldHeading(line.heading.text)).lastIndexOf(title);
	return trimLines(title === undefined ? own : own.slice(heading + 1), (line) => line.text);
}

function isMark(line: MarkdownLine | undefined): boolean {
	return line !== undefined && !line.inert && readMark(line.text) !== undefined;
}

function sameTitle(one: string | undefined, wanted: string | undefined): boolean {
	return wanted === undefined || (one !== undefined && foldHeading(one) === foldHeading(wanted));
}

/** Without the empty lines at both ends. */
function trimLines<T>(lines: readonly T[], textOf: (line: T) => string = String): readonly T[] {
	const filled = lines.flatMap((line, index) => (textOf(line).trim() === '' ? [] : [index]));
	const [first] = filled;
	const last = filled[filled.length - 1];
	return first === undefined || last === undefined ? [] : lines.slice(first, last + 1);
}
