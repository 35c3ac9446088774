import type { NotePath } from '../domain/problem';

/**
 * How sync programs name the copy they make when two devices wrote the same note (docs/conflict-copies.md). The first
 * group is what stands before the mark, which with the ending is the name of the original.
 */
const marks: readonly RegExp[] = [
	/^(.+?) \(conflicted copy [^)]*\)$/i,
	/^(.+?) \([^)]*conflicted copy[^)]*\)$/i,
	/^(.+?)\.sync-conflict-\d{8}-\d{6}(?:-\w+)?$/i,
	/^(.+?)_conflict-\d{8}-\d{6}$/i,
];

/** The path that the original of a conflict copy has, judged by the copy's name; undefined for any other name. */
export function originalOf(path: NotePath): NotePath | undefined {
	// All of them say it, and hardly any other path does.
	if (!/conflict/i.test(path)) return undefined;
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	for (const mark of marks) {
		const before = mark.exec(name)?.[1];
		if (before !== undefined) return `${folder}${before}.md`;
	}
	return undefined;
}
