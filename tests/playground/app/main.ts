import type { ViewCreator } from 'obsidian';
import { Notice, Scope, WorkspaceLeaf, type View } from 'obsidian-test-mocks/obsidian';
import { createObsidianModule, dressPage, HttpFilesClient, loadPluginSource, PlaygroundApp, showTooltips, type PluginSource } from '../host/index';
import { Appearance } from './appearance';
import { FileExplorer } from './file-explorer';
import { Frame } from './frame';
import { isSavedLayout, type SavedLayout } from './layout';
import { PlaygroundLeaf } from './leaf';
import { PlaygroundMarkdownView } from './markdown-view';
import { addPageCommands } from './page-commands';
import { PageClock } from './page-clock';
import { recall, remember } from './page-memory';
import { PageShell } from './page-shell';
import { setUpPhone } from './phone';
import { renderMarkdownTo } from './render-markdown';
import { SettingsWindow } from './settings-window';
import { EmptyView, PlainFileView } from './simple-views';
import { addStatusItems } from './status-items';
import { PlaygroundWorkspace, workspaceOf } from './workspace';

const startNote = 'Start here.md';

/** The views that the app brings along. */
function addPageViews(app: PlaygroundApp): void {
	const add = (type: string, make: (leaf: WorkspaceLeaf) => View): void => {
		const creator: ViewCreator = (leaf) => make(WorkspaceLeaf.fromOriginalType3__(leaf)).asOriginalType2__();
		app.views.set(type, creator);
	};
	const run = (id: string) => (): void => void app.commands.executeCommandById(id);
	const ways = [
		{ label: 'Create new note', run: run('file-explorer:new-file') },
		{ label: 'Go to file', run: run('switcher:open') },
		{ label: 'Run a command', run: run('command-palette:open') },
	];
	add('markdown', (leaf) => new PlaygroundMarkdownView(leaf, app));
	add('file-explorer', (leaf) => new FileExplorer(leaf, app));
	add('plain-file', (leaf) => new PlainFileView(leaf, app));
	add('empty', (leaf) => new EmptyView(leaf, ways));
}

/** What a person sees who comes for the first time: the note that begins the vault, where there is one. */
const firstLayout = (isPhone: boolean, hasStart: boolean): SavedLayout => ({
	left: { groups: [{ tabs: [{ state: { type: 'file-explorer' }, title: 'Files', icon: 'folder-closed', active: false }], current: 0 }], collapsed: isPhone },
	main: [{ tabs: [{ state: hasStart ? { type: 'markdown', state: { file: startNote, mode: 'preview' } } : { type: 'empty' }, title: 'New tab', icon: 'file', active: true }], current: 0 }],
	right: { groups: [], collapsed: true },
	recentFiles: [],
});

/** The plugin as it was built; none, and a word about it, where it could not be read: the notes are of use without it. */
async function plugins(obsidian: Readonly<Record<string, unknown>>): Promise<PluginSource[]> {
	try {
		return [await loadPluginSource('/plugin', obsidian)];
	} catch (error) {
		new Notice(String(error), 0);
		console.error(error);
		return [];
	}
}

async function start(): Promise<void> {
	dressPage();
	const clock = new PageClock(window.location.search);
	const appearance = new Appearance(window.location.search);
	const frame = new Frame(document.body, appearance.isPhone);
	const shell = new PageShell(frame);
	const app = new PlaygroundApp({
		files: new HttpFilesClient(),
		makeWorkspace: (forApp) => new PlaygroundWorkspace(forApp, frame.workspaceEl),
		shell,
	});
	const workspace = workspaceOf(app);
	showTooltips(document);
	const obsidian = createObsidianModule({
		classes: { MarkdownView: PlaygroundMarkdownView, Workspace: PlaygroundWorkspace, WorkspaceLeaf: PlaygroundLeaf },
		renderMarkdown: async (_app, markdown, el) => renderMarkdownTo(el, markdown),
	});
	shell.use(new SettingsWindow(app, appearance, clock));
	appearance.tell(workspace);
	addPageViews(app);
	addPageCommands(app, appearance);
	frame.addRibbonIcon('panel-left', 'Toggle left sidebar', () => workspace.left.toggle());
	frame.addRibbonIcon('search', 'Open quick switcher', () => app.commands.executeCommandById('switcher:open'));
	frame.addRibbonIcon('terminal', 'Open command palette', () => app.commands.executeCommandById('command-palette:open'));
	frame.addRibbonFoot('panel-right', 'Toggle right sidebar', () => workspace.right.toggle());
	frame.addRibbonFoot('settings', 'Settings', () => shell.openSettings());
	app.viewScope = () => {
		const scope = workspace.activeView?.scope;
		return scope ? Scope.fromOriginalType__(scope) : null;
	};
	if (appearance.isPhone) setUpPhone(app, frame);
	const saved = recall('layout');
	workspace.onSaveLayout = (layout) => remember('layout', layout);
	// The cache goes on filling after the start; whoever looks at the page from outside can wait for its end.
	app.metadataCache.on('resolved', () => (document.body.dataset['notes'] = 'read'));
	await app.start({
		plugins: await plugins(obsidian),
		layout: () => workspace.restore(isSavedLayout(saved) ? saved : firstLayout(appearance.isPhone, app.vault.getFileByPath(startNote) !== null)),
	});
	addStatusItems(app, frame, clock.isMoved);
	// Leaving the page is like closing the app: what was typed goes to the disk.
	window.addEventListener('pagehide', () => workspace.saveAll());
	document.body.dataset['playground'] = 'ready';
}

start().catch((error: unknown) => {
	new Notice(`The playground could not start: ${String(error)}`, 0);
	console.error(error);
});
