// @vitest-environment happy-dom
import { TFile } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, newTestApp, type TestApp } from './create-test-app';

const files = {
	'Ann.md': '---\nname: Ann\nworks at: "[[Fjord]]"\n---\nSee [[Ben#Log|him]] and [[Nobody]].',
	'Ben.md': 'text',
	'Work/Fjord.md': 'text',
};

function file({ app }: TestApp, path: string): TFile {
	const found = app.vault.getFileByPath(path);
	if (!found) throw new Error(`no ${path}`);
	return found;
}

function told({ app }: TestApp, event: string): string[] {
	const heard: string[] = [];
	app.metadataCache.on(event, (one) => heard.push(one instanceof TFile ? one.path : event));
	return heard;
}

afterEach(() => {
	vi.useRealTimers();
});

describe('the metadata cache', () => {
	it('knows half of the notes without a word at start and tells of the rest, then says that all is resolved', async () => {
		const { app } = newTestApp(files);
		const heard: string[] = [];
		let whenReady: (string | undefined)[] = [];
		for (const event of ['changed', 'resolved']) app.metadataCache.on(event, (one) => heard.push(one instanceof TFile ? one.path : event));
		app.workspace.onLayoutReady(() => {
			whenReady = [...app.metadataCache.cache__.keys()];
		});
		await app.start({ plugins: [], layout: async () => undefined });
		await app.metadataCache.settled();
		expect(whenReady).toEqual(['Ann.md', 'Work/Fjord.md']);
		expect(heard).toEqual(['Ben.md', 'resolved']);
		expect(app.metadataCache.cache__.size).toBe(3);
	});

	it('tells of a change after the write, not with it', async () => {
		const host = await createTestApp(files);
		const heard = told(host, 'changed');
		await host.app.vault.process(file(host, 'Ben.md'), () => '# New');
		expect(heard).toEqual([]);
		expect(host.app.metadataCache.getFileCache(file(host, 'Ben.md'))?.headings).toBeUndefined();
		await host.app.metadataCache.settled();
		expect(heard).toEqual(['Ben.md']);
		expect(host.app.metadataCache.getFileCache(file(host, 'Ben.md'))?.headings?.[0]?.heading).toBe('New');
	});

	it('tells once of several writes that come close together', async () => {
		const host = await createTestApp(files);
		const heard = told(host, 'changed');
		// By a clock of its own, they come close together however busy the machine is.
		vi.useFakeTimers();
		const written = Promise.all(['a', 'b', 'c'].map((text) => host.app.vault.modify(file(host, 'Ben.md'), text)));
		await vi.advanceTimersByTimeAsync(1_000);
		await written;
		vi.useRealTimers();
		await host.app.metadataCache.settled();
		expect(heard).toEqual(['Ben.md']);
	});

	it('keeps the cache of a renamed note under its new path, without a change', async () => {
		const host = await createTestApp(files);
		const heard = told(host, 'changed');
		const before = host.app.metadataCache.getFileCache(file(host, 'Ann.md'));
		await host.app.vault.rename(file(host, 'Ann.md'), 'Work/Anna.md');
		expect(host.app.metadataCache.getFileCache(file(host, 'Work/Anna.md'))).toBe(before);
		expect(host.app.metadataCache.getCache('Ann.md')).toBeNull();
		await host.app.metadataCache.settled();
		expect(heard).toEqual([]);
	});

	it('hands over the old cache of a note that is gone', async () => {
		const host = await createTestApp(files);
		const handed: unknown[] = [];
		host.app.metadataCache.on('deleted', (_, before) => handed.push(before));
		const before = host.app.metadataCache.getFileCache(file(host, 'Ann.md'));
		await host.app.vault.trash(file(host, 'Ann.md'));
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(handed).toEqual([before]);
	});

	it('follows links to where they lead, and again when a name comes', async () => {
		const host = await createTestApp(files);
		expect(host.app.metadataCache.resolvedLinks['Ann.md']).toEqual({ 'Ben.md': 1, 'Work/Fjord.md': 1 });
		expect(host.app.metadataCache.unresolvedLinks['Ann.md']).toEqual({ Nobody: 1 });
		await host.app.vault.create('Work/Nobody.md', '');
		await host.app.metadataCache.settled();
		expect(host.app.metadataCache.resolvedLinks['Ann.md']).toEqual({ 'Ben.md': 1, 'Work/Fjord.md': 1, 'Work/Nobody.md': 1 });
	});

	it('writes the name of a file where it is enough, else its path', async () => {
		const host = await createTestApp({ ...files, 'Old/Ben.md': '' });
		expect(host.app.metadataCache.fileToLinktext(file(host, 'Work/Fjord.md'), 'Ann.md')).toBe('Fjord');
		expect(host.app.metadataCache.fileToLinktext(file(host, 'Old/Ben.md'), 'Ann.md')).toBe('Old/Ben');
		expect(host.app.fileManager.generateMarkdownLink(file(host, 'Work/Fjord.md'), 'Ann.md', '#Log', 'them')).toBe('[[Fjord#Log|them]]');
	});
});

describe('the file manager', () => {
	it('lets links follow a renamed note, and changes no other letter', async () => {
		const host = await createTestApp(files);
		await host.app.fileManager.renameFile(file(host, 'Ben.md'), 'Benedict.md');
		await host.app.fileManager.renameFile(file(host, 'Work/Fjord.md'), 'Work/Fjord 2.md');
		expect(host.disk.textOnDisk('Ann.md')).toBe('---\nname: Ann\nworks at: "[[Fjord 2]]"\n---\nSee [[Benedict#Log|him]] and [[Nobody]].');
	});

	it('leaves a link alone that still leads to the moved note', async () => {
		const host = await createTestApp(files);
		await host.app.fileManager.renameFile(file(host, 'Ben.md'), 'Work/Ben.md');
		expect(host.disk.textOnDisk('Ann.md')).toBe(files['Ann.md']);
	});

	it('loses comments in properties when they are processed, as the app does, and keeps the body', async () => {
		const host = await createTestApp({ 'A.md': '---\n# note\na: "1"\n---\nBody\r\n' });
		await host.app.fileManager.processFrontMatter(file(host, 'A.md'), (frontmatter) => {
			frontmatter['b'] = '2026-10-26';
		});
		expect(host.disk.textOnDisk('A.md')).toBe('---\na: "1"\nb: 2026-10-26\n---\nBody\r\n');
	});

	it('writes nothing where the properties cannot be read', async () => {
		const host = await createTestApp({ 'A.md': '---\na: [\n---\n' });
		await expect(host.app.fileManager.processFrontMatter(file(host, 'A.md'), () => undefined)).rejects.toThrow();
		expect(host.disk.textOnDisk('A.md')).toBe('---\na: [\n---\n');
	});
});
