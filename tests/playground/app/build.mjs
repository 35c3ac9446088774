import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Builds the page in memory.
 * @returns {Promise<{ html: string, js: string, css: string }>} what is served as `/`, `/app.js` and `/app.css`
 */
export function buildPlayground() {
	// The page's files do not change while a process runs; tests open it many times.
	built ??= buildAll();
	return built;
}

let built;

async function buildAll() {
	const [html, js, css] = await Promise.all([readFile(here('index.html'), 'utf8'), bundle('main.ts', '.js'), bundle('app.css', '.css')]);
	return { html, js, css };
}

async function bundle(entry, ending) {
	const { outputFiles } = await build({
		entryPoints: [here(entry)],
		bundle: true,
		write: false,
		outdir: here('.'),
		format: 'iife',
		target: 'es2022',
		logLevel: 'warning',
		define: { 'process.env.NODE_ENV': '"production"' },
	});
	const file = outputFiles.find((one) => one.path.endsWith(ending));
	if (!file) throw new Error(`No ${ending} came out of ${entry}.`);
	return file.text;
}
