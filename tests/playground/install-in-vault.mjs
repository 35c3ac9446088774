// npm run install-in-vault -- DIR: builds the plugin and puts it into a vault's plugin folder.
import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBundle } from '../../esbuild.config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shipped = ['manifest.json', 'main.js', 'styles.css'];

/**
 * Copies the built plugin into a vault. Its stored settings, `data.json`, are left as they are.
 * @param {{ vault: string, force?: boolean, from?: string }} options `force`: take a folder for a vault that Obsidian has not opened yet
 * @returns {Promise<string>} the plugin's folder
 */
export async function installInVault({ vault, force = false, from = root }) {
	if (!(await stat(vault).catch(() => undefined))?.isDirectory()) throw new Error(`There is no folder ${vault}.`);
	const { id } = JSON.parse(await readFile(path.join(from, 'manifest.json'), 'utf8'));
	const opened = (await readdir(vault)).includes('.obsidian');
	if (!opened && !force) {
		throw new Error(`${vault} has no .obsidian folder, so Obsidian has not opened it as a vault yet. Open it there once, or add --force.`);
	}
	const folder = path.join(vault, '.obsidian', 'plugins', id);
	await mkdir(folder, { recursive: true });
	for (const name of shipped) await copyFile(path.join(from, name), path.join(folder, name));
	return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const { positionals, values } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean', default: false } } });
		const [given, ...more] = positionals;
		if (given === undefined || more.length > 0) throw new Error('Name one vault: npm run install-in-vault -- "/path/to/the vault"');
		const vault = path.resolve(process.env['INIT_CWD'] ?? '.', given);
		await buildBundle();
		const folder = await installInVault({ vault, force: values.force });
		process.stdout.write(`Put the plugin into ${folder}.\nIn Obsidian: Settings, Community plugins, switch on "Informational Interviews". If it was running, reload the app.\n`);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}
