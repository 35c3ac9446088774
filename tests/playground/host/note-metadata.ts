import type { CachedMetadata, Pos } from 'obsidian';
import { readBlocks } from './note-blocks';
import { noteLines, placeOf, type NoteLine } from './note-lines';
import { readFrontmatterLinks, readReferences } from './note-references';
import { getFrontMatterInfo, readFrontMatter } from './yaml';

/**
 * What the app's metadata cache holds of a note. A kind of thing that the note has none of is absent, not empty; properties
 * that cannot be read are absent too.
 */
export function readNoteMetadata(text: string): CachedMetadata {
	const lines = noteLines(text);
	const bodyLine = firstBodyLine(text);
	const blocks = readBlocks(lines, bodyLine);
	const references = blocks.prose.map(readReferences);
	const top = placeOfProperties(lines, bodyLine);
	return {
		...readProperties(text, top),
		...some('headings', blocks.headings),
		...some('sections', [...(top ? [{ type: 'yaml', position: top }] : []), ...blocks.sections]),
		...some('listItems', blocks.listItems),
		...some('links', references.flatMap((one) => one.links)),
		...some('embeds', references.flatMap((one) => one.embeds)),
		...some('tags', references.flatMap((one) => one.tags)),
	};
}

/** The line after the properties; 0 where there are none. */
function firstBodyLine(text: string): number {
	const top = text.slice(0, getFrontMatterInfo(text).contentStart);
	return top === '' ? 0 : top.split('\n').length - (top.endsWith('\n') ? 1 : 0);
}

function placeOfProperties(lines: readonly NoteLine[], bodyLine: number): Pos | undefined {
	const first = lines[0];
	const last = lines[bodyLine - 1];
	return first && last ? placeOf(first, last, 0, 3) : undefined;
}

function readProperties(text: string, top: Pos | undefined): CachedMetadata {
	const frontmatter = readFrontMatter(text);
	if (!frontmatter || !top) return {};
	return { frontmatter, frontmatterPosition: top, ...some('frontmatterLinks', readFrontmatterLinks(frontmatter)) };
}

function some<K extends keyof CachedMetadata>(name: K, found: CachedMetadata[K] & unknown[]): CachedMetadata {
	return found.length > 0 ? { [name]: found } : {};
}
