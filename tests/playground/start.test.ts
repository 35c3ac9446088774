import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('start.mjs', import.meta.url));

interface Started {
	readonly said: string;
	readonly code: number | undefined;
}

/** Runs `npm start` with these words until it has printed an address or ended; asks the address while it is up. */
function start(words: readonly string[], folder: string, whileUp: (url: string) => Promise<void> = () => Promise.resolve()): Promise<Started> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script, ...words], { env: { ...process.env, INIT_CWD: folder, CI: 'true' } });
		let said = '';
		let seen = false;
		const take = (bytes: Buffer): void => {
			said += bytes.toString('utf8');
			const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
			if (url === undefined || seen) return;
			seen = true;
			whileUp(url).then(() => child.kill(), (error: unknown) => {
				child.kill();
				reject(error instanceof Error ? error : new Error(String(error)));
			});
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.on('close', (code) => resolve({ said, code: code ?? undefined }));
	});
}

describe('npm start', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'start-'));
		await writeFile(path.join(folder, 'Mine.md'), 'mine');
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('serves the page and the built plugin on a folder of one\'s own, named from where one is', async () => {
		const { said } = await start(['--vault', '.', '--no-open', '--port', '0'], folder, async (url) => {
			const page = await fetch(url);
			expect(page.headers.get('content-type')).toContain('text/html');
			expect(await page.text()).toContain('app.js');
			for (const file of ['app.js', 'app.css', 'plugin/main.js', 'plugin/manifest.json', 'plugin/styles.css']) {
				expect((await fetch(new URL(file, url))).status, file).toBe(200);
			}
			expect(await (await fetch(new URL('api/file?path=Mine.md', url))).text()).toBe('mine');
		});
		expect(said).toContain(`Working on the notes in ${folder}`);
	});

	it.each([
		[['--vault', 'nowhere'], 'There is no folder'],
		[['--sample', 'nobody'], 'There is no sample called nobody'],
		[['--port', 'x'], '--port x is no port'],
		[['--vault', '.', '--fresh'], '--vault works on your own folder'],
		[['--wrong'], "Unknown option '--wrong'"],
	])('says what is wrong with %j, and how it is used', async (words, sentence) => {
		const { said, code } = await start(words, folder);
		expect(said).toContain(sentence);
		expect(said).toContain('npm start [-- options]');
		expect(code).toBe(1);
	});
});
