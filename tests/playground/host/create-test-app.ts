import { Workspace } from 'obsidian-test-mocks/obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { PlaygroundApp } from './app';
import { MemoryFilesClient } from './memory-files-client';

/** The playground's app over a disk in memory. */
export interface TestApp {
	readonly app: PlaygroundApp;
	readonly disk: MemoryFilesClient;
}

/**
 * The playground's app without a page or a server, not started: the vault, the metadata cache and the file manager are the
 * playground's own, the workspace is the mocks'. Needs a DOM.
 *
 * @param files texts by path; a path that ends with a slash is a folder.
 */
export function newTestApp(files: Readonly<Record<string, string>> = {}): TestApp {
	if (!('createDiv' in globalThis)) setup();
	const disk = new MemoryFilesClient(files);
	const app = new PlaygroundApp({
		files: disk,
		makeWorkspace: (host) => Workspace.create2__(host, createDiv()),
		shell: {
			addRibbonIcon: () => createDiv(),
			addStatusBarItem: () => createDiv(),
			openSettings: () => undefined,
			closeSettings: () => undefined,
		},
	});
	return { app, disk };
}

/** The same, started; it comes back when the metadata cache has read everything. */
export async function createTestApp(files: Readonly<Record<string, string>> = {}): Promise<TestApp> {
	const host = newTestApp(files);
	await host.app.start({ plugins: [], layout: async () => undefined });
	await host.app.metadataCache.settled();
	return host;
}
