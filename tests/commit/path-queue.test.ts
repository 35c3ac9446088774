import { describe, expect, it } from 'vitest';
import { PathQueue } from '../../src/commit/path-queue';

describe('the queue of a note', () => {
	it('lets the next one go on where a task has thrown', async () => {
		const queue = new PathQueue();
		const broken = queue.run(['A.md'], () => Promise.reject(new Error('a bug')));
		const next = queue.run(['a.md', 'B.md'], () => Promise.resolve('done'));
		await expect(broken).rejects.toThrow('a bug');
		expect(await next).toBe('done');
	});

	it('lets each wait for all before it on any of its notes, in the order they came, also for those that wait themselves', async () => {
		const queue = new PathQueue();
		const seen: string[] = [];
		const releases: (() => void)[] = [];
		const task = (name: string) => (): Promise<void> => {
			seen.push(`${name} begins`);
			return new Promise((resolve) => releases.push(() => {
				seen.push(`${name} ends`);
				resolve();
			}));
		};
		const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
		const all = [queue.run(['A.md'], task('one')), queue.run(['B.md', 'a.md'], task('two'))];
		await settle();
		expect(seen).toEqual(['one begins']);
		releases.shift()?.();
		await settle();
		// The first one is over; the second, which still runs, is not forgotten with it.
		all.push(queue.run(['A.md'], task('three')), queue.run(['b.md'], task('four')));
		await settle();
		expect(seen).toEqual(['one begins', 'one ends', 'two begins']);
		releases.shift()?.();
		await settle();
		for (const release of releases) release();
		await Promise.all(all);
		expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'four begins', 'three ends', 'four ends']);
	});

	it('does not hold up other notes', async () => {
		const queue = new PathQueue();
		let release: (() => void) | undefined;
		const slow = queue.run(['A.md'], () => new Promise<void>((resolve) => { release = resolve; }));
		expect(await queue.run(['B.md'], () => Promise.resolve('quick'))).toBe('quick');
		release?.();
		await slow;
	});
});
