import type { NotePath } from '../domain/problem';
import { pathKey } from '../note/names/taken-paths';

/**
 * Lets what touches the same notes happen one after another, in the order it was asked for. A task waits for all of its
 * paths at once and takes them all at once, so that two tasks never wait for each other.
 */
export class PathQueue {
	private readonly tails = new Map<string, Promise<unknown>>();

	/** Runs the task when those before it on any of the paths have ended, however they ended. */
	run<T>(paths: readonly NotePath[], task: () => Promise<T>): Promise<T> {
		const keys = [...new Set(paths.map(pathKey))];
		const result = Promise.allSettled(keys.flatMap((key) => this.tails.get(key) ?? [])).then(task);
		for (const key of keys) this.tails.set(key, result);
		const forget = (): void => {
			for (const key of keys) {
				if (this.tails.get(key) === result) this.tails.delete(key);
			}
		};
		result.then(forget, forget);
		return result;
	}
}
