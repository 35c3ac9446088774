import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sources } from '../architecture/source-files';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const ours = sources().filter(({ path: file }) => file.startsWith('src/'));

/** Where the sources hold something, each file once. */
function filesWith(pattern: RegExp): string[] {
	return ours.filter(({ text: code }) => pattern.test(code)).map(({ path: file }) => file);
}

describe('the guidelines for plugins, as far as a program can tell', () => {
	it.each([
		['a rename that leaves the links behind', /\bvault\s*\.rename\(/],
		['a deletion that passes the trash by', /\bvault\s*\.(?:trash|delete)\(|adapter\s*\.(?:remove|rmdir|trashSystem|trashLocal)\(/],
		['a write that does not compare', /\bvault\s*\.(?:modify|append)\(|adapter\s*\.(?:write|append|process|rename)\(/],
		['properties written anew as a whole', /processFrontMatter/],
		['the active leaf', /\bactiveLeaf\b/],
		['leaves detached when it is unloaded', /detachLeavesOfType/],
		['an address of its own that other programs can call', /registerObsidianProtocolHandler/],
		['notes rendered, and with them the code of other plugins', /MarkdownRenderer/],
		['a word in the console besides what went wrong', /console\s*\.(?!(?:warn|error|debug)\b)/],
		['the folder of the app by its usual name', /['"`/]\.obsidian\b/],
		['storage outside of notes and settings', /\blocalStorage\b|\bindexedDB\b|document\.cookie|saveLocalStorage/],
		['Node or Electron', /from '(?:node:|electron|fs|path)/],
	])('there is no %s', (_, pattern) => {
		expect(filesWith(pattern)).toEqual([]);
	});

	it('whatever is put into the app is put away with the plugin: no listener, timer or element that outlives it', () => {
		// A listener on the app's own events goes through registerEvent; one on the document or the window through registerDomEvent.
		expect(filesWith(/\b(?:document|window|activeDocument|activeWindow)\s*\.addEventListener\(/)).toEqual([]);
		expect(filesWith(/\bsetInterval\(/).filter((file) => !/registerInterval\(|clearInterval\(/.test(text(file)))).toEqual([]);
		for (const file of filesWith(/\.(?:workspace|vault|metadataCache)\.on\(/)) {
			const loose = text(file).split('\n').filter((line) => /\.(?:workspace|vault|metadataCache)\.on\(/.test(line) && !/registerEvent|register\(/.test(line));
			expect(loose, file).toEqual([]);
		}
	});
});

describe('what is published with it', () => {
	it('is built by the directory and not committed', () => {
		expect(text('.gitignore').split('\n')).toContain('/main.js');
		expect(['yarn.lock', 'pnpm-lock.yaml', 'bun.lockb'].filter((file) => existsSync(path.join(root, file)))).toEqual([]);
	});

	it('stands on no library that is refused, and on none with a known hole', () => {
		const { devDependencies = {}, dependencies = {} } = JSON.parse(text('package.json')) as Record<string, Record<string, string> | undefined>;
		const refused = ['moment', 'js-yaml', 'lodash', 'builtin-modules', 'rimraf', 'fast-glob', 'dotenv', 'axios', 'got', 'ky', 'node-fetch'];
		expect(Object.keys({ ...devDependencies, ...dependencies }).filter((name) => refused.includes(name))).toEqual([]);
		const { packages } = JSON.parse(text('package-lock.json')) as { packages: Record<string, { version?: string }> };
		const atLeast = (name: string, wanted: readonly number[]): boolean => Object.entries(packages).filter(([file]) => file.endsWith(`node_modules/${name}`)).every(([, { version = '0' }]) => {
			const has = version.split('.').map(Number);
			const at = wanted.findIndex((part, index) => has[index] !== part);
			return at === -1 || (has[at] ?? 0) > (wanted[at] ?? 0);
		});
		expect([atLeast('handlebars', [4, 7, 10]), atLeast('js-yaml', [3, 14, 2])]).toEqual([true, true]);
		expect(atLeast('handlebars', [999, 0, 0])).toBe(false);
	});

	it('says in the README what the directory wants to know: network, account, what is read, what leaves', () => {
		const privacy = text('README.md').split('## Privacy')[1]?.split('\n## ')[0] ?? '';
		for (const said of [/no network request/, /no account/, /no statistics/, /reads the notes of your vault/, /clipboard/, /mail program/, /no code in a note or a template is ever run/]) expect(privacy).toMatch(said);
	});

	it('asks for no money and shows no advertisement', () => {
		expect(Object.keys(JSON.parse(text('manifest.json')) as object)).not.toContain('fundingUrl');
		expect(filesWith(/\b(?:donat|sponsor|buymeacoffee|ko-fi|patreon|paypal|upgrade to|affiliate)/i)).toEqual([]);
	});
});

describe('the page on publishing', () => {
	it('names only tests that are there, and says for each row how it is held', () => {
		const page = text('docs/publishing.md');
		const rows = page.split('\n').filter((line) => /^\| (?!---|What )/.test(line));
		expect(rows.length).toBeGreaterThan(25);
		expect(rows.filter((row) => !/`tests\/|`npm |By hand: /.test(row))).toEqual([]);
		const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].flatMap(([, file]) => file ?? []);
		expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
	});
});
