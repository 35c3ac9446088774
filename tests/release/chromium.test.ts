import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const chromiumModule = new URL('../chromium.mjs', import.meta.url).href;

/** Elsewhere Chrome is found outside of the path too, where no test can take it away. */
const onlyOnThePath = process.platform === 'linux';

/** A machine that has only the programs written into its folder, each a line of shell. */
describe('a Chromium for the tests', () => {
	let bin: string;
	beforeEach(() => {
		bin = mkdtempSync(path.join(tmpdir(), 'machine-'));
	});
	afterEach(() => rmSync(bin, { recursive: true }));

	const has = (name: string, line: string): void => {
		writeFileSync(path.join(bin, name), `#!/bin/sh\n${line}\n`);
		chmodSync(path.join(bin, name), 0o755);
	};

	function got(env: Readonly<Record<string, string>> = {}): { found: string; said: string } {
		const script = `const { getChromium } = await import(${JSON.stringify(chromiumModule)}); const said = []; const found = getChromium((line) => said.push(line)); console.log(JSON.stringify({ found: found ?? '', said: said.join(' ') }));`;
		const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: { PATH: bin, HOME: bin, ...env } });
		if (stdout === '') throw new Error(stderr);
		return JSON.parse(stdout) as { found: string; said: string };
	}

	it('is the one on the path', () => {
		has('google-chrome', 'echo Chrome 130');
		expect(got()).toEqual({ found: path.join(bin, 'google-chrome'), said: '' });
	});

	it('is the one that was named, or a clear complaint about that', () => {
		has('chromium', 'echo Chromium 130');
		has('mine', 'echo Chromium 131');
		expect(got({ CHROMIUM_PATH: path.join(bin, 'mine') }).found).toBe(path.join(bin, 'mine'));
		expect(() => got({ CHROMIUM_PATH: path.join(bin, 'gone') })).toThrow('which cannot be run');
	});

	it('is not a stand-in that only asks to install something', () => {
		has('chromium-browser', 'echo "Please install the snap" >&2; exit 10');
		has('chromium', 'echo Chromium 130');
		expect(got().found).toBe(path.join(bin, 'chromium'));
	});

	it('is downloaded by the test tool where there is none', () => {
		if (!onlyOnThePath) return;
		has('npx', `case "$*" in *dry-run*) echo "  Install location:    ${bin}/own";; *) /bin/mkdir -p ${bin}/own/linux; printf '#!/bin/sh\\necho 1' > ${bin}/own/linux/chrome-headless-shell; /bin/chmod +x ${bin}/own/linux/chrome-headless-shell;; esac`);
		expect(got()).toEqual({ found: path.join(bin, 'own', 'linux', 'chrome-headless-shell'), said: expect.stringContaining('No Chromium here yet') as string });
	});

	it('is the system\'s package where that fails and one may install it, else there is none', () => {
		if (!onlyOnThePath) return;
		has('npx', 'exit 1');
		has('apt-get', `case "$*" in *install*chromium) printf '#!/bin/sh\\necho 1' > ${bin}/chromium; /bin/chmod +x ${bin}/chromium;; esac`);
		expect(got().found).toBe(process.getuid?.() === 0 ? path.join(bin, 'chromium') : '');
	});
});
