import type { NotePath } from '../domain/problem';

/** From how many notes on a set is kept: a set of two takes three times the memory of a list of two. */
const many = 9;

/**
 * Which notes stand under a key: everybody at an organization, every meeting with a person. Most keys have one note or a
 * few, and there are tens of thousands of keys in a large vault, so the one stands alone, and a few in a list.
 */
export class PathIndex {
	private readonly paths = new Map<string, NotePath | readonly NotePath[] | Set<NotePath>>();

	add(key: string, path: NotePath): void {
		const at = this.paths.get(key);
		if (at instanceof Set) at.add(path);
		else if (at === undefined) this.paths.set(key, path);
		else if (at !== path && !(typeof at !== 'string' && at.includes(path))) this.put(key, typeof at === 'string' ? [at, path] : [...at, path]);
	}

	remove(key: string, path: NotePath): void {
		const at = this.paths.get(key);
		if (at === path) this.paths.delete(key);
		else if (at instanceof Set) {
			if (at.delete(path) && at.size < many) this.put(key, [...at]);
		} else if (at !== undefined && typeof at !== 'string') this.put(key, at.filter((other) => other !== path));
	}

	get(key: string): Iterable<NotePath> {
		const at = this.paths.get(key);
		return typeof at === 'string' ? [at] : at ?? [];
	}

	private put(key: string, paths: readonly NotePath[]): void {
		const [only] = paths;
		if (paths.length >= many) this.paths.set(key, new Set(paths));
		else this.paths.set(key, paths.length === 1 && only !== undefined ? only : paths);
	}
}
