import type { DiskEntry, DiskEvent, DiskFile, FilesClient } from './files-client';

/** The disk through the playground's server (`/api/…`), which shows one vault folder and nothing else. */
export class HttpFilesClient implements FilesClient {
	readonly #base: string;

	/** @param base what stands before `/api`; empty for the page's own origin. */
	constructor(base = '') {
		this.#base = base;
	}

	async list(): Promise<readonly DiskEntry[]> {
		const answer = await expectOk(await fetch(`${this.#base}/api/files`));
		return readEntries(await answer.json());
	}

	async find(path: string): Promise<DiskEntry | undefined> {
		const answer = await fetch(`${this.#base}/api/entry?path=${encodeURIComponent(path)}`);
		if (answer.status === 204) return undefined;
		const entry: unknown = await (await expectOk(answer)).json();
		return isRecord(entry) ? readEntry(entry, entry.type) : undefined;
	}

	async read(path: string): Promise<DiskFile | undefined> {
		const answer = await fetch(`${this.#file(path)}&maybe`);
		if (answer.status === 204) return undefined;
		// The server says so of a folder, which has no text to read.
		if (answer.status === 400) return undefined;
		return readFile(await expectOk(answer));
	}

	async replace(path: string, bytes: Uint8Array, etag: string): Promise<DiskFile | 'changed' | 'missing'> {
		const answer = await fetch(this.#file(path), { method: 'PUT', headers: { 'If-Match': etag }, body: body(bytes) });
		if (answer.status === 412) return 'changed';
		if (answer.status === 404) return 'missing';
		return { bytes, etag: await etagAfterWriting(answer, () => this.read(path)) };
	}

	async create(path: string, bytes: Uint8Array): Promise<DiskFile | 'exists'> {
		const answer = await fetch(this.#file(path), { method: 'POST', body: body(bytes) });
		if (answer.status === 409) return 'exists';
		return { bytes, etag: await etagAfterWriting(answer, () => this.read(path)) };
	}

	async createFolder(path: string): Promise<'created' | 'exists'> {
		const answer = await fetch(`${this.#base}/api/folder?path=${encodeURIComponent(path)}`, { method: 'POST' });
		if (answer.status === 409) return 'exists';
		await expectOk(answer);
		return 'created';
	}

	async rename(from: string, to: string): Promise<'renamed' | 'exists' | 'missing'> {
		const query = `from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
		const answer = await fetch(`${this.#base}/api/rename?${query}`, { method: 'POST' });
		if (answer.status === 409) return 'exists';
		if (answer.status === 404) return 'missing';
		await expectOk(answer);
		return 'renamed';
	}

	async trash(path: string): Promise<'trashed' | 'missing'> {
		const answer = await fetch(this.#file(path), { method: 'DELETE' });
		if (answer.status === 404) return 'missing';
		await expectOk(answer);
		return 'trashed';
	}

	watch(listener: (event: DiskEvent) => void, lost: () => void): () => void {
		const source = new EventSource(`${this.#base}/api/events`);
		let broken = false;
		source.addEventListener('error', () => {
			broken = true;
		});
		source.addEventListener('open', () => {
			if (broken) lost();
			broken = false;
		});
		source.addEventListener('message', (message) => {
			const event = readEvent(message.data);
			if (event) listener(event);
		});
		return () => source.close();
	}

	#file(path: string): string {
		return `${this.#base}/api/file?path=${encodeURIComponent(path)}`;
	}
}

/** `fetch` takes views of plain buffers only; a copy of what was encoded is one. */
function body(bytes: Uint8Array): Blob {
	return new Blob([new Uint8Array(bytes)]);
}

async function readFile(answer: Response): Promise<DiskFile> {
	return { bytes: new Uint8Array(await answer.arrayBuffer()), etag: answer.headers.get('ETag') ?? '' };
}

async function etagAfterWriting(answer: Response, readAgain: () => Promise<DiskFile | undefined>): Promise<string> {
	await expectOk(answer);
	return answer.headers.get('ETag') ?? (await readAgain())?.etag ?? '';
}

async function expectOk(answer: Response): Promise<Response> {
	if (answer.ok) return answer;
	throw new Error(`The vault server answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function readEntries(raw: unknown): readonly DiskEntry[] {
	if (!Array.isArray(raw)) throw new Error('The vault server sent no list of files.');
	return raw.filter(isRecord).map((entry) => readEntry(entry, entry.type));
}

function readEntry(raw: Record<string, unknown>, type: unknown): DiskEntry {
	return {
		path: String(raw.path),
		type: type === 'folder' ? 'folder' : 'file',
		mtime: Number(raw.mtime ?? 0),
		ctime: Number(raw.ctime ?? raw.mtime ?? 0),
		size: Number(raw.size ?? 0),
	};
}

function readEvent(data: unknown): DiskEvent | undefined {
	if (typeof data !== 'string') return undefined;
	const raw: unknown = JSON.parse(data);
	if (!isRecord(raw) || typeof raw.path !== 'string') return undefined;
	if (raw.type !== 'create' && raw.type !== 'modify' && raw.type !== 'delete') return undefined;
	const known = typeof raw.kind === 'string' && typeof raw.mtime === 'number';
	return { type: raw.type, path: raw.path, ...(known ? { entry: readEntry(raw, raw.kind) } : {}) };
}
