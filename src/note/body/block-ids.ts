import { findFrontmatter } from '../frontmatter/frontmatter-span';
import { markdownLines } from './markdown-lines';

/** The mark behind a paragraph or list item by which it can be linked to: `^p1`. */
const mark = /(^|[ \t])\^([A-Za-z0-9-]+)([ \t]*)$/;

/** The block ids of a note, in small letters: case does not tell two of them apart. Code and comments have none. */
export function blockIdsIn(text: string): ReadonlySet<string> {
	return new Set(markdownLines(text).flatMap((line) => (line.inert ? [] : mark.exec(line.text)?.[2]?.toLowerCase() ?? [])));
}

/** A text whose block ids are all other ones than those that are taken, and what became of each that had to change. */
export interface RenumberedBlocks {
	readonly text: string;
	/** Old ids in small letters. */
	readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Gives a number to each block id that is taken in the note into which this text goes, `^p1` becomes `^p1-2`; the links of the text
 * to its own blocks follow.
 */
export function renumberedBlocks(text: string, taken: ReadonlySet<string>): RenumberedBlocks {
	const own = blockIdsIn(text);
	const renamed = new Map<string, string>();
	for (const id of own) {
		if (!taken.has(id)) continue;
		let number = 2;
		while (taken.has(`${id}-${number}`) || own.has(`${id}-${number}`)) number += 1;
		renamed.set(id, `${id}-${number}`);
	}
	if (renamed.size === 0) return { text, renamed };
	let result = text.slice(0, findFrontmatter(text).bodyStart);
	for (const { start, end, next, inert } of markdownLines(text)) {
		const content = text.slice(start, end);
		result += (inert ? content : withNewIds(content, renamed)) + text.slice(end, next);
	}
	return { text: result, renamed };
}

function withNewIds(line: string, renamed: ReadonlyMap<string, string>): string {
	return line
		.replace(mark, (_, before: string, id: string, after: string) => `${before}^${renamed.get(id.toLowerCase()) ?? id}${after}`)
		.replace(/\[\[#\^([A-Za-z0-9-]+)(?=\||\]\])/g, (_, id: string) => `[[#^${renamed.get(id.toLowerCase()) ?? id}`);
}
