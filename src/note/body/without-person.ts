import { findFrontmatter } from '../frontmatter/frontmatter-span';
import { readCaptures } from './capture-line';
import { markdownLines } from './markdown-lines';
import type { MarkdownLine } from './markdown-reader';
import type { Mention } from './mention';
import { readPromises } from './promise-line';
import { findSection, sectionNames } from './section';
import { indentOf } from './text-lines';
import { withoutBlocks } from './written-block';

/**
 * A note without what the plugin wrote of somebody: texts under its sections (drafts, sheets, debriefs), captured lines, promises,
 * questions with their answers, and lines of the log. With `all`, those of the whole note, as for a talk with this person alone; else those
 * that mention them. What a person wrote besides stays to the letter.
 */
export function withoutPerson(text: string, mentions: Mention, all: boolean): string {
	const about = (words: string): boolean => all || mentions(words);
	const unblocked = sectionNames.reduce((rest, section) => withoutBlocks(rest, section, ({ title, body }) => about(`${title ?? ''}\n${body}`)), text);
	const gone = new Set([
		...readCaptures(unblocked).filter(({ line }) => about(line)).flatMap(({ lineNumber }) => lineNumber),
		...readPromises(unblocked).filter(({ line }) => about(line)).map(({ lineNumber }) => lineNumber),
		...listLines(unblocked, 'Questions', about),
		...logLines(unblocked, mentions),
	]);
	if (gone.size === 0) return unblocked;
	let result = unblocked.slice(0, findFrontmatter(unblocked).bodyStart);
	for (const line of markdownLines(unblocked)) if (!gone.has(line.number)) result += unblocked.slice(line.start, line.next);
	return result;
}

/** Items of a list under a heading, each with what stands deeper below it. */
function listLines(text: string, section: string, about: (words: string) => boolean): readonly number[] {
	const gone: number[] = [];
	let depth: number | undefined;
	for (const line of findSection(text, section)?.lines ?? []) {
		const indent = indentOf(line.text).length;
		const isBelow = depth !== undefined && indent > depth && line.text.trim() !== '';
		if (!isBelow) depth = isItem(line) && about(line.text) ? indent : undefined;
		if (isBelow || depth !== undefined) gone.push(line.number);
	}
	return gone;
}

/** `- 2026-10-15: Named by Amara Okafor.` */
function logLines(text: string, mentions: Mention): readonly number[] {
	return (findSection(text, 'Log')?.lines ?? [])
		.filter((line) => !line.inert && /^[-*+] \d{4}-\d{2}-\d{2}/u.test(line.text) && mentions(line.text)).map(({ number }) => number);
}

function isItem({ inert, text }: MarkdownLine): boolean {
	return !inert && /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(text);
}
