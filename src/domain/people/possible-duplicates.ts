import type { NotePath } from '../problem';
import { foldName } from './person-name';

export interface NamedNote {
	readonly path: NotePath;
	readonly name: string;
	readonly aliases: readonly string[];
}

/**
 * Notes that may be of one person, in groups of two and more: names that differ only in accents, case, `ue` for `ü`, or the
 * order of their words ("Müller, Hans" and "Hans Mueller"). They are proposed and never merged. A note may stand in several
 * groups, one for each of its names.
 */
export function possibleDuplicates(notes: readonly NamedNote[]): readonly (readonly NotePath[])[] {
	const byKey = new Map<string, Set<NotePath>>();
	for (const { path, name, aliases } of notes) {
		for (const key of [name, ...aliases].map(spellingKey)) {
			const group = byKey.get(key) ?? new Set();
			byKey.set(key, group.add(path));
		}
	}
	const groups = [...byKey].filter(([key, { size }]) => key !== '' && size > 1).map(([, paths]) => [...paths].sort());
	return [...new Map(groups.map((paths) => [paths.join('\n'), paths])).values()];
}

/** One key for all spellings of a name. It is no name: "Samuel" loses its e as well, in all its spellings. */
export function spellingKey(name: string): string {
	return foldName(name).replace(/([aou])e/g, '$1').split(' ').sort().join(' ');
}
