import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { decodeText, encodeText, type FilesClient } from './files-client';
import { isHidden, parentPath } from './path';

/**
 * The adapter under a vault: files by path, hidden ones too (a plugin's own data lies in `.obsidian`). What the app does
 * with more than text (`rmdir`, local trash, …) goes the same way as the text.
 */
export class VaultAdapter implements DataAdapter {
	readonly #files: FilesClient;
	readonly #booked: (path: string) => TAbstractFile | null;

	/** @param booked what the vault has under a path. */
	constructor(files: FilesClient, booked: (path: string) => TAbstractFile | null) {
		this.#files = files;
		this.#booked = booked;
	}

	getName(): string {
		return 'Playground';
	}

	getResourcePath(path: string): string {
		return `/api/file?path=${encodeURIComponent(path)}`;
	}

	/** True for a name of other case too, unless `sensitive`: the disk may ignore case. */
	async exists(path: string, sensitive = false): Promise<boolean> {
		if (path === '' || path === '/') return true;
		if (isHidden(path)) return (await this.#files.read(path)) !== undefined;
		const found = await this.#files.find(path);
		return found !== undefined && (!sensitive || found.path === path);
	}

	async stat(path: string): Promise<Stat | null> {
		const entry = isHidden(path) ? undefined : await this.#files.find(path);
		if (entry?.path === path) return { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		const hidden = isHidden(path) ? await this.#files.read(path) : undefined;
		return hidden ? { type: 'file', ctime: 0, mtime: 0, size: hidden.bytes.length } : null;
	}

	async list(path: string): Promise<ListedFiles> {
		const folder = path === '/' ? '' : path;
		const inside = (await this.#files.list()).filter((entry) => parentPath(entry.path) === folder);
		return {
			files: inside.filter((entry) => entry.type === 'file').map((entry) => entry.path),
			folders: inside.filter((entry) => entry.type === 'folder').map((entry) => entry.path),
		};
	}

	async read(path: string): Promise<string> {
		return decodeText(await this.#bytes(path));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return new Uint8Array(await this.#bytes(path)).buffer;
	}

	write(path: string, data: string, _options?: DataWriteOptions): Promise<void> {
		return this.#write(path, () => encodeText(data));
	}

	writeBinary(path: string, data: ArrayBuffer): Promise<void> {
		return this.#write(path, () => new Uint8Array(data));
	}

	append(path: string, data: string): Promise<void> {
		return this.#write(path, (before) => encodeText(decodeText(before) + data));
	}

	appendBinary(path: string, data: ArrayBuffer): Promise<void> {
		return this.#write(path, (before) => new Uint8Array([...before, ...new Uint8Array(data)]));
	}

	async process(path: string, change: (text: string) => string): Promise<string> {
		let after = '';
		await this.#write(path, (before) => encodeText((after = change(decodeText(before)))));
		return after;
	}

	async mkdir(path: string): Promise<void> {
		if (!(this.#booked(path) instanceof TFolder)) await this.#files.createFolder(path);
	}

	async trashSystem(path: string): Promise<boolean> {
		await this.trashLocal(path);
		return true;
	}

	async trashLocal(path: string): Promise<void> {
		if ((await this.#files.trash(path)) === 'missing') throw new Error(`ENOENT: no such file or directory, unlink '${path}'`);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const { files, folders } = await this.list(path);
		if (!recursive && files.length + folders.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
		await this.trashLocal(path);
	}

	remove(path: string): Promise<void> {
		return this.trashLocal(path);
	}

	async rename(path: string, newPath: string): Promise<void> {
		const result = await this.#files.rename(path, newPath);
		if (result !== 'renamed') throw new Error(result === 'exists' ? 'Destination file already exists!' : `ENOENT: '${path}'`);
	}

	async copy(path: string, newPath: string): Promise<void> {
		const made = await this.#files.create(newPath, await this.#bytes(path));
		if (typeof made === 'string') throw new Error('Destination file already exists!');
	}

	async #bytes(path: string): Promise<Uint8Array> {
		const disk = await this.#files.read(path);
		if (!disk) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return disk.bytes;
	}

	/** The adapter writes over whatever is there, as the app's does. */
	async #write(path: string, change: (before: Uint8Array) => Uint8Array): Promise<void> {
		const booked = this.#booked(path);
		if (booked && !(booked instanceof TFile)) throw new Error(`EISDIR: illegal operation on a directory, open '${path}'`);
		const disk = await this.#files.read(path);
		const bytes = change(disk?.bytes ?? new Uint8Array());
		const result = disk ? await this.#files.replace(path, bytes, disk.etag) : await this.#files.create(path, bytes);
		if (typeof result === 'string') throw new Error(`${path} was changed on the disk by another program while it was being written.`);
	}
}
