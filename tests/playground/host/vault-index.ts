import { TFile, TFolder, Vault, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import type { DiskEntry } from './files-client';
import { fileName, parentPath } from './path';

/**
 * The tree of files that a vault holds in memory. It only books what is there; telling anyone of it is the vault's.
 */
export abstract class VaultIndex extends Vault {
	/** Books a file or folder, and the folders above it. Gives what was new, outermost first. */
	protected book(entry: Pick<DiskEntry, 'path' | 'type'> & Partial<DiskEntry>): TAbstractFile[] {
		if (this.getAbstractFileByPath(entry.path)) return [];
		const parent = parentPath(entry.path);
		const above = parent === '' || this.getFolderByPath(parent) ? [] : this.book({ path: parent, type: 'folder' });
		const booked = entry.type === 'folder' ? TFolder.create__(this, entry.path) : TFile.create__(this, entry.path);
		if (booked instanceof TFile) booked.stat = { ctime: entry.ctime ?? 0, mtime: entry.mtime ?? 0, size: entry.size ?? 0 };
		this.setVaultAbstractFile__(entry.path, booked);
		return [...above, booked];
	}

	/** Takes a file, or a folder with all in it, out of the tree. Gives what is gone, innermost first. */
	protected strike(gone: TAbstractFile): TAbstractFile[] {
		const inside = gone instanceof TFolder ? [...gone.children].flatMap((child) => this.strike(child)) : [];
		this.deleteVaultAbstractFile__(gone.path);
		return [...inside, gone];
	}

	/** Gives a file, or a folder with all in it, its new path. Gives each with the path it had, outermost first. */
	protected move(moved: TAbstractFile, newPath: string): { file: TAbstractFile; oldPath: string }[] {
		const oldPath = moved.path;
		const children = moved instanceof TFolder ? [...moved.children] : [];
		this.deleteVaultAbstractFile__(oldPath);
		moved.path = newPath;
		moved.name = fileName(newPath);
		if (moved instanceof TFile) nameFile(moved);
		this.setVaultAbstractFile__(newPath, moved);
		const inside = children.flatMap((child) => this.move(child, `${newPath}/${child.name}`));
		return [{ file: moved, oldPath }, ...inside];
	}
}

function nameFile(file: TFile): void {
	const dot = file.name.lastIndexOf('.');
	file.extension = dot > 0 ? file.name.slice(dot + 1) : '';
	file.basename = dot > 0 ? file.name.slice(0, dot) : file.name;
}
