// Builds main.js, the one file that Obsidian loads. `node esbuild.config.mjs` builds once, `--watch` keeps building.
// Nothing of the machine, the day or the commit goes into the bundle, so that anyone gets the same bytes.
import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { parse as parseYaml } from 'yaml';

const root = path.dirname(fileURLToPath(import.meta.url));

/** What the app hands a plugin through `require`. Everything else must be in the bundle: a phone has no Node. */
const handedOver = ['obsidian', '@codemirror/*', '@lezer/*'];

/**
 * Parts of gray-matter that must not ship: `fs` and `Buffer` do not exist on a phone, its own engines run code that
 * a note brings along, and its look-up of engines finds `constructor` on every object. Keys are paths in the package.
 */
const grayMatterParts = {
	fs: 'module.exports = {};',
	'./lib/engines': 'module.exports = {};',
	'./engines': 'module.exports = {};',
	'./engine': `
		module.exports = function (name, options) {
			if (name !== 'yaml' || !Object.prototype.hasOwnProperty.call(options.engines, 'yaml')) {
				throw new Error('Only YAML is read between the lines of three hyphens, not "' + name + '".');
			}
			return options.engines.yaml;
		};`,
	'./utils': stringUtils(),
	'./lib/utils': stringUtils(),
};

function stringUtils() {
	return `
		exports.define = function (object, key, value) {
			Reflect.defineProperty(object, key, { enumerable: false, configurable: true, writable: true, value: value });
		};
		exports.toBuffer = function (text) { return text; };
		exports.toString = function (text) {
			if (typeof text !== 'string') throw new TypeError('a note is read as text');
			return text.charAt(0) === '\\ufeff' ? text.slice(1) : text;
		};
		exports.arrayify = function (value) { return value ? (Array.isArray(value) ? value : [value]) : []; };
		exports.startsWith = function (text, start) { return text.slice(0, start.length) === start; };`;
}

/** What ical.js needs for calendars and time arithmetic, three quarters of it. A card's lines are read without. */
const icalParts = /^\.\/(binary|component|duration|module|period|recur|time|timezone_service|utc_offset|vcard_time)\.js$/;
const icalParser = "import parse from './lib/ical/parse.js'; export default { parse };";

/** Parts of papaparse that fetch files from the network, start a worker or pipe Node's streams. Only its parser of texts ships. */
const papaparseParts = [
	['new XMLHttpRequest()', '{}'],
	["require('stream').Duplex", 'Object'],
	['Papa.BLOB_URL = URL.createObjectURL', 'String'],
	['new global.Worker(workerUrl)', '{}'],
];

async function papaparseWithoutParts(file) {
	let text = await readFile(file, 'utf8');
	for (const [part, instead] of papaparseParts) {
		if (!text.includes(part)) throw new Error(`papaparse has no "${part}" any more: see which of its parts ship.`);
		text = text.replaceAll(part, instead);
	}
	return text;
}

/**
 * What does not fit the schema of the question bank, as the plugin itself would say it on the first day: a bank with an error is not built.
 * @param {unknown} data
 * @returns {Promise<string | undefined>}
 */
async function faultInBank(data) {
	const built = await esbuild.build({ absWorkingDir: root, entryPoints: ['src/domain/questions/question-bank.ts'], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
	const { readQuestionBank } = await import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`);
	const read = readQuestionBank(data);
	return read.ok ? undefined : `${read.problem.what} ${read.problem.advice}`;
}

/** @type {esbuild.Plugin} The replacements above, templates as text, and YAML as the data it stands for. */
export const replacements = {
	name: 'replacements',
	setup(build) {
		build.onResolve({ filter: /^(fs|\.\/(lib\/)?(engines?|utils))$/ }, (args) => {
			if (!/[\\/]gray-matter[\\/]/.test(args.importer)) return undefined;
			return { path: args.path, namespace: 'gray-matter-part' };
		});
		build.onLoad({ filter: /.*/, namespace: 'gray-matter-part' }, (args) => ({ contents: grayMatterParts[args.path] }));
		build.onResolve({ filter: /^papaparse$/ }, ({ resolveDir, kind }) => build.resolve('papaparse/papaparse.js', { resolveDir, kind }));
		build.onLoad({ filter: /[\\/]papaparse\.js$/ }, async (args) => ({ contents: await papaparseWithoutParts(args.path) }));
		build.onLoad({ filter: /[\\/]ical\.js[\\/]dist[\\/]ical\.js$/ }, (args) => ({ contents: icalParser, resolveDir: path.join(path.dirname(args.path), '..') }));
		build.onResolve({ filter: icalParts }, (args) => {
			if (!/[\\/]ical\.js[\\/]/.test(args.importer)) return undefined;
			return { path: args.path, namespace: 'ical-part' };
		});
		build.onLoad({ filter: /.*/, namespace: 'ical-part' }, () => ({ contents: 'export default class {}' }));
		build.onLoad({ filter: /\.ya?ml$/ }, async (args) => {
			const data = parseYaml(await readFile(args.path, 'utf8'));
			const fault = path.basename(args.path) === 'questions.yaml' ? await faultInBank(data) : undefined;
			return fault === undefined ? { contents: JSON.stringify(data), loader: 'json' } : { errors: [{ text: fault, location: { file: args.path } }] };
		});
	},
};

/** What every bundle of the plugin's code shares, the shipped one and the one that tests run. */
const shared = {
	absWorkingDir: root,
	bundle: true,
	charset: 'utf8',
	loader: { '.md': 'text' },
	logLevel: 'silent',
	plugins: [replacements],
	// The code calls functions of that year and the next anyway (`replaceAll`, `at`): an older engine could not run it in any syntax.
	target: 'es2021',
};

/** @returns {esbuild.BuildOptions} */
export function bundleOptions({ outfile = path.join(root, 'main.js'), development = false } = {}) {
	return {
		...shared,
		entryPoints: ['src/main.ts'],
		external: handedOver,
		format: 'cjs',
		legalComments: 'none',
		metafile: true,
		minify: !development,
		outfile,
		sourcemap: development ? 'inline' : false,
	};
}

/** Builds once; a warning is a failure, since what esbuild warns of breaks on somebody's phone. */
export async function buildBundle(options) {
	const result = await esbuild.build(bundleOptions(options));
	if (result.warnings.length > 0) throw new Error((await readable(result.warnings, 'warning')).join('\n'));
	const [outfile] = Object.keys(result.metafile.outputs);
	await appendFile(path.join(root, outfile), await licenceNotices(Object.keys(result.metafile.inputs)));
	return result;
}

/**
 * The licences of the libraries that the bundle holds, as a comment for its end: they ask to go wherever their code goes,
 * and a release has no other file that could carry them.
 * @param {string[]} inputs files of the bundle
 */
async function licenceNotices(inputs) {
	const packages = new Set(inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
	const notices = await Promise.all([...packages].sort().map(async (name) => {
		const folder = path.join(root, 'node_modules', name);
		const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
		// The Mozilla licence asks for a pointer to itself and to the source, not for its sixteen pages.
		if (license === 'MPL-2.0') return `${name} ${version}\nUnder the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/. Source: https://www.npmjs.com/package/${name}/v/${version}`;
		const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
		if (file === undefined) throw new Error(`${name} brings no licence; it cannot go into the bundle.`);
		return `${name} ${version}\n${(await readFile(path.join(folder, file), 'utf8')).trim()}`;
	}));
	return `/*!\nThis file holds parts of these libraries.\n\n${notices.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

/**
 * The same replacements for the tests: what `src/` imports of gray-matter is bundled as it ships and handed to vitest as
 * a module. Test files themselves get the untouched library, to compare with.
 * @returns {import('vite').Plugin}
 */
export function replacementsForTests() {
	const shippedModule = '\0gray-matter as it ships';
	const sources = `${root.replaceAll(path.sep, '/')}/src/`;
	return {
		name: 'replacements',
		enforce: 'pre',
		resolveId(id, importer) {
			return id === 'gray-matter' && importer?.startsWith(sources) ? shippedModule : undefined;
		},
		async load(id) {
			if (id === shippedModule) return grayMatterAsShipped();
			if (!/\.(md|ya?ml)$/.test(id)) return undefined;
			const text = await readFile(id, 'utf8');
			return `export default ${JSON.stringify(id.endsWith('.md') ? text : parseYaml(text))};`;
		},
	};
}

async function grayMatterAsShipped() {
	const stdin = { contents: "export { default } from 'gray-matter';", resolveDir: root };
	const result = await esbuild.build({ ...shared, stdin, format: 'esm', target: 'es2022', write: false });
	return result.outputFiles[0].text;
}

function readable(messages, kind) {
	return esbuild.formatMessages(messages, { kind, color: process.stderr.isTTY });
}

async function watch() {
	const report = {
		name: 'report',
		setup(build) {
			build.onEnd(async ({ errors, warnings }) => {
				const lines = [...(await readable(errors, 'error')), ...(await readable(warnings, 'warning'))];
				process.stdout.write(lines.length > 0 ? lines.join('\n') : `Built main.js at ${new Date().toLocaleTimeString()}\n`);
			});
		},
	};
	const options = bundleOptions({ development: true });
	const context = await esbuild.context({ ...options, plugins: [...options.plugins, report] });
	await context.watch();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv.includes('--watch')) await watch();
	else {
		try {
			const { metafile } = await buildBundle();
			const bytes = Object.values(metafile.outputs)[0].bytes;
			process.stdout.write(`Built main.js (${Math.round(bytes / 1024)} KB)\n`);
		} catch (error) {
			process.stderr.write(`${error instanceof Error && 'errors' in error ? (await readable(error.errors, 'error')).join('\n') : String(error)}\n`);
			process.exitCode = 1;
		}
	}
}
