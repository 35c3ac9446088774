import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VaultFolder } from './vault-folder.mjs';
import { VaultWatch } from './vault-watch.mjs';

let root: string;
let folder: VaultFolder;
let watch: VaultWatch;
let told: string[];

beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'watched-'));
	await mkdir(path.join(root, 'People'));
	await writeFile(path.join(root, 'People', 'Ann.md'), 'a');
	folder = await VaultFolder.open(root);
	watch = new VaultWatch(folder);
	told = [];
	watch.onChange((changes) => told.push(...changes.map(({ event, path: changed }) => `${event} ${changed}`)));
	await watch.start();
});

afterEach(async () => {
	watch.close();
	await rm(root, { recursive: true });
});

describe('what the server has done itself', () => {
	it('is told after a look at that path alone, however large the vault', async () => {
		const walks = vi.spyOn(folder, 'watched');
		for (const name of ['Ben', 'Kim']) {
			await folder.create(`People/${name}.md`, Buffer.from('x'));
			await watch.noticed([`People/${name}.md`]);
		}
		await folder.rename('People/Ben.md', 'People/Benjamin.md');
		await watch.noticed(['People/Ben.md', 'People/Benjamin.md']);
		await folder.trash('People/Kim.md', undefined);
		await watch.noticed(['People/Kim.md']);
		expect(told).toEqual(expect.arrayContaining(['create People/Ben.md', 'create People/Kim.md', 'delete People/Ben.md', 'create People/Benjamin.md', 'delete People/Kim.md']));
		expect(told).toHaveLength(5);
		expect(walks).not.toHaveBeenCalled();
	});

	it('is told with all that is in it where a folder comes or goes', async () => {
		await folder.create('Work/Deep/Note.md', Buffer.from('x'));
		await watch.noticed(['Work/Deep/Note.md']);
		await folder.rename('Work', 'Job');
		await watch.noticed(['Work', 'Job']);
		expect(told.slice(0, 3)).toEqual(['create Work', 'create Work/Deep', 'create Work/Deep/Note.md']);
		expect(told.slice(3).sort()).toEqual(['create Job', 'create Job/Deep', 'create Job/Deep/Note.md', 'delete Work', 'delete Work/Deep', 'delete Work/Deep/Note.md']);
	});

	it('is told once, also where the system notices it as well', async () => {
		await folder.create('People/Ben.md', Buffer.from('x'));
		await Promise.all([watch.noticed(['People/Ben.md']), watch.noticed(['People/Ben.md']), watch.refresh()]);
		expect(told).toEqual(['create People/Ben.md']);
	});
});
