import type { NotePath } from '../../domain/problem';
import { cut, fileNameFor } from './file-name';
import type { TakenPaths } from './taken-paths';

/** UTF-8 bytes of a name with its suffix, as for `fileNameFor`. A unit of a suffix takes at most three. */
const maximumName = 240;
/** Characters of a path inside the vault: 160, which a vault deep in a Windows profile leaves, less a few for numbers. */
const maximumPath = 152;
/** UTF-8 bytes of a hint in brackets. */
const maximumHint = 60;
/** A folder may be long; some of the name has to stay. */
const minimumName = 24;

/**
 * A path for a new note that no other note has, also on a disk that ignores case and Unicode form: the name, else the
 * name with a hint in brackets (`Maria Garcia (Northlake)`), else with a number. `folder` may be empty: the vault's root.
 */
export function freePath(folder: string, name: string, taken: TakenPaths, hint?: string): NotePath {
	const suffixes = hint === undefined || hint.trim() === '' ? [] : [` (${cut(fileNameFor(hint, 'other'), maximumHint).trimEnd()})`];
	return firstFree(folder, name, taken, (index) => ['', ...suffixes][index] ?? `${suffixes[0] ?? ''} ${index + 1 - suffixes.length}`);
}

/**
 * A path for a meeting note. `name` is date and person, `2026-10-27 Amara Okafor`; the second of that day and person
 * gets `b` behind it, then `c`… up to `z`, then numbers.
 */
export function freeMeetingPath(folder: string, name: string, taken: TakenPaths): NotePath {
	return firstFree(folder, name, taken, (index) => {
		if (index === 0) return '';
		return index < 26 ? ` ${String.fromCharCode(97 + index)}` : ` ${index + 1}`;
	});
}

function firstFree(folder: string, name: string, taken: TakenPaths, suffix: (index: number) => string): NotePath {
	const start = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`;
	for (let index = 0; ; index++) {
		const path = `${start}${shortened(fileNameFor(name), suffix(index), start.length)}.md`;
		if (!taken.has(path)) return path;
	}
}

/** A suffix is never cut, or two long names could not be told apart. */
function shortened(name: string, suffix: string, used: number): string {
	const room = Math.max(minimumName, maximumPath - used - suffix.length - '.md'.length);
	let short = '';
	for (const char of cut(name, maximumName - suffix.length * 3)) {
		if (short.length + char.length > room) break;
		short += char;
	}
	return short.replace(/[. ]+$/, '') + suffix;
}
