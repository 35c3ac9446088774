import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlayground } from './app/build.mjs';
import { serveVault } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the page and serves it on a vault, with the plugin as it was built: `npm run build` comes first.
 * @param {{ vault: string, port?: number }} options
 */
export async function openPlayground({ vault, port = 0 }) {
	const { html, js, css } = await buildPlayground();
	/** @param {string} name @param {string} type @returns {[string, import('./server.mjs').Page]} */
	const shipped = (name, type) => [`/plugin/${name}`, { type, file: path.join(root, name) }];
	return serveVault({
		vault,
		port,
		pages: new Map([
			['/', { type: 'text/html; charset=utf-8', body: html }],
			['/app.js', { type: 'text/javascript; charset=utf-8', body: js }],
			['/app.css', { type: 'text/css; charset=utf-8', body: css }],
			shipped('main.js', 'text/javascript; charset=utf-8'),
			shipped('manifest.json', 'application/json; charset=utf-8'),
			shipped('styles.css', 'text/css; charset=utf-8'),
		]),
	});
}
