import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { FolderNames } from './folder-names.mjs';
import { checkedPath, folded, isServable, placeOnDisk, Refusal, resolvedFolder } from './vault-path.mjs';

/** @typedef {{ path: string, type: 'file' | 'folder', mtime: number, ctime: number, size: number }} Entry Times in milliseconds since 1970. */

/** What the plugin stores of its settings; it is watched and served, though it lies in a hidden folder. */
export const pluginData = '.obsidian/plugins/informational-interviews/data.json';
const leftover = '.writing-';

/** @param {unknown} error */
function codeOf(error) {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** @param {Buffer} bytes */
export function etagOf(bytes) {
	return `"${createHash('sha256').update(bytes).digest('hex')}"`;
}

/** A vault's folder. Every write happens whole or not at all, and never over something that was not named. */
export class VaultFolder {
	/** @type {Map<string, Promise<unknown>>} The last piece of work on each path, by its folded name. */
	#queues = new Map();

	/** @param {string} root a folder with all links resolved */
	constructor(root) {
		this.root = root;
		this.names = new FolderNames(root);
	}

	/** @param {string} folder */
	static async open(folder) {
		return new VaultFolder(await resolvedFolder(folder));
	}

	/** Every file and folder that is not hidden, parents before children. @returns {Promise<Entry[]>} */
	async list() {
		return this.#walk('');
	}

	/** What is watched: the list, and the plugin's own data. @returns {Promise<Entry[]>} */
	async watched() {
		const data = await this.entry(pluginData);
		return data === undefined ? this.list() : [...(await this.list()), data];
	}

	/** What lies under a path, or under one that some disk takes for the same. @param {string | null} given @returns {Promise<Entry | undefined>} */
	async find(given) {
		let found = '';
		for (const part of checkedPath(given).split('/')) {
			const like = await this.names.like(found, part).catch(() => []);
			const name = like.includes(part) ? part : like[0];
			if (name === undefined || !(await this.#isThere(found, name))) return undefined;
			found = found === '' ? name : `${found}/${name}`;
		}
		return this.entry(found);
	}

	/** @param {string | null} given */
	async read(given) {
		const checked = checkedPath(given);
		return this.#bytes(await placeOnDisk(this.root, checked));
	}

	/** Replaces a file if it still is what `expected` says. @param {string | null} given @param {Buffer} bytes @param {string | undefined} expected */
	async replace(given, bytes, expected) {
		const checked = checkedPath(given);
		if (expected === undefined) throw new Refusal(428, 'If-Match must say which text is to be replaced.');
		return this.#inTurn([checked], async () => {
			const place = await placeOnDisk(this.root, checked);
			const { mode } = await fs.lstat(place).catch(() => ({ mode: 0o644 }));
			const temporary = await this.#write(path.dirname(place), bytes, mode).catch(missing);
			try {
				const current = await this.#bytes(place);
				if (etagOf(current) !== expected) throw new Refusal(412, 'The file was changed meanwhile.');
				await fs.rename(temporary, place);
			} finally {
				await fs.rm(temporary, { force: true });
			}
			return etagOf(bytes);
		});
	}

	/** Makes a file, with its folders. @param {string | null} given @param {Buffer} bytes */
	async create(given, bytes) {
		const checked = checkedPath(given);
		return this.#inTurn([checked], async () => {
			const place = await this.#freePlace(checked);
			await fs.mkdir(path.dirname(place), { recursive: true });
			const temporary = await this.#write(path.dirname(place), bytes, 0o644);
			try {
				await moveToFreePlace(temporary, place);
			} finally {
				await fs.rm(temporary, { force: true });
			}
			const { dir, base } = path.posix.parse(checked);
			await this.names.added(dir, base);
			return etagOf(bytes);
		});
	}

	/** @param {string | null} given */
	async createFolder(given) {
		const checked = checkedPath(given);
		await this.#inTurn([checked], async () => fs.mkdir(await this.#freePlace(checked), { recursive: true }));
	}

	/** @param {string | null} givenFrom @param {string | null} givenTo */
	async rename(givenFrom, givenTo) {
		const from = checkedPath(givenFrom);
		const to = checkedPath(givenTo);
		await this.#inTurn([from, to], async () => {
			const source = await placeOnDisk(this.root, from);
			const found = await fs.lstat(source).catch(missing);
			if (to.startsWith(`${from}/`)) throw new Refusal(400, 'A folder cannot be moved into itself.');
			const target = await this.#freePlace(to, from);
			await fs.mkdir(path.dirname(target), { recursive: true });
			if (found.isDirectory() || folded(from) === folded(to)) await fs.rename(source, target);
			else await moveToFreePlace(source, target);
		});
	}

	/** Moves a file or folder to the vault's `.trash`. @param {string | null} given @param {string | undefined} expected */
	async trash(given, expected) {
		const checked = checkedPath(given);
		await this.#inTurn([checked], async () => {
			const place = await placeOnDisk(this.root, checked);
			const found = await fs.lstat(place).catch(missing);
			if (expected !== undefined && (found.isDirectory() || etagOf(await this.#bytes(place)) !== expected)) {
				throw new Refusal(412, 'The file was changed meanwhile.');
			}
			await fs.rename(place, await this.#placeInTrash(checked));
		});
	}

	/** Another program may have taken away what was read a moment ago. @param {string} folder @param {string} name */
	async #isThere(folder, name) {
		const found = await fs.lstat(path.join(this.root, folder, name)).catch(() => undefined);
		return found !== undefined && !found.isSymbolicLink();
	}

	/** @param {string} checked */
	async #placeInTrash(checked) {
		const { dir, name, ext } = path.posix.parse(checked);
		for (let count = 1; ; count++) {
			const kept = path.join(this.root, '.trash', dir, count === 1 ? name + ext : `${name} ${count}${ext}`);
			const trash = await fs.lstat(path.join(this.root, '.trash')).catch(() => undefined);
			if (trash?.isSymbolicLink()) throw new Refusal(403, 'Links are not followed.');
			await fs.mkdir(path.dirname(kept), { recursive: true });
			if ((await fs.lstat(kept).catch(() => undefined)) === undefined) return kept;
		}
	}

	/**
	 * Where something new may go: nothing is there, nor a name that some disk takes for the same.
	 * @param {string} checked
	 * @param {string} [itself] what is being renamed, and so may have that name already
	 */
	async #freePlace(checked, itself) {
		const place = await placeOnDisk(this.root, checked);
		const parts = checked.split('/');
		for (const [depth, part] of parts.entries()) {
			const folder = parts.slice(0, depth).join('/');
			const like = await this.names.like(folder, part).catch((error) => {
				if (codeOf(error) === 'ENOTDIR') throw new Refusal(409, 'A file is in the way of that folder.');
				throw error;
			});
			const last = depth === parts.length - 1;
			if (!last && like.includes(part)) continue;
			const taken = like.find((name) => (folder === '' ? name : `${folder}/${name}`) !== itself);
			if (taken !== undefined) throw new Refusal(409, `There is already a file or folder called ${taken}.`);
			break;
		}
		return place;
	}

	/** @param {string} folder @param {Buffer} bytes @param {number} mode @returns {Promise<string>} */
	async #write(folder, bytes, mode) {
		const temporary = path.join(folder, leftover + randomBytes(8).toString('hex'));
		const file = await fs.open(temporary, 'wx', mode);
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		return temporary;
	}

	/** @param {string} place */
	async #bytes(place) {
		const file = await fs.open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(missing);
		try {
			if (!(await file.stat()).isFile()) throw new Refusal(400, 'That is a folder.');
			return await file.readFile();
		} finally {
			await file.close();
		}
	}

	/** @param {string} folder @returns {Promise<Entry[]>} */
	async #walk(folder) {
		/** @type {import('node:fs').Dirent[]} */
		const found = await fs.readdir(path.join(this.root, folder), { withFileTypes: true }).catch(() => []);
		const served = found.filter((one) => isServable(one.name) && (one.isFile() || one.isDirectory()));
		const lists = await Promise.all(served.map(async (one) => {
			const entry = await this.entry(folder === '' ? one.name : `${folder}/${one.name}`);
			if (entry === undefined) return [];
			return entry.type === 'folder' ? [entry, ...(await this.#walk(entry.path))] : [entry];
		}));
		return lists.flat();
	}

	/** What lies under a path; nothing where a link is. @param {string} checked @returns {Promise<Entry | undefined>} */
	async entry(checked) {
		const found = await fs.lstat(path.join(this.root, checked)).catch(() => undefined);
		if (found === undefined || found.isSymbolicLink()) return undefined;
		const type = found.isDirectory() ? 'folder' : 'file';
		return { path: checked, type, mtime: found.mtimeMs, ctime: found.birthtimeMs, size: type === 'file' ? found.size : 0 };
	}

	/**
	 * Work on the same path waits for its turn, so that comparing and writing are one step.
	 * @template T @param {string[]} paths @param {() => Promise<T>} work @returns {Promise<T>}
	 */
	async #inTurn(paths, work) {
		const keys = [...new Set(paths.map(folded))];
		const before = Promise.allSettled(keys.map((key) => this.#queues.get(key)));
		const done = before.then(work);
		for (const key of keys) this.#queues.set(key, done);
		try {
			return await done;
		} finally {
			for (const key of keys) if (this.#queues.get(key) === done) this.#queues.delete(key);
		}
	}
}

/** Moves a file where nothing is; a file that appeared there meanwhile stays. @param {string} from @param {string} to */
async function moveToFreePlace(from, to) {
	try {
		await fs.link(from, to);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw new Refusal(409, 'There is already a file of that name.');
		if (codeOf(error) === 'ENOENT') throw new Refusal(404, 'There is no such file.');
		// A disk without hard links: the look before was the best that can be had.
		await fs.rename(from, to);
		return;
	}
	await fs.unlink(from);
}

/** @param {unknown} error @returns {never} */
function missing(error) {
	const code = codeOf(error);
	if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(404, 'There is no such file.');
	if (code === 'ELOOP') throw new Refusal(403, 'Links are not followed.');
	throw error;
}
