import type { NotePath } from '../../domain/problem';

/** How a path compares on a disk that ignores case and Unicode form. Never written anywhere. */
export function pathKey(path: NotePath): string {
	return path.normalize('NFC').toLowerCase();
}

/** The paths that a new note may not have. */
export class TakenPaths {
	private readonly keys = new Set<string>();

	constructor(paths: Iterable<NotePath>) {
		for (const path of paths) this.add(path);
	}

	add(path: NotePath): void {
		this.keys.add(pathKey(path));
	}

	has(path: NotePath): boolean {
		return this.keys.has(pathKey(path));
	}
}
