import type { NotePath } from '../domain/problem';

/**
 * Which notes stand under a key: everybody at an organization, every meeting with a person. Most keys have one note, and
 * there are tens of thousands of keys in a large vault, so a set is made only for the second.
 */
export class PathIndex {
	private readonly paths = new Map<string, NotePath | Set<NotePath>>();

	add(key: string, path: NotePath): void {
		const at = this.paths.get(key);
		if (at === undefined) this.paths.set(key, path);
		else if (typeof at !== 'string') at.add(path);
		else if (at !== path) this.paths.set(key, new Set([at, path]));
	}

	remove(key: string, path: NotePath): void {
		const at = this.paths.get(key);
		if (at === path) this.paths.delete(key);
		else if (at !== undefined && typeof at !== 'string' && at.delete(path) && at.size === 0) this.paths.delete(key);
	}

	get(key: string): Iterable<NotePath> {
		const at = this.paths.get(key);
		return typeof at === 'string' ? [at] : at ?? [];
	}
}
