import { ok, trouble, type Outcome } from '../../domain/problem';
import { markdownLines } from './markdown-lines';
import { MarkdownReader, type MarkdownLine } from './markdown-reader';
import { lineEndOf } from './text-lines';

/** The sections that notes have by contract (docs/properties.md); their order is free. */
export const sectionNames = ['Prep', 'Agenda', 'Questions', 'Notes', 'Promises', 'Debrief', 'Log', 'Drafts', 'Reports'] as const;

export interface Section {
	readonly heading: MarkdownLine;
	readonly level: number;
	/** The lines below the heading, up to the next heading of its level or above. */
	readonly lines: readonly MarkdownLine[];
}

/** The first section of that name, without regard to case. A heading in a code block is none. */
export function findSection(text: string, name: string): Section | undefined {
	const wanted = foldHeading(name);
	const reader = new MarkdownReader(text);
	while (reader.advance()) {
		const { heading } = reader;
		if (heading === undefined || foldHeading(heading.text) !== wanted) continue;
		return { heading: reader.line(), level: heading.level, lines: linesBelow(reader, heading.level) };
	}
	return undefined;
}

/** The lines from here to the next heading of that level or above. */
function linesBelow(reader: MarkdownReader, level: number): readonly MarkdownLine[] {
	const lines: MarkdownLine[] = [];
	while (reader.advance()) {
		if (reader.heading !== undefined && reader.heading.level <= level) break;
		lines.push(reader.line());
	}
	return lines;
}

/** Text under a heading, with its line ends; undefined if there is no such heading. */
export function sectionText(text: string, name: string): string | undefined {
	const section = findSection(text, name);
	const last = section?.lines[section.lines.length - 1];
	return section && text.slice(section.heading.next, last?.next ?? section.heading.next);
}

/**
 * Adds lines at the end of a section, before the empty lines that part it from the next; makes the section at the end
 * of the note if there is none. A list goes right below a list, unless it is to stand `apart`; other text is parted by an
 * empty line. Nothing else changes. Refused where the section ends in a code block that is not closed.
 */
export function appendToSection(text: string, name: string, added: string, place: 'below' | 'apart' = 'below'): Outcome<string> {
	const lineEnd = lineEndOf(text);
	const section = findSection(text, name);
	const lines = section ? [section.heading, ...section.lines] : markdownLines(text);
	const unclosed = openAtEnd(lines);
	if (unclosed) return trouble(unclosed);
	const written = added.split(/\r?\n/).join(lineEnd) + lineEnd;
	if (!section) {
		const gap = text === '' ? '' : endsWithLine(text) ? lineEnd : lineEnd + lineEnd;
		const heading = `${'#'.repeat(sectionLevel(lines))} ${name}`;
		return ok(`${text}${gap}${heading}${lineEnd}${lineEnd}${written}`);
	}
	const last = section.lines.filter((line) => line.text.trim() !== '').pop() ?? section.heading;
	const before = text.slice(0, last.next);
	const after = text.slice(last.next);
	const follows = place === 'below' && last !== section.heading && isListLine(added) && (isListLine(last.text) || /^[ \t]/.test(last.text));
	const gap = (endsWithLine(before) ? '' : lineEnd) + (follows ? '' : lineEnd);
	const parted = after === '' || /^[ \t]*\r?\n/.test(after);
	return ok(before + gap + written + (parted ? '' : lineEnd) + after);
}

/** The level of this note's sections: that of the first one it has, else 2. */
function sectionLevel(lines: readonly MarkdownLine[]): number {
	const names = new Set(sectionNames.map(foldHeading));
	return lines.find(({ heading }) => heading && names.has(foldHeading(heading.text)))?.heading?.level ?? 2;
}

/** A heading or title as it is compared: capitals, the number of spaces and the form of accents make no difference. */
export function foldHeading(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function isListLine(line: string): boolean {
	return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line);
}

function endsWithLine(text: string): boolean {
	return text === '' || text.endsWith('\n');
}

/** A code block or comment that goes on at the end of these lines would swallow what is put there. */
function openAtEnd(lines: readonly MarkdownLine[]) {
	const last = lines[lines.length - 1];
	if (!last?.inert) return undefined;
	const probe = markdownLines(`${lines.map(({ text }) => text).join('\n')}\n\nprobe`);
	if (probe[probe.length - 1]?.inert !== true) return undefined;
	let first = last;
	for (const line of [...lines].reverse()) {
		if (!line.inert) break;
		first = line;
	}
	return {
		what: `The code block or comment that begins in line ${first.number} is not closed.`,
		advice: 'Close it, then try again. Nothing was changed.',
		line: first.number,
	};
}
