import type { NotePath } from '../domain/problem';
import { pathKey } from '../note/taken-paths';

/**
 * Lets what touches the same notes happen one after another, in the order it was asked for. A task waits for all of its
 * paths at once and takes them all at once, so that two tasks never wait for each other.
 */
export class PathQueue {
	private readonly tails = new Map<string, Promise<void>>();

	async run<T>(paths: readonly NotePath[], task: () => Promise<T>): Promise<T> {
		const keys = [...new Set(paths.map(pathKey))];
		const before = Promise.all(keys.map((key) => this.tails.get(key)));
		let release: () => void = () => undefined;
		const tail = new Promise<void>((resolve) => {
			release = resolve;
		});
		for (const key of keys) this.tails.set(key, tail);
		try {
			await before;
			return await task();
		} finally {
			release();
			for (const key of keys) {
				if (this.tails.get(key) === tail) this.tails.delete(key);
			}
		}
	}
}
