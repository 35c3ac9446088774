/** A file or folder as the disk lists it. Times are milliseconds since 1970. */
export interface DiskEntry {
	readonly path: string;
	readonly type: 'file' | 'folder';
	readonly mtime: number;
	readonly ctime: number;
	readonly size: number;
}

/** The bytes of a file, and the mark that changes whenever they change. */
export interface DiskFile {
	readonly bytes: Uint8Array;
	readonly etag: string;
}

/** Something on the disk changed, by whoever. */
export interface DiskEvent {
	readonly type: 'create' | 'modify' | 'delete';
	readonly path: string;
	/** What the disk says of it now, where the teller knows. */
	readonly entry?: DiskEntry;
}

/**
 * The disk under the vault. `HttpFilesClient` reaches the real one through the playground's server;
 * `MemoryFilesClient` is one in memory, for tests.
 */
export interface FilesClient {
	list(): Promise<readonly DiskEntry[]>;
	/** What lies under a path, or under one that differs by case or Unicode form only; its `path` says how it is really spelled. */
	find(path: string): Promise<DiskEntry | undefined>;
	/** The file, or `undefined` where there is none (or a folder). */
	read(path: string): Promise<DiskFile | undefined>;
	/** Writes only over the bytes that `etag` stands for. */
	replace(path: string, bytes: Uint8Array, etag: string): Promise<DiskFile | 'changed' | 'missing'>;
	/** Never writes over anything, nor beside a name that differs by case or Unicode form only. Makes the folders it needs. */
	create(path: string, bytes: Uint8Array): Promise<DiskFile | 'exists'>;
	createFolder(path: string): Promise<'created' | 'exists'>;
	rename(from: string, to: string): Promise<'renamed' | 'exists' | 'missing'>;
	/** Moves a file or folder to the vault's own trash folder. */
	trash(path: string): Promise<'trashed' | 'missing'>;
	/**
	 * Tells of every change on the disk, those of this client too. `lost` is called when changes may have gone by untold.
	 * Returns what ends it.
	 */
	watch(listener: (event: DiskEvent) => void, lost: () => void): () => void;
}

const encoder = new TextEncoder();

/** The bytes of a text, UTF-8. */
export function encodeText(text: string): Uint8Array {
	return encoder.encode(text);
}

/** The text of some bytes. A byte order mark stays in the text: it is the person's, and writing it back must not lose it. */
export function decodeText(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
