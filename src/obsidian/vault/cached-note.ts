import type { CachedMetadata, TFile } from 'obsidian';
import type { Problem } from '../../domain/problem';
import type { CachedNote } from '../../model/cached-note';

/** Shared by all notes without properties: none of them is ours, and of the others nobody asks what is written in them. */
const none: readonly string[] = [];

/** What the model gets of a note, from what the host has parsed already. `broken` is found out by whoever looked at the text. */
export function cachedNote(file: TFile, cache: CachedMetadata, broken?: Problem): CachedNote {
	return {
		path: file.path,
		frontmatter: cache.frontmatter,
		...broken === undefined ? {} : { broken },
		filledHeadings: cache.frontmatter === undefined && broken === undefined ? none : filledHeadings(cache),
		uncheckedTasks: (cache.listItems ?? []).filter(({ task }) => task === ' ').length,
		mtime: file.stat.mtime,
	};
}

/**
 * Whether the note may begin with properties that could not be read. The cache of such a note looks like that of a note
 * without any, but for the section it leaves; so only the text can tell.
 */
export function mayBeBroken(cache: CachedMetadata): boolean {
	return cache.frontmatter === undefined && cache.sections?.[0]?.type === 'yaml';
}

/** Headings with words below them, before the next heading of their level or above. Comment marks alone are no words. */
function filledHeadings(cache: CachedMetadata): readonly string[] {
	const headings = cache.headings ?? [];
	const written = (cache.sections ?? [])
		.filter(({ type }) => type !== 'heading' && type !== 'yaml' && type !== 'comment')
		.map(({ position }) => position.start.line);
	return headings
		.filter((heading, index) => {
			const start = heading.position.start.line;
			const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
			const end = next?.position.start.line ?? Infinity;
			return written.some((line) => line > start && line < end);
		})
		.map(({ heading }) => heading);
}
