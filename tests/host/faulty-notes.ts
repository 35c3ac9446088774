import type { NotePath } from '../../src/domain/problem';
import type { Notes } from '../../src/ports/notes';
import type { MemoryNotes } from './memory-notes';

export const faultModes = [
	'throw-before', 'throw-after', 'vanished', 'renamed', 'changed', 'no-space', 'no-permission', 'case-collision', 'slow',
] as const;

export type FaultMode = (typeof faultModes)[number];

/** What a foreign edit of the mode `changed` adds; it must be in the note at the end. */
export const foreignText = '\nWritten by somebody else meanwhile.\n';

/**
 * Notes whose n-th call goes wrong, as disks, sync and other programs do. Count the calls of a run without a fault
 * first (`at: 0`), then run once for each call and mode.
 */
export class FaultyNotes implements Notes {
	/** How many calls were made. */
	calls = 0;
	/** Whether the fault has happened. */
	fired = false;
	/** Note that the fault was about. */
	victim: NotePath | undefined;

	constructor(
		private readonly inner: MemoryNotes,
		private readonly fault: { readonly at: number; readonly mode: FaultMode; readonly meanwhile?: () => Promise<unknown> },
	) {}

	read(path: NotePath): Promise<string | undefined> {
		return this.call(path, () => this.inner.read(path));
	}

	rewrite(path: NotePath, before: string, after: string): Promise<'written' | 'changed' | 'missing'> {
		return this.call(path, () => this.inner.rewrite(path, before, after));
	}

	create(path: NotePath, text: string): Promise<'created' | 'exists'> {
		return this.call(path, () => this.inner.create(path, text));
	}

	rename(from: NotePath, to: NotePath): Promise<'renamed' | 'missing' | 'exists'> {
		return this.call(from, () => this.inner.rename(from, to));
	}

	trash(path: NotePath, before: string): Promise<'trashed' | 'changed' | 'missing'> {
		return this.call(path, () => this.inner.trash(path, before));
	}

	createFolder(path: string): Promise<'created' | 'exists'> {
		return this.call(path, () => this.inner.createFolder(path));
	}

	removeEmptyFolder(path: string): Promise<'removed' | 'filled' | 'missing'> {
		return this.call(path, () => this.inner.removeEmptyFolder(path));
	}

	paths(): readonly NotePath[] {
		return this.inner.paths();
	}

	private async call<T>(path: NotePath, action: () => Promise<T>): Promise<T> {
		this.calls += 1;
		if (this.calls !== this.fault.at) return action();
		this.fired = true;
		this.victim = path;
		await this.before(path);
		const result = await action();
		if (this.fault.mode === 'throw-after') throw new Error('EIO: i/o error after the write');
		return result;
	}

	private async before(path: NotePath): Promise<void> {
		const isForeignEdit = ['vanished', 'renamed', 'changed', 'case-collision'].includes(this.fault.mode);
		if (isForeignEdit && !path.endsWith('.md')) return;
		switch (this.fault.mode) {
			case 'throw-before':
				throw new Error('EIO: i/o error');
			case 'no-space':
				throw new Error('ENOSPC: no space left on device');
			case 'no-permission':
				throw new Error('EPERM: operation not permitted');
			case 'vanished':
				this.inner.remove(path);
				return;
			case 'renamed':
				await this.inner.rename(path, path.replace(/\.md$/, ' moved.md'));
				return;
			case 'changed':
				this.inner.put(path, ((await this.inner.read(path)) ?? '') + foreignText);
				return;
			case 'case-collision':
				if ((await this.inner.read(path)) === undefined) this.inner.put(path.toUpperCase().replace(/MD$/, 'md'), foreignText);
				return;
			case 'slow':
				// Not waited for: the second action may itself be queued behind this one.
				void this.fault.meanwhile?.();
				await new Promise((resolve) => setTimeout(resolve, 2));
				return;
			case 'throw-after':
		}
	}
}
