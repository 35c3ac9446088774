import type { PluginManifest } from 'obsidian';
import type { PluginSource } from './plugins';

/** What the wrapped file of a plugin leaves behind for us to run. */
type Wrapped = (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown) => void;

declare global {
	interface Window {
		playgroundPlugin?: Wrapped;
	}
}

/**
 * A plugin as it is shipped, from an address: `manifest.json` and `main.js`, unchanged. It runs as a script of the page, with
 * `module`, `exports` and `require` around it, as the app wraps it. `require` knows `obsidian` and nothing else.
 *
 * @param base where the two files are, such as `/plugin`; @param obsidian the module it gets.
 */
export async function loadPluginSource(base: string, obsidian: Readonly<Record<string, unknown>>): Promise<PluginSource> {
	const [manifest, code] = await Promise.all([fetchText(`${base}/manifest.json`), fetchText(`${base}/main.js`)]);
	return { manifest: readManifest(manifest), run: () => runAsScript(code, obsidian) };
}

async function runAsScript(code: string, obsidian: Readonly<Record<string, unknown>>): Promise<unknown> {
	const wrapped = `window.playgroundPlugin = function (module, exports, require) {${code}\n};\n//# sourceURL=plugin/main.js\n`;
	const address = URL.createObjectURL(new Blob([wrapped], { type: 'text/javascript' }));
	try {
		await loadScript(address);
	} finally {
		URL.revokeObjectURL(address);
	}
	const run = window.playgroundPlugin;
	delete window.playgroundPlugin;
	if (!run) throw new Error('The file main.js could not be read as a script.');
	const module: { exports: unknown } = { exports: {} };
	run(module, module.exports, (name) => {
		if (name === 'obsidian') return obsidian;
		throw new Error(`The plugin asked for "${name}", which is not there on a phone.`);
	});
	return module.exports;
}

function loadScript(address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = address;
		script.addEventListener('load', () => {
			script.remove();
			resolve();
		});
		script.addEventListener('error', () => reject(new Error('The script of the plugin could not be loaded.')));
		document.head.append(script);
	});
}

async function fetchText(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} answered ${answer.status}. Has the plugin been built (npm run build)?`);
	return answer.text();
}

function readManifest(text: string): PluginManifest {
	const raw: unknown = JSON.parse(text);
	if (!isRecord(raw)) throw new Error('manifest.json holds no manifest.');
	const word = (key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');
	return { id: word('id'), name: word('name'), version: word('version'), minAppVersion: word('minAppVersion'), author: word('author'), description: word('description') };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
