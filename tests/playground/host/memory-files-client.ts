import { decodeText, encodeText, type DiskEntry, type DiskEvent, type DiskFile, type FilesClient } from './files-client';

interface StoredFile {
	bytes: Uint8Array;
	version: number;
	mtime: number;
	ctime: number;
}

/**
 * A disk in memory. Answers come after a turn of the event loop, as they do from a real one, so that a test cannot lean on
 * work being done at once.
 */
export class MemoryFilesClient implements FilesClient {
	readonly #files = new Map<string, StoredFile>();
	readonly #folders = new Set<string>();
	readonly #listeners = new Set<(event: DiskEvent) => void>();
	readonly #lost = new Set<() => void>();
	#version = 0;
	#time = 1_800_000_000_000;

	constructor(files: Readonly<Record<string, string>> = {}) {
		for (const [path, text] of Object.entries(files)) {
			if (path.endsWith('/')) this.#addFolders(path);
			else this.#put(path, encodeText(text));
		}
	}

	async list(): Promise<readonly DiskEntry[]> {
		await this.#turn();
		return this.#entries();
	}

	#entries(): readonly DiskEntry[] {
		const folders = [...this.#folders].map((path): DiskEntry => ({ path, type: 'folder', mtime: 0, ctime: 0, size: 0 }));
		const files = [...this.#files].map(
			([path, file]): DiskEntry => ({ path, type: 'file', mtime: file.mtime, ctime: file.ctime, size: file.bytes.length }),
		);
		return [...folders, ...files];
	}

	async find(path: string): Promise<DiskEntry | undefined> {
		await this.#turn();
		const like = this.#entries().filter((entry) => sameName(entry.path) === sameName(path));
		return like.find((entry) => entry.path === path) ?? like[0];
	}

	async read(path: string): Promise<DiskFile | undefined> {
		await this.#turn();
		return this.#look(path);
	}

	async replace(path: string, bytes: Uint8Array, etag: string): Promise<DiskFile | 'changed' | 'missing'> {
		await this.#turn();
		const there = this.#look(path);
		if (!there) return 'missing';
		if (there.etag !== etag) return 'changed';
		return this.#write(path, bytes, 'modify');
	}

	async create(path: string, bytes: Uint8Array): Promise<DiskFile | 'exists'> {
		await this.#turn();
		if (this.#isTaken(path)) return 'exists';
		return this.#write(path, bytes, 'create');
	}

	async createFolder(path: string): Promise<'created' | 'exists'> {
		await this.#turn();
		if (this.#isTaken(path)) return 'exists';
		this.#addFolders(`${path}/`);
		this.#tell({ type: 'create', path });
		return 'created';
	}

	async rename(from: string, to: string): Promise<'renamed' | 'exists' | 'missing'> {
		await this.#turn();
		if (!this.#files.has(from) && !this.#folders.has(from)) return 'missing';
		if (sameName(from) !== sameName(to) && this.#isTaken(to)) return 'exists';
		this.#addFolders(to);
		this.#move(from, to);
		this.#tell({ type: 'delete', path: from });
		this.#tell({ type: 'create', path: to });
		return 'renamed';
	}

	async trash(path: string): Promise<'trashed' | 'missing'> {
		await this.#turn();
		if (!this.#files.has(path) && !this.#folders.has(path)) return 'missing';
		this.#move(path, `.trash/${path.slice(path.lastIndexOf('/') + 1)}`);
		this.#tell({ type: 'delete', path });
		return 'trashed';
	}

	watch(listener: (event: DiskEvent) => void, lost: () => void): () => void {
		this.#listeners.add(listener);
		this.#lost.add(lost);
		return () => {
			this.#listeners.delete(listener);
			this.#lost.delete(lost);
		};
	}

	/** What happens in `meanwhile` is not told; after it, only that something may have been missed. */
	loseEvents(meanwhile: () => void): void {
		const listeners = [...this.#listeners];
		this.#listeners.clear();
		meanwhile();
		setTimeout(() => {
			for (const listener of listeners) this.#listeners.add(listener);
			for (const lost of this.#lost) lost();
		}, 0);
	}

	/** What another program does: writes a file, whatever is there. */
	editOnDisk(path: string, text: string): void {
		this.#write(path, encodeText(text), this.#files.has(path) ? 'modify' : 'create');
	}

	/** What another program does: removes a file. */
	deleteOnDisk(path: string): void {
		if (this.#files.delete(path)) this.#tell({ type: 'delete', path });
	}

	/** The text on the disk at this moment; `undefined` where there is no such file. */
	textOnDisk(path: string): string | undefined {
		const file = this.#files.get(path);
		return file && decodeText(file.bytes);
	}

	/** Every file on the disk, sorted. */
	pathsOnDisk(): readonly string[] {
		return [...this.#files.keys()].sort();
	}

	#turn(): Promise<void> {
		return new Promise((resolve) => setTimeout(resolve, 0));
	}

	#look(path: string): DiskFile | undefined {
		const file = this.#files.get(path);
		return file && { bytes: file.bytes, etag: `"${file.version}"` };
	}

	#write(path: string, bytes: Uint8Array, type: 'create' | 'modify'): DiskFile {
		const file = this.#put(path, bytes);
		this.#tell({ type, path });
		return { bytes, etag: `"${file.version}"` };
	}

	#put(path: string, bytes: Uint8Array): StoredFile {
		this.#addFolders(path);
		this.#time += 1000;
		const file = { bytes, version: ++this.#version, mtime: this.#time, ctime: this.#files.get(path)?.ctime ?? this.#time };
		this.#files.set(path, file);
		return file;
	}

	#addFolders(path: string): void {
		for (let parent = parentOf(path); parent !== ''; parent = parentOf(parent)) this.#folders.add(parent);
	}

	#move(from: string, to: string): void {
		for (const [path, file] of [...this.#files]) {
			if (path !== from && !path.startsWith(`${from}/`)) continue;
			this.#files.delete(path);
			this.#files.set(to + path.slice(from.length), file);
		}
		for (const folder of [...this.#folders]) {
			if (folder === from || folder.startsWith(`${from}/`)) {
				this.#folders.delete(folder);
				this.#folders.add(to + folder.slice(from.length));
			}
		}
	}

	/** The playground's server refuses a name that differs by case or Unicode form only, as a Mac's or a phone's disk would. */
	#isTaken(path: string): boolean {
		const wanted = sameName(path);
		return [...this.#files.keys(), ...this.#folders].some((taken) => sameName(taken) === wanted);
	}

	#tell(event: Pick<DiskEvent, 'type' | 'path'>): void {
		setTimeout(() => {
			for (const listener of this.#listeners) listener(event);
		}, 0);
	}
}

function parentOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function sameName(path: string): string {
	return path.normalize('NFC').toLowerCase();
}
