import type { NotePath } from '../domain/problem';

/**
 * The notes of the vault, as little as the product needs of them. Every write is conditional: it happens whole, or it
 * does not happen and says why. Trouble of the disk is thrown; the committer turns it into a problem.
 */
export interface Notes {
	/** The text as it stands now, with what an open editor holds unsaved; undefined where there is no note. */
	read(path: NotePath): Promise<string | undefined>;
	/** Replaces the text in one atomic step if it is still `before`. */
	rewrite(path: NotePath, before: string, after: string): Promise<'written' | 'changed' | 'missing'>;
	/** Makes a note and its folders. `exists` also where only case or Unicode form differ. Never overwrites. */
	create(path: NotePath, text: string): Promise<'created' | 'exists'>;
	/** Renames, and lets links follow as the person has set it. */
	rename(from: NotePath, to: NotePath): Promise<'renamed' | 'missing' | 'exists'>;
	/** Moves a note to the trash if its text is still `before`. */
	trash(path: NotePath, before: string): Promise<'trashed' | 'changed' | 'missing'>;
	/** Makes a folder and those above it. */
	createFolder(path: string): Promise<'created' | 'exists'>;
	/** Takes a folder away if nothing is in it, not even a file that is no note. */
	removeEmptyFolder(path: string): Promise<'removed' | 'filled' | 'missing'>;
	/** Every note's path. */
	paths(): readonly NotePath[];
}
