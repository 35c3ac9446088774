import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { etagOf, VaultFolder } from './vault-folder.mjs';
import { Refusal } from './vault-path.mjs';
import { VaultWatch } from './vault-watch.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ type: string, body: string | Uint8Array } | { type: string, file: string }} Page A thing served under a fixed address: from memory, or from a file read anew each time.
 */

const largestBody = 32 * 1024 * 1024;

/** What a file of the vault may be shown as. Everything else is bytes: a page in the vault must not run in ours. */
const vaultTypes = new Map(Object.entries({
	md: 'text/markdown; charset=utf-8', txt: 'text/plain; charset=utf-8', json: 'application/json', csv: 'text/csv; charset=utf-8',
	png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', pdf: 'application/pdf',
}));

const headersOfAll = {
	'Cache-Control': 'no-store',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
};

const headersOfPage = {
	'Content-Security-Policy': [
		"default-src 'none'", "script-src 'self' blob:", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
		"connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
	].join('; '),
};

const headersOfVault = { 'Content-Security-Policy': "default-src 'none'; sandbox" };

/**
 * Serves one vault and the page that works on it, to this machine only.
 * @param {{ vault: string, pages: ReadonlyMap<string, Page>, port?: number }} options port 0, the default, takes a free one
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function serveVault({ vault, pages, port = 0 }) {
	const folder = await VaultFolder.open(vault);
	const watch = new VaultWatch(folder);
	await watch.start();
	/** @type {Set<Response>} */
	const listeners = new Set();
	watch.onChange((changes) => {
		const text = changes.map(({ event, type: kind, ...entry }) => `data: ${JSON.stringify({ type: event, kind, ...entry })}\n\n`).join('');
		for (const listener of listeners) listener.write(text);
	});

	const server = createServer((request, response) => {
		answer(request, response).catch((error) => refuse(response, error));
	});
	// A request that is never finished must not hold a place for ever.
	server.requestTimeout = 30_000;
	server.on('upgrade', (_request, socket) => socket.destroy());

	/** @param {Request} request @param {Response} response */
	async function answer(request, response) {
		checkCaller(request, ownPort());
		const url = new URL(`http://127.0.0.1${request.url}`);
		const page = pages.get(url.pathname);
		if (page !== undefined) {
			allow(request, response, ['GET']);
			const body = 'file' in page ? await readFile(page.file).catch(() => undefined) : page.body;
			if (body === undefined) throw new Refusal(404, 'That has not been built yet: npm run build');
			send(response, 200, { 'Content-Type': page.type, ...headersOfPage }, body);
			return;
		}
		await answerApi(request, response, url);
	}

	/** @param {Request} request @param {Response} response @param {URL} url */
	async function answerApi(request, response, url) {
		const given = url.searchParams.get('path');
		const expected = request.headers['if-match'];
		switch (url.pathname) {
			case '/api/files':
				allow(request, response, ['GET']);
				return sendJson(response, 200, await folder.list());
			case '/api/entry': {
				allow(request, response, ['GET']);
				const entry = await folder.find(given);
				if (entry !== undefined) return sendJson(response, 200, entry);
				response.writeHead(204, headersOfAll).end();
				return;
			}
			case '/api/events':
				allow(request, response, ['GET']);
				return listen(response);
			case '/api/folder':
				allow(request, response, ['POST']);
				await folder.createFolder(given);
				break;
			case '/api/rename':
				allow(request, response, ['POST']);
				await folder.rename(url.searchParams.get('from'), url.searchParams.get('to'));
				break;
			case '/api/file':
				switch (allow(request, response, ['GET', 'PUT', 'POST', 'DELETE'])) {
					case 'GET': {
						const bytes = await folder.read(given).catch((error) => noSuchFile(error, url.searchParams.has('maybe')));
						if (bytes === undefined) {
							response.writeHead(204, headersOfAll).end();
							return;
						}
						const type = vaultTypes.get(given?.split('.').pop()?.toLowerCase() ?? '') ?? 'application/octet-stream';
						send(response, 200, { 'Content-Type': type, ETag: etagOf(bytes), ...headersOfVault }, bytes);
						return;
					}
					case 'PUT':
						response.setHeader('ETag', await folder.replace(given, await bodyOf(request), expected));
						break;
					case 'POST':
						response.setHeader('ETag', await folder.create(given, await bodyOf(request)));
						break;
					default:
						await folder.trash(given, expected);
				}
				break;
			default:
				throw new Refusal(404, 'There is nothing at this address.');
		}
		sendJson(response, 200, { done: true });
		await watch.noticed([given, url.searchParams.get('from'), url.searchParams.get('to')].filter((path) => path !== null));
	}

	/** @param {Response} response */
	function listen(response) {
		response.writeHead(200, { ...headersOfAll, 'Content-Type': 'text/event-stream' });
		response.write('retry: 1000\n\n');
		listeners.add(response);
		response.on('close', () => listeners.delete(response));
	}

	function ownPort() {
		const address = server.address();
		return typeof address === 'object' && address !== null ? address.port : 0;
	}

	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	return {
		url: `http://127.0.0.1:${ownPort()}/`,
		port: ownPort(),
		async close() {
			watch.close();
			for (const listener of listeners) listener.end();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/**
 * The page asks for a file that may well not be there (settings before the first are saved): no answer that a browser logs as
 * an error.
 * @param {unknown} error @param {boolean} mayBeMissing
 * @returns {undefined}
 */
function noSuchFile(error, mayBeMissing) {
	if (mayBeMissing && error instanceof Refusal && error.status === 404) return undefined;
	throw error;
}

/**
 * Another site's page can make a browser send requests here, under its own name or under one that it let point to this
 * machine. Such a request carries a Host, an Origin or a Sec-Fetch-Site that is not ours.
 * @param {Request} request @param {number} port
 */
function checkCaller(request, port) {
	const names = [`127.0.0.1:${port}`, `localhost:${port}`];
	const hosts = request.headersDistinct['host'] ?? [];
	if (hosts.length !== 1 || !names.includes(hosts[0] ?? '')) throw new Refusal(403, 'This server answers this machine only.');
	const origins = request.headersDistinct['origin'] ?? [];
	if (origins.some((origin) => origin !== `http://${hosts[0]}`)) throw new Refusal(403, 'This server answers its own page only.');
	const site = request.headers['sec-fetch-site'];
	const opened = site === 'cross-site' && request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET' && request.url === '/';
	if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opened) throw new Refusal(403, 'This server answers its own page only.');
	if (!request.url?.startsWith('/')) throw new Refusal(400, 'That is no address of this server.');
}

/** @param {Request} request @param {Response} response @param {string[]} methods @returns {string} the request's method */
function allow(request, response, methods) {
	if (methods.includes(request.method ?? '')) return request.method ?? '';
	response.setHeader('Allow', methods.join(', '));
	throw new Refusal(405, `Only ${methods.join(', ')} can be asked here.`);
}

/** @param {Request} request */
async function bodyOf(request) {
	const parts = [];
	let size = 0;
	for await (const part of request) {
		size += part.length;
		if (size > largestBody) throw new Refusal(413, 'That is too large for a note.');
		parts.push(part);
	}
	// A person who closes the page half-way must not leave half a note.
	if (!request.complete) throw new Refusal(400, 'The request ended before its text did.');
	return Buffer.concat(parts);
}

/** @param {Response} response @param {number} status @param {Record<string, string>} headers @param {string | Uint8Array} body */
function send(response, status, headers, body) {
	response.writeHead(status, { ...headersOfAll, ...headers });
	response.end(body);
}

/** @param {Response} response @param {number} status @param {unknown} value */
function sendJson(response, status, value) {
	send(response, status, { 'Content-Type': 'application/json; charset=utf-8', ...headersOfVault }, JSON.stringify(value));
}

/** @param {Response} response @param {unknown} error */
function refuse(response, error) {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const status = error instanceof Refusal ? error.status : 500;
	response.setHeader('Connection', 'close');
	sendJson(response, status, { error: error instanceof Error ? error.message : 'Something went wrong.' });
}
