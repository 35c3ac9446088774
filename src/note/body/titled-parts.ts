import type { MarkdownLine } from './markdown-reader';
import { findSection } from './section';

/** A heading below a section's own, with the text below it. */
export interface TitledPart {
	readonly title: string;
	readonly text: string;
}

/** The parts of a section by their headings, in order; what stands before the first heading belongs to none. */
export function titledParts(note: string, section: string): readonly TitledPart[] {
	const parts: { title: string; lines: MarkdownLine[] }[] = [];
	for (const line of findSection(note, section)?.lines ?? []) {
		if (line.heading !== undefined) parts.push({ title: line.heading.text, lines: [] });
		else parts.at(-1)?.lines.push(line);
	}
	return parts.map(({ title, lines }) => ({ title, text: lines.map(({ text }) => text).join('\n').trim() })).filter(({ text }) => text !== '');
}
