import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveVault } from '../server.mjs';
import { decodeText, encodeText, type FilesClient } from './files-client';
import { HttpFilesClient } from './http-files-client';
import { MemoryFilesClient } from './memory-files-client';

const files = { 'Start.md': '\uFEFFone\r\n', 'People/Zoë Æ & O\'Neal?.md': '你好', '.obsidian/plugins/x/data.json': '{}' };

interface Disk {
	readonly client: FilesClient;
	/** The text of a file in the vault's trash, which no client may read. */
	inTrash(name: string): Promise<string | undefined>;
	close(): Promise<void>;
}

async function realDisk(): Promise<Disk> {
	const vault = await mkdtemp(path.join(tmpdir(), 'files-'));
	for (const [name, text] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(vault, name)), { recursive: true });
		await writeFile(path.join(vault, name), text);
	}
	const server = await serveVault({ vault, pages: new Map() });
	const close = async (): Promise<void> => {
		await server.close();
		await rm(vault, { recursive: true });
	};
	const inTrash = (name: string): Promise<string> => readFile(path.join(vault, '.trash', name), 'utf8');
	return { client: new HttpFilesClient(server.url.replace(/\/$/, '')), inTrash, close };
}

async function memoryDisk(): Promise<Disk> {
	const client = new MemoryFilesClient(files);
	return { client, inTrash: async (name) => client.textOnDisk(`.trash/${name}`), close: async () => undefined };
}

async function textOf(client: FilesClient, name: string): Promise<string | undefined> {
	const file = await client.read(name);
	return file && decodeText(file.bytes);
}

async function names(client: FilesClient): Promise<string[]> {
	return (await client.list()).map((entry) => `${entry.path}${entry.type === 'folder' ? '/' : ''}`).filter((name) => !name.startsWith('.')).sort();
}

describe.each([
	['through the server', realDisk],
	['in memory', memoryDisk],
])('a disk %s', (_, open) => {
	let disk: Disk;
	let client: FilesClient;

	beforeEach(async () => {
		disk = await open();
		client = disk.client;
	});

	afterEach(() => disk.close());

	it('lists files and folders, and reads every byte of any name', async () => {
		expect(await names(client)).toEqual(['People/', 'People/Zoë Æ & O\'Neal?.md', 'Start.md']);
		expect(await textOf(client, 'Start.md')).toBe('\uFEFFone\r\n');
		expect(await textOf(client, 'People/Zoë Æ & O\'Neal?.md')).toBe('你好');
		expect(await textOf(client, '.obsidian/plugins/x/data.json')).toBe('{}');
	});

	it('finds what lies under a path, also under one of other case, and nothing hidden or missing', async () => {
		expect(await client.find('Start.md')).toMatchObject({ path: 'Start.md', type: 'file', size: 8 });
		expect((await client.find('people/ZOË æ & o\'neal?.md'.normalize('NFD')))?.path).toBe('People/Zoë Æ & O\'Neal?.md');
		expect(await client.find('PEOPLE')).toMatchObject({ path: 'People', type: 'folder' });
		expect(await client.find('Nobody.md')).toBeUndefined();
		expect(await client.find('Start.md/below')).toBeUndefined();
		await client.create('Start 2.md', encodeText('x'));
		expect((await client.find('start 2.md'))?.path).toBe('Start 2.md');
		await client.trash('Start 2.md');
		expect(await client.find('start 2.md')).toBeUndefined();
	});

	it('has no text for what is not there, nor for a folder', async () => {
		expect(await client.read('Nobody.md')).toBeUndefined();
		expect(await client.read('People')).toBeUndefined();
	});

	it('replaces the text that was read, and no other', async () => {
		const read = await client.read('Start.md');
		const written = await client.replace('Start.md', encodeText('two'), read?.etag ?? '');
		expect(await client.replace('Start.md', encodeText('three'), read?.etag ?? '')).toBe('changed');
		expect(await textOf(client, 'Start.md')).toBe('two');
		expect(written).toHaveProperty('etag', (await client.read('Start.md'))?.etag);
		expect(await client.replace('Nobody.md', encodeText('x'), '"1"')).toBe('missing');
	});

	it('creates nothing over or beside the same name in other letters', async () => {
		expect(await client.create('start.MD', encodeText('x'))).toBe('exists');
		expect(await client.create('People/Zoe\u0308 Æ & O\'Neal?.md', encodeText('x'))).toBe('exists');
		expect(await client.createFolder('people')).toBe('exists');
		expect(await names(client)).toHaveLength(3);
	});

	it('creates a file with its folders', async () => {
		await client.create('New/Deep/Note.md', encodeText('x'));
		expect(await names(client)).toEqual(expect.arrayContaining(['New/', 'New/Deep/', 'New/Deep/Note.md']));
	});

	it('renames a file, its letters only too, and a folder with all in it', async () => {
		expect(await client.rename('Start.md', 'START.md')).toBe('renamed');
		expect(await client.rename('People', 'Contacts')).toBe('renamed');
		expect(await names(client)).toEqual(['Contacts/', 'Contacts/Zoë Æ & O\'Neal?.md', 'START.md']);
		expect(await client.rename('Nobody.md', 'Somebody.md')).toBe('missing');
		expect(await client.rename('START.md', 'Contacts/zoë æ & o\'neal?.md')).toBe('exists');
	});

	it('moves what is deleted to the trash', async () => {
		expect(await client.trash('Start.md')).toBe('trashed');
		expect(await client.trash('Start.md')).toBe('missing');
		expect(await names(client)).not.toContain('Start.md');
		expect(await disk.inTrash('Start.md')).toBe('\uFEFFone\r\n');
	});
});
