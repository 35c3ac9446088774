import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveVault } from './server.mjs';

let outer: string;
let vault: string;
let server: Awaited<ReturnType<typeof serveVault>>;

beforeEach(async () => {
	outer = await mkdtemp(path.join(tmpdir(), 'served-'));
	vault = path.join(outer, 'vault');
	await mkdir(path.join(vault, 'Contacts'), { recursive: true });
	await writeFile(path.join(vault, 'Contacts', 'Þóra.md'), 'Þóra\r\n');
	await writeFile(path.join(outer, 'secret.md'), 'not yours');
	server = await serveVault({ vault, pages: new Map([['/', { type: 'text/html; charset=utf-8', body: '<!doctype html>' }]]) });
});

afterEach(async () => {
	await server.close();
	await rm(outer, { recursive: true });
});

function ask(method: string, address: string, options: { body?: string; etag?: string } = {}): Promise<Response> {
	const headers: Record<string, string> = options.etag === undefined ? {} : { 'If-Match': options.etag };
	return fetch(new URL(address, server.url), { method, headers, ...(options.body === undefined ? {} : { body: options.body }) });
}

function at(notePath: string): string {
	return `/api/file?path=${encodeURIComponent(notePath)}`;
}

/** Sends these very bytes and gives the status, since a well-behaved client will not send what an attacker sends. */
function raw(lines: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(server.port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
		let answer = '';
		socket.setTimeout(4000, () => socket.destroy());
		socket.on('data', (bytes) => {
			answer += bytes.toString('latin1');
			if (answer.includes('\r\n\r\n')) socket.destroy();
		});
		socket.on('close', () => resolve(answer.split('\r\n')[0]?.split(' ')[1] ?? 'closed'));
		socket.on('error', reject);
	});
}

describe('who is answered', () => {
	const own = (): string => `127.0.0.1:${server.port}`;

	it('answers this machine under both of its names', async () => {
		expect(await raw(['GET / HTTP/1.1', `Host: ${own()}`])).toBe('200');
		expect(await raw(['GET / HTTP/1.1', `Host: localhost:${server.port}`])).toBe('200');
	});

	it.each([
		['another name that points here', ['Host: evil.example']],
		['another name with our port', ['Host: evil.example:PORT']],
		['our name as the start of another', ['Host: 127.0.0.1:PORT.evil.example']],
		['our address without its port', ['Host: 127.0.0.1']],
		['an empty name', ['Host: ']],
	])('refuses %s', async (_what, headers) => {
		expect(await raw(['GET /api/files HTTP/1.1', ...headers.map((line) => line.replace('PORT', String(server.port)))])).toBe('403');
	});

	it('refuses two names at once, and none at all', async () => {
		expect(await raw(['GET /api/files HTTP/1.1', `Host: ${own()}`, 'Host: evil.example'])).not.toBe('200');
		expect(await raw(['GET /api/files HTTP/1.0'])).toBe('403');
	});

	it('refuses an address that carries another host', async () => {
		expect(await raw(['GET http://evil.example/api/files HTTP/1.1', `Host: ${own()}`])).not.toBe('200');
		expect(await raw(['GET //evil.example/api/files HTTP/1.1', `Host: ${own()}`])).toBe('404');
	});

	it.each(['http://evil.example', 'null', 'https://127.0.0.1:PORT', 'http://127.0.0.1:1', 'http://localhost:PORT'])('refuses the page of %s', async (origin) => {
		expect(await raw(['GET /api/files HTTP/1.1', `Host: ${own()}`, `Origin: ${origin.replace('PORT', String(server.port))}`])).toBe('403');
	});

	it('refuses what another site embeds, but can be opened by a link', async () => {
		const embedded = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors'];
		expect(await raw([`GET ${at('Contacts/Þóra.md')} HTTP/1.1`, `Host: ${own()}`, ...embedded])).toBe('403');
		expect(await raw(['GET / HTTP/1.1', `Host: ${own()}`, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate'])).toBe('200');
	});

	it('listens on no other address of this machine', async () => {
		const { networkInterfaces } = await import('node:os');
		const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter((one) => !one.internal && one.family === 'IPv4');
		for (const { address } of [...others, { address: '127.0.0.2' }]) {
			const reached = await new Promise((resolve) => {
				const socket = connect({ port: server.port, host: address, timeout: 1000 }, () => resolve(true));
				socket.on('error', () => resolve(false)).on('timeout', () => resolve(false)).on('connect', () => socket.destroy());
			});
			expect(reached, address).toBe(false);
		}
	});

	it('lets the page run only its own scripts and talk only to itself', async () => {
		const { headers } = await ask('GET', '/');
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('access-control-allow-origin')).toBeNull();
	});
});

describe('what is reached', () => {
	it.each([
		'../secret.md', 'Contacts/../../secret.md', '/etc/passwd', '..', '.', '', 'Contacts/', 'Contacts//Þóra.md', './Contacts', '..\\secret.md',
		'C:/secret.md', 'Contacts/Þóra.md\0.png', '\u0000', 'Contacts/\n', '%2e%2e/secret.md/../../../secret.md', '.trash/x.md', '.git/config', 'a/.ssh/id',
	])('refuses the path %j for every method', async (given) => {
		for (const method of ['GET', 'PUT', 'POST', 'DELETE']) {
			const response = await ask(method, at(given), { etag: '"x"', ...(method === 'GET' || method === 'DELETE' ? {} : { body: 'x' }) });
			expect([400, 403], method).toContain(response.status);
		}
		expect([400, 403]).toContain((await ask('POST', `/api/rename?from=${encodeURIComponent('Contacts/Þóra.md')}&to=${encodeURIComponent(given)}`)).status);
		expect([400, 403]).toContain((await ask('POST', `/api/folder?path=${encodeURIComponent(given)}`)).status);
		expect(await readFile(path.join(outer, 'secret.md'), 'utf8')).toBe('not yours');
	});

	it.each(['/..%2f..%2fetc/passwd', '/%2e%2e/secret.md', '/../secret.md', '/plugin/../../secret.md', '/api/file/../../x'])('serves nothing at %s', async (address) => {
		expect(await raw([`GET ${address} HTTP/1.1`, `Host: 127.0.0.1:${server.port}`])).toBe('404');
	});

	it('takes an encoding of an encoding as the name it is, not as a way up', async () => {
		expect((await ask('GET', '/api/file?path=%252e%252e%252fsecret.md')).status).toBe(404);
	});

	it('neither lists nor follows links, of files or of folders', async () => {
		await symlink(path.join(outer, 'secret.md'), path.join(vault, 'link.md'));
		await symlink(outer, path.join(vault, 'out'));
		await symlink(outer, path.join(vault, '.trash'));
		const listed = (await (await ask('GET', '/api/files')).json()) as { path: string }[];
		expect(listed.map((entry) => entry.path)).toEqual(['Contacts', 'Contacts/Þóra.md']);
		for (const given of ['link.md', 'out/secret.md', 'out/vault/Contacts/Þóra.md']) expect((await ask('GET', at(given))).status).toBe(403);
		for (const given of ['link.md', 'out', 'out/secret.md']) expect((await ask('GET', `/api/entry?path=${given}`)).status).toBe(204);
		expect((await ask('PUT', at('link.md'), { body: 'x', etag: '"x"' })).status).toBe(403);
		expect((await ask('POST', at('out/new.md'), { body: 'x' })).status).toBe(403);
		expect((await ask('DELETE', at('Contacts/Þóra.md'))).status).toBe(403);
		expect(await readdir(outer)).toEqual(['secret.md', 'vault']);
	});
});

describe('reading and writing', () => {
	const note = at('Contacts/Þóra.md');

	it('gives the bytes as they are, and a mark that says which', async () => {
		const first = await ask('GET', note);
		expect(await first.text()).toBe('Þóra\r\n');
		expect(first.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
	});

	it('says quietly that a file is not there to who asks whether it may be', async () => {
		expect((await ask('GET', at('Contacts/none.md'))).status).toBe(404);
		const quiet = await ask('GET', `${at('Contacts/none.md')}&maybe`);
		expect([quiet.status, await quiet.text()]).toEqual([204, '']);
		expect((await ask('GET', '/api/file?path=../secret.md&maybe')).status).toBe(400);
	});

	it('replaces only what the writer has read', async () => {
		const etag = (await ask('GET', note)).headers.get('etag') ?? '';
		expect((await ask('PUT', note, { body: 'mine' })).status).toBe(428);
		const written = await ask('PUT', note, { body: 'mine', etag });
		expect(written.status).toBe(200);
		expect((await ask('PUT', note, { body: 'stale', etag })).status).toBe(412);
		expect(await readFile(path.join(vault, 'Contacts', 'Þóra.md'), 'utf8')).toBe('mine');
		expect(written.headers.get('etag')).toBe((await ask('GET', note)).headers.get('etag'));
		expect(await readdir(path.join(vault, 'Contacts'))).toEqual(['Þóra.md']);
	});

	it('lets exactly one of many writers at once through', async () => {
		const etag = (await ask('GET', note)).headers.get('etag') ?? '';
		const answers = await Promise.all(Array.from({ length: 24 }, async (_, index) => (await ask('PUT', note, { body: `writer ${index}`, etag })).status));
		expect(answers.filter((status) => status === 200)).toHaveLength(1);
		expect(answers.filter((status) => status === 412)).toHaveLength(23);
	});

	it('creates with folders, once, also where only case or Unicode form differ', async () => {
		expect((await ask('POST', at('New/Søren Ågård.md'), { body: 'x' })).status).toBe(200);
		for (const same of ['New/Søren Ågård.md', 'New/søren ågård.MD', 'New/Søren Ågård.md'.normalize('NFD'), 'new/Other.md']) {
			expect((await ask('POST', at(same), { body: 'y' })).status, same).toBe(409);
		}
		const all = await Promise.all(Array.from({ length: 12 }, async () => (await ask('POST', at('New/One.md'), { body: 'z' })).status));
		expect(all.filter((status) => status === 200)).toHaveLength(1);
		expect(await readFile(path.join(vault, 'New', 'Søren Ågård.md'), 'utf8')).toBe('x');
	});

	it('renames, by case alone too, and never over another file', async () => {
		const to = (from: string, target: string): Promise<Response> => ask('POST', `/api/rename?from=${encodeURIComponent(from)}&to=${encodeURIComponent(target)}`);
		await ask('POST', at('Contacts/B.md'), { body: 'b' });
		expect((await to('Contacts/Þóra.md', 'Contacts/b.md')).status).toBe(409);
		expect((await to('Contacts/Þóra.md', 'Contacts/þóra.md')).status).toBe(200);
		expect((await to('Contacts/none.md', 'Contacts/c.md')).status).toBe(404);
		expect((await to('Contacts', 'Contacts/Inner')).status).toBe(400);
		expect((await to('Contacts', 'People/Known')).status).toBe(200);
		expect((await readdir(path.join(vault, 'People', 'Known'))).sort()).toEqual(['B.md', 'þóra.md']);
	});

	it('moves what is deleted to the trash, keeping earlier ones', async () => {
		for (const text of ['first', 'second']) {
			await ask('POST', at('gone.md'), { body: text });
			expect((await ask('DELETE', at('gone.md'))).status).toBe(200);
		}
		expect(await readFile(path.join(vault, '.trash', 'gone.md'), 'utf8')).toBe('first');
		expect(await readFile(path.join(vault, '.trash', 'gone 2.md'), 'utf8')).toBe('second');
		expect((await ask('DELETE', note, { etag: '"other"' })).status).toBe(412);
	});

	it('keeps the old note when a writer hangs up half-way', async () => {
		const etag = (await ask('GET', note)).headers.get('etag') ?? '';
		await new Promise<void>((resolve) => {
			const socket = connect(server.port, '127.0.0.1', () => {
				const address = `/api/file?path=${encodeURIComponent('Contacts/Þóra.md')}`;
				socket.write(`PUT ${address} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nIf-Match: ${etag}\r\nContent-Length: 1000\r\n\r\nhalf`);
				setTimeout(() => socket.destroy(), 100);
			});
			socket.on('close', () => setTimeout(resolve, 100));
		});
		expect(await readFile(path.join(vault, 'Contacts', 'Þóra.md'), 'utf8')).toBe('Þóra\r\n');
		expect(await readdir(path.join(vault, 'Contacts'))).toEqual(['Þóra.md']);
	});

	it('serves pages found in the vault as bytes that cannot run', async () => {
		await writeFile(path.join(vault, 'page.html'), '<script>1</script>');
		const { headers } = await ask('GET', at('page.html'));
		expect(headers.get('content-type')).toBe('application/octet-stream');
		expect(headers.get('content-security-policy')).toContain('sandbox');
	});

	it('says which methods an address takes', async () => {
		const response = await ask('PATCH', at('Contacts/Þóra.md'));
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, PUT, POST, DELETE');
	});
});

describe('changes on the disk', () => {
	interface Told { readonly type: string; readonly path: string }

	async function tellings(until: (told: readonly Told[]) => boolean, act: () => Promise<unknown>): Promise<Told[]> {
		const stop = new AbortController();
		const response = await fetch(new URL('/api/events', server.url), { signal: stop.signal });
		const told: Told[] = [];
		const reading = (async () => {
			let text = '';
			const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
			for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
				text += part.value;
				const found = text.split('\n').filter((line) => line.startsWith('data: '));
				told.splice(0, told.length, ...found.map((line) => JSON.parse(line.slice(6)) as Told));
				if (until(told)) return;
			}
		})();
		await act();
		await reading;
		stop.abort();
		return told.map(({ type, path: changed }) => ({ type, path: changed }));
	}

	it('are told whoever made them: another program or the page itself', async () => {
		const expected = [
			{ type: 'modify', path: 'Contacts/Þóra.md' },
			{ type: 'create', path: 'Notes' },
			{ type: 'create', path: 'Notes/new.md' },
			{ type: 'create', path: 'from-the-page.md' },
		];
		const all = (list: readonly Told[]): boolean => expected.every(({ type, path: changed }) => list.some((one) => one.type === type && one.path === changed));
		const told = await tellings(all, async () => {
			await writeFile(path.join(vault, 'Contacts', 'Þóra.md'), 'edited elsewhere');
			await mkdir(path.join(vault, 'Notes'));
			await writeFile(path.join(vault, 'Notes', 'new.md'), 'x');
			await ask('POST', at('from-the-page.md'), { body: 'y' });
		});
		expect(told).toEqual(expect.arrayContaining(expected));
	});

	it('are told when something goes, children before their folder', async () => {
		const told = await tellings((list) => list.length >= 2, () => rm(path.join(vault, 'Contacts'), { recursive: true }));
		expect(told).toEqual([{ type: 'delete', path: 'Contacts/Þóra.md' }, { type: 'delete', path: 'Contacts' }]);
	});

	it('are told of the stored settings of the plugin too, which are listed nowhere', async () => {
		const data = '.obsidian/plugins/informational-interviews/data.json';
		const told = await tellings((list) => list.length >= 1, () => ask('POST', at(data), { body: '{}' }));
		expect(told).toEqual([{ type: 'create', path: data }]);
		expect(await (await ask('GET', '/api/files')).text()).not.toContain('data.json');
		expect((await stat(path.join(vault, data))).isFile()).toBe(true);
	});
});
