import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installInVault } from './install-in-vault.mjs';

describe('putting the plugin into a vault', () => {
	let folder: string;
	let vault: string;
	let from: string;
	beforeEach(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'install-'));
		[vault, from] = [path.join(folder, 'vault'), path.join(folder, 'built')];
		await mkdir(vault);
		await mkdir(from);
		await writeFile(path.join(from, 'manifest.json'), '{"id":"informational-interviews"}');
		for (const name of ['main.js', 'styles.css']) await writeFile(path.join(from, name), `new ${name}`);
	});
	afterEach(() => rm(folder, { recursive: true }));
	const plugin = (): string => path.join(vault, '.obsidian', 'plugins', 'informational-interviews');

	it('copies the three files, and leaves stored settings alone', async () => {
		await mkdir(plugin(), { recursive: true });
		await writeFile(path.join(plugin(), 'data.json'), '{"mine":true}');
		await writeFile(path.join(plugin(), 'main.js'), 'old');
		expect(await installInVault({ vault, from })).toBe(plugin());
		expect((await readdir(plugin())).sort()).toEqual(['data.json', 'main.js', 'manifest.json', 'styles.css']);
		expect(await readFile(path.join(plugin(), 'main.js'), 'utf8')).toBe('new main.js');
		expect(await readFile(path.join(plugin(), 'data.json'), 'utf8')).toBe('{"mine":true}');
	});

	it('refuses a folder that is no vault yet and writes nothing, unless told to', async () => {
		await expect(installInVault({ vault, from })).rejects.toThrow('--force');
		expect(await readdir(vault)).toEqual([]);
		expect(await installInVault({ vault, from, force: true })).toBe(plugin());
	});

	it('names a folder that is not there', async () => {
		await expect(installInVault({ vault: path.join(folder, 'nowhere'), from })).rejects.toThrow('nowhere');
	});
});
