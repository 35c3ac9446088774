import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle } from '../../esbuild.config.mjs';

/** What may be in the bundle besides our own sources: each package with the files of it that are expected. */
const expectedPackages: Readonly<Record<string, RegExp>> = {
	luxon: /^(build\/es6|src)\//,
	'gray-matter': /^(index|lib\/(defaults|excerpt|parse|stringify|to-file))\.js$/,
	'section-matter': /^index\.js$/,
	'extend-shallow': /^index\.js$/,
	'is-extendable': /^index\.js$/,
	'kind-of': /^index\.js$/,
	papaparse: /^papaparse\.js$/,
	'ical.js': /^(dist\/ical|lib\/ical\/(parse|design|helpers))\.js$/,
	handlebars: /^dist\/cjs\/handlebars\/(exception|utils|compiler\/(ast|base|helpers|node-types|parser|visitor|whitespace-control))\.js$/,
};

let folder: string;
let code: string;
let again: string;
let inputs: string[];
/** Bytes that each input has in the bundle. */
let weights: Record<string, number>;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
	const files = [path.join(folder, 'first.js'), path.join(folder, 'second.js')] as const;
	const { metafile } = await buildBundle({ outfile: files[0] });
	await buildBundle({ outfile: files[1] });
	inputs = Object.keys(metafile?.inputs ?? {});
	const [output] = Object.values(metafile?.outputs ?? {});
	weights = Object.fromEntries(Object.entries(output?.inputs ?? {}).map(([input, { bytesInOutput }]) => [input, bytesInOutput]));
	code = await readFile(files[0], 'utf8');
	again = await readFile(files[1], 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

/** Stands for the app's module while the bundle is loaded: every name is a class that can be extended. */
function appModule(): unknown {
	return new Proxy({}, { get: () => class {} });
}

describe('main.js', () => {
	it('loads where there is no Node, only the app', () => {
		const asked: string[] = [];
		const require = (name: string): unknown => {
			asked.push(name);
			if (name !== 'obsidian') throw new Error(`The app does not hand out ${name}.`);
			return appModule();
		};
		const module: { exports: { default?: unknown } } = { exports: {} };
		const context = { module, exports: module.exports, require };
		const has = runInNewContext(`${code}\n;[typeof process, typeof Buffer, typeof global, typeof setImmediate, typeof window]`, context) as unknown;
		expect(has).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'undefined']);
		expect(typeof module.exports.default).toBe('function');
		expect([...new Set(asked)]).toEqual(['obsidian']);
	});

	it('asks for nothing but the app', () => {
		const asked = [...code.matchAll(/\brequire\(\s*([^)]*)\)/g)].map((found) => found[1]);
		expect([...new Set(asked)]).toEqual(['"obsidian"']);
		expect(code).not.toMatch(/\bimport\(/);
	});

	it.each([
		['eval', /\beval\s*\(/],
		['a function out of text', /\bnew Function\b|\bFunction\s*\(\s*["'`]/],
		['a constructor called by apply', /\bFunction\.(apply|call|bind)\b/],
		['a lookbehind, which older phones cannot read', /\(\?<[=!]/],
		['a script element', /createElement\(\s*["']script["']/i],
		['a request to the network', /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|requestUrl|sendBeacon/],
		['a timer out of text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
		['storage of its own', /\blocalStorage\b|\bindexedDB\b|document\.cookie/],
		['a worker', /\bnew \w+\.?Worker\b|createObjectURL/],
		['HTML out of text', /\.(inner|outer)HTML\b|insertAdjacentHTML/],
		['a place on the machine that built it', /\/(home|Users|root|work)\/|node_modules/],
		['a source map', /sourceMappingURL/],
	])('holds no %s', (_what, pattern) => {
		expect(pattern.exec(code)?.[0]).toBeUndefined();
	});

	it('names no address that could be called: two of licences, and the beginning of one that a person has typed', () => {
		const addresses = [...code.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)]*/g)].map(([address]) => address.replace(/\$\{.*/, ''));
		expect([...new Set(addresses)].sort()).toEqual(['https://', 'https://mozilla.org/MPL/2.0/.', 'https://www.npmjs.com/package/ical.js/v/2.2.1']);
		expect(code.match(/window\.open\(/g)).toHaveLength(2);
	});

	it('is at most 800 KB, of which libraries are at most 160', () => {
		expect(Buffer.byteLength(code)).toBeLessThanOrEqual(800 * 1024);
		const fromLibraries = Object.entries(weights).filter(([input]) => input.startsWith('node_modules/')).map(([, weight]) => weight);
		expect(fromLibraries.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(160 * 1024);
	});

	it('carries the licence of every library it holds, and shuts it in one comment', () => {
		const notices = code.slice(code.lastIndexOf('/*!'));
		expect(notices.indexOf('*/')).toBe(notices.trimEnd().length - 2);
		for (const name of Object.keys(expectedPackages)) expect(notices).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')} \\d`, 'm'));
	});

	it('is the same bytes when it is built again', () => {
		expect(again === code).toBe(true);
	});

	it('is made of our sources, our templates, and the agreed parts of libraries', () => {
		const strange = inputs.filter((input) => {
			if (/^(src|templates)\//.test(input) || input.startsWith('gray-matter-part:') || input.startsWith('ical-part:')) return false;
			const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(input);
			const expected = expectedPackages[found?.[1] ?? ''];
			return expected?.test(found?.[2] ?? '') !== true;
		});
		expect(strange).toEqual([]);
		expect(inputs.filter((input) => builtinModules.includes(input))).toEqual([]);
	});

	it('leaves out the parts of gray-matter that run code, read files or need Node', () => {
		expect(inputs.filter((input) => /gray-matter\/lib\/(engines?|utils)\.js$|js-yaml|strip-bom/.test(input))).toEqual([]);
		expect(inputs.filter((input) => input.startsWith('gray-matter-part:')).sort()).toEqual(
			['./engine', './engines', './lib/engines', './lib/utils', './utils', 'fs'].map((part) => `gray-matter-part:${part}`),
		);
	});
});
