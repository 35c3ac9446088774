import type { NotePath, Problem } from '../domain/problem';

/**
 * What the host knows of a note without reading its text. The adapter makes it from the metadata cache; a test makes it
 * by hand. Everything the model shows is built from these and from the few bodies that hold unchecked tasks.
 */
export interface CachedNote {
	readonly path: NotePath;
	/** The frontmatter as the host's YAML read it; undefined where there is none, or where it could not be read. */
	readonly frontmatter: Readonly<Record<string, unknown>> | undefined;
	/** Why the frontmatter block at the beginning could not be read. Such a note is listed, never dropped. */
	readonly broken?: Problem;
	/** Texts of the headings whose section holds more than the heading. */
	readonly filledHeadings: readonly string[];
	/** Task lines without a tick. The body is asked for only where this is not 0, in a contact or a meeting. */
	readonly uncheckedTasks: number;
	/** Milliseconds since 1970; a body is read again only when this changed. */
	readonly mtime: number;
}
