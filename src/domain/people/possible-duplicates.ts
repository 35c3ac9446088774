import type { NotePath } from '../problem';
import { foldName } from './person-name';

export interface NamedNote {
	readonly path: NotePath;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Notes that a person has said to be of somebody else. One of two notes saying so is enough. */
	readonly notSameAs: readonly NotePath[];
}

/**
 * Notes that may be of one person, in groups of two and more: names that differ only in accents, case, `ue` for `ü`, or the
 * order of their words ("Müller, Hans" and "Hans Mueller"). They are proposed and never merged. A note may stand in several
 * groups, one for each of its names. Two notes of which it was said that they are not the same person are in one group only
 * where a third may be either of them.
 */
export function possibleDuplicates(notes: readonly NamedNote[]): readonly (readonly NotePath[])[] {
	const byKey = new Map<string, Set<NotePath>>();
	for (const { path, name, aliases } of notes) {
		for (const key of [name, ...aliases].map(spellingKey)) {
			const group = byKey.get(key) ?? new Set();
			byKey.set(key, group.add(path));
		}
	}
	const apart = new Map(notes.map(({ path, notSameAs }) => [path, new Set(notSameAs)]));
	const mayBeSame = (one: NotePath, other: NotePath): boolean => apart.get(one)?.has(other) !== true && apart.get(other)?.has(one) !== true;
	const groups = [...byKey].filter(([key, { size }]) => key !== '' && size > 1).flatMap(([, paths]) => connected([...paths].sort(), mayBeSame));
	return [...new Map(groups.map((paths) => [paths.join('\n'), paths])).values()];
}

/** The parts, of two notes and more, in which each may be the same as some other. */
function connected(paths: readonly NotePath[], mayBeSame: (one: NotePath, other: NotePath) => boolean): readonly (readonly NotePath[])[] {
	const left = new Set(paths);
	const parts: (readonly NotePath[])[] = [];
	for (const first of paths) {
		if (!left.delete(first)) continue;
		const part = new Set([first]);
		// A set may grow while it is gone through.
		for (const one of part) for (const other of left) if (mayBeSame(one, other)) {
			part.add(other);
			left.delete(other);
		}
		if (part.size > 1) parts.push([...part].sort());
	}
	return parts;
}

/** One key for all spellings of a name. It is no name: "Samuel" loses its e as well, in all its spellings. */
export function spellingKey(name: string): string {
	return foldName(name).replace(/([aou])e/g, '$1').split(' ').sort().join(' ');
}
