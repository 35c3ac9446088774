import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeSampleVault } from '../playground/sample-vault.mjs';

/** The bytes of every file of a vault at one moment, by path. */
export type Snapshot = ReadonlyMap<string, Buffer>;

/** What happened to the files between two moments. */
export interface Difference {
	created: string[];
	changed: string[];
	deleted: string[];
}

/** A real folder of notes in the system's place for temporary files, seen as another program sees it. */
export class VaultOnDisk {
	readonly folder: string;

	private constructor(folder: string) {
		this.folder = folder;
	}

	/** A vault with just these files (text by path). */
	static async of(files: Readonly<Record<string, string>>): Promise<VaultOnDisk> {
		const vault = new VaultOnDisk(await mkdtemp(path.join(tmpdir(), 'vault-')));
		for (const [at, text] of Object.entries(files)) await vault.write(at, text);
		return vault;
	}

	/** A sample vault, Leila's unless named, as it is made on a day (`YYYY-MM-DD`). */
	static async sample(today: string, name?: string): Promise<VaultOnDisk> {
		const vault = new VaultOnDisk(await mkdtemp(path.join(tmpdir(), 'vault-')));
		await makeSampleVault({ into: vault.folder, today, ...name === undefined ? {} : { name } });
		return vault;
	}

	async read(at: string): Promise<string> {
		return readFile(path.join(this.folder, at), 'utf8');
	}

	/** Writes as another program would: the page learns of it only from the disk. */
	async write(at: string, text: string): Promise<void> {
		const file = path.join(this.folder, at);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, text);
	}

	async delete(at: string): Promise<void> {
		await rm(path.join(this.folder, at));
	}

	/** Every file but those of the app's own folder. */
	async snapshot(): Promise<Snapshot> {
		const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
		const files = new Map<string, Buffer>();
		for (const entry of entries) {
			if (!entry.isFile()) continue;
			const full = path.join(entry.parentPath, entry.name);
			const at = path.relative(this.folder, full).split(path.sep).join('/');
			if (!at.startsWith('.obsidian/')) files.set(at, await readFile(full));
		}
		return files;
	}

	async differenceTo(before: Snapshot): Promise<Difference> {
		const now = await this.snapshot();
		const sorted = (paths: Iterable<string>): string[] => [...paths].sort();
		return {
			created: sorted([...now.keys()].filter((at) => !before.has(at))),
			changed: sorted([...now].filter(([at, bytes]) => before.get(at)?.equals(bytes) === false).map(([at]) => at)),
			deleted: sorted([...before.keys()].filter((at) => !now.has(at))),
		};
	}

	async remove(): Promise<void> {
		await rm(this.folder, { recursive: true, force: true });
	}
}
