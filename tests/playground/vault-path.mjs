import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';

/** What a request is refused with: an HTTP status and a sentence for whoever asked. */
export class Refusal extends Error {
	/**
	 * @param {number} status
	 * @param {string} sentence
	 */
	constructor(status, sentence) {
		super(sentence);
		this.status = status;
	}
}

/** Names that are one file on a disk which ignores case or Unicode form. @param {string} name */
export function folded(name) {
	return name.normalize('NFC').toLowerCase();
}

/** C0 and C1 control characters; the first of them ends a name for the system below us. */
function hasControl(/** @type {string} */ text) {
	for (const sign of text) {
		const code = sign.codePointAt(0) ?? 0;
		if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
	}
	return false;
}

/** A name that every system can hold and that is not hidden. @param {string} name */
export function isServable(name) {
	return !name.startsWith('.') && !hasControl(name) && !/[\\/:]/.test(name) && Buffer.byteLength(name) <= 255;
}

/**
 * A path as the vault's API takes it: forward slashes, from the vault's root, no step up, nothing hidden but the
 * settings folder. Refuses everything else by its text alone, before the disk is asked.
 * @param {string | null} given
 */
export function checkedPath(given) {
	if (given === null || given === '') throw new Refusal(400, 'A path is needed.');
	if (given.length > 1024 || hasControl(given) || /[\\:]/.test(given)) throw new Refusal(400, 'That is no path inside the vault.');
	const parts = given.split('/');
	if (parts.some((part) => part === '' || part === '.' || part === '..' || Buffer.byteLength(part) > 255)) {
		throw new Refusal(400, 'That is no path inside the vault.');
	}
	if (parts.some((part, index) => part.startsWith('.') && !(index === 0 && part === '.obsidian'))) {
		throw new Refusal(403, 'Hidden files are not served.');
	}
	return given;
}

/**
 * Where a checked path is on the disk. A link on the way is refused even if it leads back into the vault, since
 * what it leads to may change between this look and the next.
 * @param {string} root the vault's folder, already resolved
 * @param {string} checked
 */
export async function placeOnDisk(root, checked) {
	let place = root;
	for (const part of checked.split('/')) {
		place = path.join(place, part);
		const found = await lstat(place).catch(() => undefined);
		if (found === undefined) break;
		if (found.isSymbolicLink()) throw new Refusal(403, 'Links are not followed.');
		if (!found.isFile() && !found.isDirectory()) throw new Refusal(403, 'That is neither a file nor a folder.');
	}
	const whole = path.join(root, checked);
	if (!(whole + path.sep).startsWith(root + path.sep)) throw new Refusal(400, 'That is no path inside the vault.');
	return whole;
}

/** @param {string} folder */
export async function resolvedFolder(folder) {
	const place = await realpath(folder);
	if (!(await lstat(place)).isDirectory()) throw new Error(`${folder} is not a folder.`);
	return place;
}
