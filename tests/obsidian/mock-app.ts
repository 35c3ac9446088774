import type { App as AppOriginal } from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { App, MarkdownView, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';

setup();

export interface MockApp {
	/** As the product sees it. */
	readonly app: AppOriginal;
	/** With everything that only the mock has. */
	readonly mock: App;
	readonly onDisk: (path: string) => Promise<string | undefined>;
}

/** An app over a vault in memory that ignores case, as the disks of most people do. */
export function mockApp(files: Readonly<Record<string, string>> = {}): MockApp {
	const mock = App.createConfigured__({ files: { ...files }, isAdapterCaseInsensitive: true });
	makeAtomic(mock);
	return {
		mock,
		app: mock.asOriginalType__(),
		onDisk: async (path) => {
			const { adapter } = mock.vault;
			return mock.vault.getFileByPath(path) === null ? undefined : adapter.read(path);
		},
	};
}

/** The app's own `process` reads, changes and writes without a gap; the mock's lets another one in between. */
function makeAtomic({ vault }: App): void {
	const process = vault.process.bind(vault);
	let queue: Promise<unknown> = Promise.resolve();
	vault.process = (...args) => {
		const done = queue.then(() => process(...args));
		queue = done.catch(() => undefined);
		return done;
	};
}

/** A tab that shows a note in an editor, and saves as the app does. */
export function openInEditor({ mock }: MockApp, path: string, text?: string): { readonly view: MarkdownView; type(text: string): void; saves: number } {
	const leaf = WorkspaceLeaf.create2__(mock);
	const view = MarkdownView.create2__(leaf);
	const file = mock.vault.getFileByPath(path);
	if (file === null) throw new Error(`No note at ${path}`);
	view.file = file;
	Object.assign(leaf, { view });
	mock.workspace.setActiveLeaf(leaf);
	const opened = { view, saves: 0, type: (typed: string) => view.editor.setValue(typed) };
	view.getViewData = () => view.editor.getValue();
	view.save = async () => {
		opened.saves++;
		await mock.vault.modify(file, view.editor.getValue());
	};
	if (text !== undefined) view.editor.setValue(text);
	return opened;
}


/** Properties that YAML cannot read. The app indexes such a note as one without any; the mock cannot, so it is told. */
export async function breakProperties({ mock }: MockApp, path: string, text: string): Promise<void> {
	await mock.vault.adapter.write(path, text);
	mock.metadataCache.cache__.set(path, {});
	mock.metadataCache.trigger('changed', mock.vault.getFileByPath(path), text, {});
}
