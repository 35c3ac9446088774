import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expandDates } from './date-tokens.mjs';

const sources = fileURLToPath(new URL('vaults/', import.meta.url));

/** @typedef {{ today: string, files: Record<string, string> }} Made Which day a vault was made for, and what each file was then. */

/** Every file below a folder that is not hidden, with forward slashes. @param {string} folder @returns {Promise<string[]>} */
async function filesBelow(folder) {
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	return found
		.filter((one) => one.isFile())
		.map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'))
		.filter((file) => !file.split('/').some((part) => part.startsWith('.')))
		.sort();
}

/** @param {string} text */
function digest(text) {
	return createHash('sha256').update(text).digest('hex');
}

/** The notes of a sample, as they are on a day: path to text. @param {{ name: string, today: string }} which */
export async function sampleNotes({ name, today }) {
	const folder = path.join(sources, name);
	/** @type {Map<string, string>} */
	const notes = new Map();
	for (const file of await filesBelow(folder)) {
		const text = await readFile(path.join(folder, file), 'utf8');
		try {
			notes.set(expandDates(file, today), expandDates(text, today));
		} catch (error) {
			throw new Error(`${name}/${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
		}
	}
	return notes;
}

/** The samples there are. */
export async function sampleNames() {
	return (await readdir(sources, { withFileTypes: true })).filter((one) => one.isDirectory()).map((one) => one.name);
}

/**
 * Writes a sample vault into a folder that is empty or not there yet.
 * @param {{ into: string, today: string, name?: string }} options
 */
export async function makeSampleVault({ into, today, name = 'leila' }) {
	await mkdir(into, { recursive: true });
	if ((await filesBelow(into)).length > 0) throw new Error(`${into} is not empty.`);
	for (const [file, text] of await sampleNotes({ name, today })) {
		const place = path.join(into, file);
		await mkdir(path.dirname(place), { recursive: true });
		await writeFile(place, text);
	}
	await mkdir(path.join(into, '.obsidian'), { recursive: true });
}

/** @param {string} place @returns {Promise<Made | undefined>} */
async function madeOf(place) {
	try {
		return JSON.parse(await readFile(place, 'utf8'));
	} catch {
		return undefined;
	}
}

/** Nobody has changed, added or removed a note since the vault was made. @param {string} folder @param {Made} made */
async function isUntouched(folder, made) {
	const files = await filesBelow(folder);
	if (files.length !== Object.keys(made.files).length) return false;
	for (const file of files) if (made.files[file] !== digest(await readFile(path.join(folder, file), 'utf8'))) return false;
	return true;
}

/** A name beside the vault that is free. @param {string} folder @param {string} today */
async function freeName(folder, today) {
	for (let count = 1; ; count++) {
		const name = `${folder} (before ${today}${count === 1 ? '' : `, ${count}`})`;
		if ((await stat(name).catch(() => undefined)) === undefined) return name;
	}
}

/**
 * The sample vault to work on: made if it is not there, made again for today if nobody has touched it, else left as the
 * person left it. With `fresh`, what was there is moved aside, never deleted.
 * @param {{ vaults: string, today: string, name: string, fresh: boolean }} options
 * @returns {Promise<{ folder: string, made: 'now' | 'kept', since: string | undefined, aside: string | undefined }>}
 */
export async function keepSampleVault({ vaults, today, name, fresh }) {
	const folder = path.join(vaults, name);
	const record = path.join(vaults, `.${name}-as-made.json`);
	const there = (await stat(folder).catch(() => undefined)) !== undefined && (await readdir(folder)).length > 0;
	const made = await madeOf(record);
	let aside;
	if (there) {
		const untouched = made !== undefined && (await isUntouched(folder, made));
		if (untouched && made.today === today && !fresh) return { folder, made: 'kept', since: today, aside };
		if (!untouched && !fresh) return { folder, made: 'kept', since: made?.today, aside };
		// What is hidden stays: the settings of whoever tries the plugin, and their trash.
		if (untouched) for (const file of Object.keys(made.files)) await rm(path.join(folder, file));
		else await rename(folder, (aside = await freeName(folder, today)));
	}
	await makeSampleVault({ into: folder, today, name });
	/** @type {Record<string, string>} */
	const files = {};
	for (const file of await filesBelow(folder)) files[file] = digest(await readFile(path.join(folder, file), 'utf8'));
	await writeFile(record, JSON.stringify({ today, files }, null, 1));
	return { folder, made: 'now', since: today, aside };
}
