import { TFolder, type App, type Component, type TAbstractFile } from 'obsidian';
import type { NotePath } from '../../domain/problem';
import { pathKey } from '../../note/names/taken-paths';

interface FolderNames {
	/** By name, as a disk compares it that ignores case and Unicode form. */
	readonly byKey: Map<string, Set<TAbstractFile>>;
	/** How many there were when it was last right. */
	size: number;
}

/**
 * What lies in each folder of the vault by names that a disk may take for the same. A folder is gone through when it is first asked
 * about and is kept up to date from then, so that a thousand new notes cost a thousand looks and not half a million.
 */
export class NamesInFolders {
	#known = new WeakMap<TFolder, FolderNames>();

	constructor(private readonly app: App, owner: Pick<Component, 'registerEvent'>) {
		const { vault } = app;
		owner.registerEvent(vault.on('create', (file) => this.#add(file)));
		owner.registerEvent(vault.on('delete', () => this.#forget()));
		owner.registerEvent(vault.on('rename', () => this.#forget()));
	}

	/** Whether the index holds this path, or one that a disk may take for the same. */
	has(path: NotePath): boolean {
		let found: TAbstractFile[] = [this.app.vault.getRoot()];
		for (const segment of path.split('/').map(pathKey)) {
			found = found.flatMap((folder) => (folder instanceof TFolder ? [...this.#in(folder).byKey.get(segment) ?? []] : []));
		}
		return found.length > 0;
	}

	#in(folder: TFolder): FolderNames {
		const known = this.#known.get(folder);
		// The count is looked at as well, for an index that changes before it says so.
		if (known?.size === folder.children.length) return known;
		const names: FolderNames = { byKey: new Map(), size: folder.children.length };
		for (const child of folder.children) put(names.byKey, child);
		this.#known.set(folder, names);
		return names;
	}

	#add(file: TAbstractFile): void {
		const names = file.parent === null ? undefined : this.#known.get(file.parent);
		if (names === undefined || file.parent === null) return;
		put(names.byKey, file);
		names.size = file.parent.children.length;
	}

	#forget(): void {
		this.#known = new WeakMap();
	}
}

function put(byKey: Map<string, Set<TAbstractFile>>, child: TAbstractFile): void {
	const key = pathKey(child.name);
	const at = byKey.get(key);
	if (at === undefined) byKey.set(key, new Set([child]));
	else at.add(child);
}
