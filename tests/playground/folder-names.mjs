import * as fs from 'node:fs/promises';
import path from 'node:path';
import { folded } from './vault-path.mjs';

/** @typedef {{ changed: bigint, names: Map<string, Set<string>> }} Known */

/**
 * The names in each folder of a vault, by what a disk that ignores case or Unicode form takes them for. A folder is read again
 * only when it has changed since, so that a thousand new notes do not read it a thousand times. What another program adds within
 * the same tick of the disk's clock is seen with the next change; a name of the same spelling is always seen by the disk itself.
 */
export class FolderNames {
	/** @type {Map<string, Known>} */
	#known = new Map();

	/** @param {string} root */
	constructor(root) {
		this.root = root;
	}

	/** The names in a folder that are the same as this one, or may be. @param {string} folder @param {string} name @returns {Promise<readonly string[]>} */
	async like(folder, name) {
		const { names } = await this.#names(folder);
		return [...(names.get(folded(name)) ?? [])];
	}

	/** Books what was just made in a folder by whoever asks here. @param {string} folder @param {string} name */
	async added(folder, name) {
		const known = this.#known.get(folder);
		if (known === undefined) return;
		put(known.names, name);
		known.changed = await this.#changed(folder);
	}

	/** @param {string} folder @returns {Promise<Known>} */
	async #names(folder) {
		const changed = await this.#changed(folder);
		const before = this.#known.get(folder);
		if (before?.changed === changed) return before;
		/** @type {Known} */
		const known = { changed, names: new Map() };
		for (const name of await fs.readdir(path.join(this.root, folder))) put(known.names, name);
		this.#known.set(folder, known);
		return known;
	}

	/** @param {string} folder */
	async #changed(folder) {
		return (await fs.stat(path.join(this.root, folder), { bigint: true })).mtimeNs;
	}
}

/** @param {Map<string, Set<string>>} names @param {string} name */
function put(names, name) {
	const key = folded(name);
	const same = names.get(key);
	if (same === undefined) names.set(key, new Set([name]));
	else same.add(name);
}
