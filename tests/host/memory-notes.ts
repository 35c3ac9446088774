import type { NotePath } from '../../src/domain/problem';
import type { Notes } from '../../src/ports/notes';
import { pathKey } from '../../src/note/names/taken-paths';

/** A vault in memory, as strict as a disk that ignores case and Unicode form. */
export class MemoryNotes implements Notes {
	private readonly files = new Map<NotePath, string>();
	/** Folders that were made, also where no note is in them. */
	readonly folders = new Set<string>();
	/** What was moved to the trash, newest last. */
	readonly trashed: { readonly path: NotePath; readonly text: string }[] = [];

	constructor(files: Readonly<Record<NotePath, string>> = {}) {
		for (const [path, text] of Object.entries(files)) this.files.set(path, text);
	}

	read(path: NotePath): Promise<string | undefined> {
		return Promise.resolve(this.files.get(path));
	}

	rewrite(path: NotePath, before: string, after: string): Promise<'written' | 'changed' | 'missing'> {
		const now = this.files.get(path);
		if (now === undefined) return Promise.resolve('missing');
		if (now !== before) return Promise.resolve('changed');
		this.files.set(path, after);
		return Promise.resolve('written');
	}

	create(path: NotePath, text: string): Promise<'created' | 'exists'> {
		if (this.isTaken(path)) return Promise.resolve('exists');
		this.files.set(path, text);
		return Promise.resolve('created');
	}

	rename(from: NotePath, to: NotePath): Promise<'renamed' | 'missing' | 'exists'> {
		const text = this.files.get(from);
		if (text === undefined) return Promise.resolve('missing');
		if (pathKey(from) !== pathKey(to) && this.isTaken(to)) return Promise.resolve('exists');
		this.files.delete(from);
		this.files.set(to, text);
		return Promise.resolve('renamed');
	}

	trash(path: NotePath, before: string): Promise<'trashed' | 'changed' | 'missing'> {
		const now = this.files.get(path);
		if (now === undefined) return Promise.resolve('missing');
		if (now !== before) return Promise.resolve('changed');
		this.files.delete(path);
		this.trashed.push({ path, text: now });
		return Promise.resolve('trashed');
	}

	createFolder(path: string): Promise<'created' | 'exists'> {
		if (this.hasFolder(path)) return Promise.resolve('exists');
		this.folders.add(path);
		return Promise.resolve('created');
	}

	removeEmptyFolder(path: string): Promise<'removed' | 'filled' | 'missing'> {
		if (!this.hasFolder(path)) return Promise.resolve('missing');
		if ([...this.files.keys(), ...this.folders].some((other) => other.startsWith(`${path}/`))) return Promise.resolve('filled');
		this.folders.delete(path);
		return Promise.resolve('removed');
	}

	paths(): readonly NotePath[] {
		return [...this.files.keys()];
	}

	/** An edit by somebody else: the person, sync, another plugin. */
	put(path: NotePath, text: string): void {
		this.files.set(path, text);
	}

	/** A deletion by somebody else. */
	remove(path: NotePath): void {
		this.files.delete(path);
	}

	/** All notes as they stand, by path. */
	all(): Record<NotePath, string> {
		return Object.fromEntries(this.files);
	}

	private hasFolder(path: string): boolean {
		return this.folders.has(path) || [...this.files.keys(), ...this.folders].some((inside) => inside.startsWith(`${path}/`));
	}

	private isTaken(path: NotePath): boolean {
		const key = pathKey(path);
		return [...this.files.keys()].some((other) => pathKey(other) === key);
	}
}
