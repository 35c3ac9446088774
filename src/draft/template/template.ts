import type { DraftChannel, DraftKind, DraftTie } from '../draft-kind';

/** A template: a Handlebars file with `title`, `draft`, `channel` and `tie` in its frontmatter (docs/templates.md). */
export interface Template {
	/** The file's path in the vault, or its name for a built-in one; problems name it. */
	readonly file: string;
	readonly title: string;
	/** `part`: only for being included by others. */
	readonly draft: DraftKind | 'part';
	/** Undefined: for any. */
	readonly channel: DraftChannel | undefined;
	readonly tie: DraftTie | undefined;
	/** The text after the frontmatter, and the line of the file it begins on, counted from 1. */
	readonly body: string;
	readonly bodyLine: number;
	/** It ships with the plugin; one of the vault's own goes before it. */
	readonly builtIn: boolean;
}

/** All templates, the vault's own and the built-in ones. */
export type Templates = readonly Template[];
