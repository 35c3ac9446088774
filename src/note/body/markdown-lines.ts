import { MarkdownReader, type MarkdownLine } from './markdown-reader';

/** All lines of a note below its properties, with headings, and with what is code or comment set apart. */
export function markdownLines(text: string): MarkdownLine[] {
	const reader = new MarkdownReader(text);
	const lines: MarkdownLine[] = [];
	while (reader.advance()) lines.push(reader.line());
	return lines;
}
