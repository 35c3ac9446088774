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

	it('does not hold up other notes', async () => {
		const queue = new PathQueue();
		let release: (() => void) | undefined;
		const slow = queue.run(['A.md'], () => new Promise<void>((resolve) => { release = resolve; }));
		expect(await queue.run(['B.md'], () => Promise.resolve('quick'))).toBe('quick');
		release?.();
		await slow;
	});
});
