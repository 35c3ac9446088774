import { spawn } from 'node:child_process';

/** How each system opens an address; on Linux only where there is a screen. */
function opener() {
	switch (process.platform) {
		case 'darwin':
			return ['open'];
		case 'win32':
			return ['cmd', '/c', 'start', ''];
		default:
			return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
	}
}

/** Opens the address where there is a browser, and is silent where there is none: it has been printed anyway. @param {string} url */
export function openInBrowser(url) {
	const [command, ...rest] = opener() ?? [];
	if (command === undefined || process.env['CI']) return;
	const started = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
	started.on('error', () => undefined);
	started.unref();
}
