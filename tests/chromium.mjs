// Finds a Chromium for the tests in the browser, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where the installers of Chrome put it, on systems that do not have it on the path. */
const usualPlaces = {
	darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
	win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

/** @param {string} file */
function canRun(file) {
	try {
		accessSync(file, constants.X_OK);
	} catch {
		return false;
	}
	// Some systems have a stand-in of that name that only asks to install something.
	return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function onThePath() {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** The test tool's own download, if it has been made. */
function downloaded() {
	const told = spawnSync('npx', ['playwright-core', 'install', 'chromium', '--only-shell', '--dry-run'], { encoding: 'utf8', shell: process.platform === 'win32' });
	const folder = /Install location:\s+(.+)/.exec(told.stdout)?.[1]?.trim();
	if (folder === undefined) return [];
	try {
		const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		return found.filter((file) => /(^|[\\/])(chrome-headless-shell|headless_shell)(\.exe)?$/.test(file)).map((file) => path.join(folder, file));
	} catch {
		return [];
	}
}

/** The Chromium to use, or undefined where there is none. @returns {string | undefined} */
export function findChromium() {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		if (!canRun(named)) throw new Error(`CHROMIUM_PATH is ${named}, which cannot be run.`);
		return named;
	}
	/** @type {Partial<Record<string, string[]>>} */
	const places = usualPlaces;
	return [...onThePath(), ...(places[process.platform] ?? [])].find(canRun) ?? downloaded().find(canRun);
}

/** Finds a Chromium, else downloads the test tool's own, else installs Debian's where that is allowed. @param {(line: string) => void} say */
export function getChromium(say) {
	const found = findChromium();
	if (found !== undefined) return found;
	say('No Chromium here yet; getting the one of the test tool ...');
	spawnSync('npx', ['playwright-core', 'install', 'chromium', '--only-shell'], { stdio: 'ignore', timeout: 240_000, shell: process.platform === 'win32' });
	const own = findChromium();
	if (own !== undefined) return own;
	if (process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
		say('That did not work; installing the system\'s package ...');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000, env });
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore', timeout: 300_000, env });
	}
	return findChromium();
}
