import type { DataWriteOptions } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { decodeText, encodeText, type DiskEvent, type DiskFile, type FilesClient } from './files-client';
import { missedEvents } from './missed-events';
import { OneAtATime } from './one-at-a-time';
import { isHidden, parentPath } from './path';
import { VaultAdapter } from './vault-adapter';
import { VaultIndex } from './vault-index';

/** How often a write that the plugin did not base on a text (`modify`) is tried again when the disk changed in between. */
const attempts = 5;

/**
 * The vault over the files of a `FilesClient`. Everything is read from and compared with the disk: an edit made by another
 * program is never overwritten by a text that was computed from an older one.
 */
export class PlaygroundVault extends VaultIndex {
	readonly files: FilesClient;
	private readonly turns = new OneAtATime();
	/**
	 * What each file held when it was last indexed, written here or followed. A plain reading is not noted: it may answer late, with a
	 * text from before a write, and an edit that it sees first would then never be told of.
	 */
	private readonly known = new Map<string, DiskFile>();
	private stopWatching: () => void = () => undefined;

	constructor(files: FilesClient) {
		super(new VaultAdapter(files, (path) => this.getAbstractFileByPath(path)));
		this.files = files;
		// Without a prototype, so that a folder named `constructor` is looked for as any other.
		Object.setPrototypeOf(this.fileMap__, null);
	}

	/** Lists the disk; fires `create` for every folder and file, as the app does while it starts; then follows the disk. */
	async load(): Promise<void> {
		const entries = [...(await this.files.list())].sort((a, b) => (a.path < b.path ? -1 : 1));
		for (const entry of entries) if (!isHidden(entry.path)) this.announce('create', this.book(entry));
		this.stopWatching = this.files.watch((event) => void this.follow(event), () => void this.catchUp());
	}

	/** Ends following the disk. */
	unload(): void {
		this.stopWatching();
	}

	override getName(): string {
		return 'Playground';
	}

	override getResourcePath(file: TFile): string {
		return `/api/file?path=${encodeURIComponent(file.path)}`;
	}

	override async read(file: TFile): Promise<string> {
		return decodeText((await this.readDisk(file.path)).bytes);
	}

	/** The text that the cache was last told of; from the disk only where there is none yet. */
	override async cachedRead(file: TFile): Promise<string> {
		const known = this.known.get(file.path);
		return known ? decodeText(known.bytes) : this.read(file);
	}

	override async readBinary(file: TFile): Promise<ArrayBuffer> {
		return new Uint8Array((await this.readDisk(file.path)).bytes).buffer;
	}

	/**
	 * Calls `change` once, with the text on the disk at that moment, and writes what it returns. When another program wrote
	 * in between, nothing is written and the promise is rejected.
	 */
	override process(file: TFile, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.turns.run(file.path, async () => {
			const disk = await this.readDisk(file.path);
			const before = decodeText(disk.bytes);
			const after: unknown = change(before);
			if (typeof after !== 'string') throw new TypeError('The function given to process must return a text, and at once.');
			if (after === before) return after;
			await this.write(file, encodeText(after), disk.etag, options);
			return after;
		});
	}

	override modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.modifyBytes(file, () => encodeText(data), options);
	}

	override modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.modifyBytes(file, () => new Uint8Array(data), options);
	}

	override append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.modifyBytes(file, (disk) => encodeText(decodeText(disk) + data), options);
	}

	override create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		return this.createBytes(path, encodeText(data), options);
	}

	override createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		return this.createBytes(path, new Uint8Array(data), options);
	}

	override async createFolder(path: string): Promise<TFolder> {
		const made = await this.inTree(path, async () => {
			if (this.getAbstractFileByPath(path)) throw new Error('Folder already exists.');
			if ((await this.files.createFolder(path)) === 'exists') throw new Error('Folder already exists.');
			return this.book({ path, type: 'folder' });
		});
		this.announce('create', made);
		const folder = this.getFolderByPath(path);
		if (!folder) throw new Error(`The folder ${path} is gone again.`);
		return folder;
	}

	override async copy(file: TFile, newPath: string): Promise<TFile> {
		return this.createBytes(newPath, (await this.readDisk(file.path)).bytes);
	}

	override async rename(file: TAbstractFile, newPath: string): Promise<void> {
		const moved = await this.inTree(file.path, async () => {
			if (this.getAbstractFileByPath(newPath)) throw new Error('Destination file already exists!');
			this.mustHaveParent(newPath, 'rename');
			const result = await this.files.rename(file.path, newPath);
			if (result === 'exists') throw new Error('Destination file already exists!');
			if (result === 'missing') throw notThere('rename', file.path);
			return this.move(file, newPath);
		});
		for (const { file: one, oldPath } of moved) {
			const known = this.known.get(oldPath);
			this.known.delete(oldPath);
			if (known) this.known.set(one.path, known);
			this.trigger('rename', one, oldPath);
		}
	}

	override async delete(file: TAbstractFile): Promise<void> {
		await this.trash(file);
	}

	/** A stand-in never deletes for good: what is deleted goes to the vault's `.trash`, as with the app's own setting. */
	override async trash(file: TAbstractFile): Promise<void> {
		const gone = await this.inTree(file.path, async () => {
			if ((await this.files.trash(file.path)) === 'missing') throw notThere('unlink', file.path);
			return this.strike(file);
		});
		this.announce('delete', gone);
	}

	/**
	 * The text for the metadata cache; `undefined` when the file went away meanwhile. What this page has just written is not read
	 * again: where another program has changed it since, that is followed and indexed by itself.
	 */
	async readForIndex(path: string): Promise<string | undefined> {
		return this.turns.run(path, async () => {
			const disk = this.known.get(path) ?? await this.files.read(path);
			if (!disk) return undefined;
			this.known.set(path, disk);
			return decodeText(disk.bytes);
		});
	}

	/**
	 * Work that changes which files there are is done one piece after the other, so that the disk's own word of a rename or
	 * a new file is not taken for another program's.
	 */
	private inTree<T>(path: string, work: () => Promise<T>): Promise<T> {
		return this.turns.run('the tree of all files', () => this.turns.run(path, work));
	}

	private async readDisk(path: string): Promise<DiskFile> {
		const disk = await this.files.read(path);
		if (!disk) throw notThere('open', path);
		return disk;
	}

	private modifyBytes(file: TFile, change: (disk: Uint8Array) => Uint8Array, options?: DataWriteOptions): Promise<void> {
		return this.turns.run(file.path, async () => {
			for (let attempt = 1; ; attempt++) {
				const disk = await this.readDisk(file.path);
				try {
					return await this.write(file, change(disk.bytes), disk.etag, options);
				} catch (error) {
					if (!(error instanceof ChangedOnDisk) || attempt === attempts) throw error;
				}
			}
		});
	}

	private async write(file: TFile, bytes: Uint8Array, etag: string, options?: DataWriteOptions): Promise<void> {
		const written = await this.files.replace(file.path, bytes, etag);
		if (written === 'missing') throw notThere('open', file.path);
		if (written === 'changed') throw new ChangedOnDisk(file.path);
		this.known.set(file.path, written);
		const now = Date.now();
		file.stat = { ctime: options?.ctime ?? file.stat.ctime, mtime: options?.mtime ?? now, size: bytes.length };
		this.trigger('modify', file);
	}

	private async createBytes(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<TFile> {
		const made = await this.inTree(path, async () => {
			if (this.getAbstractFileByPath(path)) throw new Error('File already exists.');
			this.mustHaveParent(path, 'open');
			const written = await this.files.create(path, bytes);
			if (written === 'exists') throw new Error('File already exists.');
			this.known.set(path, written);
			const now = Date.now();
			return this.book({ path, type: 'file', ctime: options?.ctime ?? now, mtime: options?.mtime ?? now, size: bytes.length });
		});
		this.announce('create', made);
		const file = this.getFileByPath(path);
		if (!file) throw new Error(`The file ${path} is gone again.`);
		return file;
	}

	private mustHaveParent(path: string, call: string): void {
		const parent = parentPath(path);
		if (parent !== '' && !this.getFolderByPath(parent)) throw notThere(call, path);
	}

	private announce(event: 'create' | 'delete', files: readonly TAbstractFile[]): void {
		for (const file of files) {
			if (event === 'delete') this.known.delete(file.path);
			this.trigger(event, file);
		}
	}

	/** Books what happened on the disk. What this page did itself is known already and tells nobody a second time. */
	private async follow(event: DiskEvent): Promise<void> {
		this.trigger('raw', event.path);
		if (isHidden(event.path)) return;
		const inTurn = <T>(work: () => Promise<T>): Promise<T> => (event.type === 'modify' ? this.turns.run(event.path, work) : this.inTree(event.path, work));
		await inTurn(async () => {
			const booked = this.getAbstractFileByPath(event.path);
			if (event.type === 'delete') await this.followDelete(booked);
			else if (!booked) await this.followCreate(event);
			else if (booked instanceof TFile) await this.followModify(booked, event);
		});
	}

	private async catchUp(): Promise<void> {
		const known = this.getAllLoadedFiles().filter((file) => file.path !== '/').map((file): [string, number] => [file.path, file instanceof TFile ? file.stat.mtime : 0]);
		for (const event of missedEvents(await this.files.list(), new Map(known))) await this.follow(event);
	}

	private async followDelete(booked: TAbstractFile | null): Promise<void> {
		if (!booked) return;
		const there = await this.files.find(booked.path);
		if (there?.path !== booked.path) this.announce('delete', this.strike(booked));
	}

	private async followCreate(event: DiskEvent): Promise<void> {
		const entry = event.entry ?? (await this.files.find(event.path));
		if (entry?.path === event.path) this.announce('create', this.book(entry));
	}

	private async followModify(file: TFile, event: DiskEvent): Promise<void> {
		const known = this.known.get(file.path);
		const disk = await this.files.read(file.path);
		if (!disk || disk.etag === known?.etag) return;
		this.known.set(file.path, disk);
		file.stat = { ...file.stat, mtime: event.entry?.mtime ?? Date.now(), size: disk.bytes.length };
		this.trigger('modify', file);
	}
}

class ChangedOnDisk extends Error {
	constructor(path: string) {
		super(`${path} was changed on the disk by another program while it was being written.`);
	}
}

function notThere(call: string, path: string): Error {
	return new Error(`ENOENT: no such file or directory, ${call} '${path}'`);
}
