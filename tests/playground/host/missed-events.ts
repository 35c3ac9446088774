import type { DiskEntry, DiskEvent } from './files-client';

/**
 * What must have happened on the disk while nobody could tell, as far as the list of it shows.
 * @param entries what is on the disk now; @param known what was there, with the time of each file's last change
 */
export function missedEvents(entries: readonly DiskEntry[], known: ReadonlyMap<string, number>): readonly DiskEvent[] {
	const there = new Set(entries.map((entry) => entry.path));
	const gone = [...known.keys()].filter((path) => !there.has(path)).map((path): DiskEvent => ({ type: 'delete', path }));
	const others = entries.flatMap((entry): DiskEvent[] => {
		const mtime = known.get(entry.path);
		if (mtime === undefined) return [{ type: 'create', path: entry.path, entry }];
		return entry.type === 'file' && mtime !== entry.mtime ? [{ type: 'modify', path: entry.path, entry }] : [];
	});
	return [...gone, ...others];
}
