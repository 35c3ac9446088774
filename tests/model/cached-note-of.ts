import type { NotePath } from '../../src/domain/problem';
import type { CachedNote } from '../../src/model/cached-note';
import { readFrontmatter } from '../../src/note/frontmatter/read-frontmatter';
import { sectionText } from '../../src/note/body/section';
import { yaml } from '../host/yaml';

/** What is known of the last few notes: tests build many vaults in which only one note is another. */
const known = new Map<string, Omit<CachedNote, 'mtime'>>();

/** What a host's metadata cache says of a text. */
export function cachedNoteOf(path: NotePath, text: string, mtime = 1): CachedNote {
	const key = `${path}\n${text}`;
	const note = known.get(key) ?? read(path, text);
	known.delete(key);
	known.set(key, note);
	const [oldest] = known.keys();
	if (known.size > 32 && oldest !== undefined) known.delete(oldest);
	return { ...note, mtime };
}

function read(path: NotePath, text: string): Omit<CachedNote, 'mtime'> {
	const read = readFrontmatter(text, yaml);
	const headings = Array.from(text.matchAll(/^#{1,6} (.+?)\r?$/gm), ([, heading = '']) => heading);
	return {
		path,
		frontmatter: read.ok && Object.keys(read.value).length > 0 ? read.value : undefined,
		...read.ok ? {} : { broken: read.problem },
		filledHeadings: headings.filter((heading) => (sectionText(text, heading) ?? '').trim() !== ''),
		uncheckedTasks: [...text.matchAll(/^\s*- \[ \]/gm)].length,
	};
}

/** Finds the note of a link as the app does: the whole path, else the end of a path, the nearest to the root first. */
export function resolveAmong(paths: Iterable<NotePath>, target: string): NotePath | undefined {
	const wanted = `/${target.replace(/\.md$/i, '')}.md`.normalize('NFC').toLowerCase();
	const found = [...paths].filter((path) => `/${path}`.normalize('NFC').toLowerCase().endsWith(wanted));
	return found.sort((one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1))[0];
}
