import type { NotePath } from '../domain/problem';

const none: ReadonlySet<NotePath> = new Set();

/** Which notes stand under a key: everybody at an organization, every meeting with a person. */
export class PathIndex {
	private readonly paths = new Map<string, Set<NotePath>>();

	add(key: string, path: NotePath): void {
		const at = this.paths.get(key);
		if (at === undefined) this.paths.set(key, new Set([path]));
		else at.add(path);
	}

	remove(key: string, path: NotePath): void {
		const at = this.paths.get(key);
		at?.delete(path);
		if (at?.size === 0) this.paths.delete(key);
	}

	get(key: string): ReadonlySet<NotePath> {
		return this.paths.get(key) ?? none;
	}

	clear(): void {
		this.paths.clear();
	}
}
