import { ItemView, Menu, TFile, TFolder, type TAbstractFile, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { setIcon, type PlaygroundApp } from '../host/index';
import { createNote, RenameModal, untitledIn } from './file-commands';
import { recall, recallStrings, remember } from './page-memory';

const order = (a: TAbstractFile, b: TAbstractFile): number =>
	Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name, undefined, { numeric: true });

/** The list of files in the left sidebar. */
export class FileExplorer extends ItemView {
	#app: PlaygroundApp;
	/** Paths of the folders that are unfolded; at first those at the top. */
	#open: Set<string> | null = recall('open-folders') === undefined ? null : new Set(recallStrings('open-folders'));
	#tree: HTMLElement;
	#drawing = 0;

	constructor(leaf: WorkspaceLeaf, app: PlaygroundApp) {
		super(leaf);
		this.#app = app;
		this.icon = 'folder-closed';
		this.navigation = false;
		const buttons = this.contentEl.createDiv({ cls: 'nav-header' }).createDiv('nav-buttons-container');
		this.#button(buttons, 'square-pen', 'New note', () => void this.#newNote(''));
		this.#button(buttons, 'chevrons-down-up', 'Collapse all', () => this.#collapseAll());
		this.#tree = this.contentEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree', 'aria-label': 'Files' } });
		this.#tree.addEventListener('keydown', (event) => this.#walk(event));
	}

	override getViewType(): string {
		return 'file-explorer';
	}

	override getDisplayText(): string {
		return 'Files';
	}

	override onload(): void {
		super.onload();
		const { vault, workspace } = this.#app;
		const draw = (): void => this.#drawSoon();
		this.registerEvent(vault.on('create', draw));
		this.registerEvent(vault.on('delete', draw));
		this.registerEvent(vault.on('rename', draw));
		this.registerEvent(workspace.on('file-open', draw));
		draw();
	}

	/** A vault of ten thousand notes tells of each of them at start; they are drawn once. */
	#drawSoon(): void {
		window.clearTimeout(this.#drawing);
		this.#drawing = window.setTimeout(() => this.#draw(), 30);
	}

	#draw(): void {
		const focused = document.activeElement instanceof HTMLElement && this.#tree.contains(document.activeElement) ? document.activeElement.dataset['path'] : undefined;
		this.#tree.empty();
		this.#children(this.#tree, this.#app.vault.getRoot(), 0);
		if (!this.#tree.querySelector('[tabindex="0"]')) this.#tree.querySelector<HTMLElement>('[role="treeitem"]')?.setAttribute('tabindex', '0');
		if (focused !== undefined) this.#tree.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
	}

	#children(el: HTMLElement, folder: TFolder, depth: number): void {
		for (const child of [...folder.children].sort(order)) {
			if (child instanceof TFolder) this.#folder(el, child, depth);
			else if (child instanceof TFile) this.#file(el, child, depth);
		}
	}

	#folder(el: HTMLElement, folder: TFolder, depth: number): void {
		const open = this.#open ? this.#open.has(folder.path) : depth === 0;
		const item = el.createDiv('tree-item nav-folder');
		item.toggleClass('is-collapsed', !open);
		const title = this.#title(item, folder, depth, 'nav-folder-title');
		title.setAttribute('aria-expanded', String(open));
		setIcon(title.createSpan('tree-item-icon collapse-icon'), open ? 'chevron-down' : 'chevron-right');
		title.createSpan({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name, attr: { dir: 'auto' } });
		title.addEventListener('click', () => this.#toggle(folder.path));
		if (open) this.#children(item.createDiv({ cls: 'tree-item-children nav-folder-children', attr: { role: 'group' } }), folder, depth + 1);
	}

	#file(el: HTMLElement, file: TFile, depth: number): void {
		const title = this.#title(el.createDiv('tree-item nav-file'), file, depth, 'nav-file-title');
		const active = this.#app.workspace.getActiveFile() === file;
		title.toggleClass('is-active', active);
		if (active) title.setAttribute('aria-current', 'page');
		title.createSpan({ cls: 'tree-item-inner nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name, attr: { dir: 'auto' } });
		title.addEventListener('click', (event) => void this.#app.workspace.getLeaf(event.ctrlKey || event.metaKey ? 'tab' : false).openFile(file));
		title.addEventListener('auxclick', (event) => event.button === 1 && void this.#app.workspace.getLeaf('tab').openFile(file));
	}

	#title(item: HTMLElement, file: TAbstractFile, depth: number, cls: string): HTMLElement {
		const title = item.createDiv({ cls: `tree-item-self is-clickable ${cls}`, attr: { role: 'treeitem', tabindex: -1, 'data-path': file.path, 'aria-level': depth + 1 } });
		title.style.setProperty('--pg-depth', String(depth));
		title.addEventListener('focus', () => {
			for (const other of this.#tree.findAll('[tabindex="0"]')) other.tabIndex = -1;
			title.tabIndex = 0;
		});
		title.addEventListener('contextmenu', (event) => this.#menu(event, file));
		return title;
	}

	#menu(event: MouseEvent, file: TAbstractFile): void {
		event.preventDefault();
		const menu = Menu.create2__();
		const { workspace, fileManager } = this.#app;
		if (file instanceof TFile) menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-plus').onClick(() => void workspace.getLeaf('tab').openFile(file)));
		else menu.addItem((item) => item.setTitle('New note').setIcon('square-pen').onClick(() => void this.#newNote(file.path)));
		menu.addSeparator();
		menu.addItem((item) => item.setTitle('Rename...').setIcon('pencil').onClick(() => new RenameModal(this.#app, file).open()));
		menu.addItem((item) => item.setTitle('Delete').setIcon('trash-2').onClick(() => void fileManager.trashFile(file)));
		workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
		menu.showAtMouseEvent(event);
	}

	#walk(event: KeyboardEvent): void {
		const items = this.#tree.findAll('[role="treeitem"]');
		const at = items.findIndex((item) => item === document.activeElement);
		const here = items[at];
		if (!here) return;
		const path = here.dataset['path'] ?? '';
		if (event.key === 'ArrowDown') items[at + 1]?.focus();
		else if (event.key === 'ArrowUp') items[at - 1]?.focus();
		else if (event.key === 'Enter' || event.key === ' ') here.click();
		else if (event.key === 'ArrowRight' && here.getAttribute('aria-expanded') === 'false') this.#toggle(path);
		else if (event.key === 'ArrowLeft' && here.getAttribute('aria-expanded') === 'true') this.#toggle(path);
		else return;
		event.preventDefault();
	}

	#toggle(path: string): void {
		const open = this.#open ?? new Set(this.#app.vault.getRoot().children.map((child) => child.path));
		if (!open.delete(path)) open.add(path);
		this.#open = open;
		remember('open-folders', [...open]);
		this.#draw();
	}

	#collapseAll(): void {
		this.#open = new Set();
		remember('open-folders', []);
		this.#draw();
	}

	async #newNote(folder: string): Promise<void> {
		const file = await createNote(this.#app, untitledIn(this.#app, folder));
		if (file) await this.#app.workspace.getLeaf(false).openFile(file);
	}

	#button(el: HTMLElement, icon: string, label: string, run: () => void): void {
		const button = el.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { 'aria-label': label } });
		setIcon(button, icon);
		button.addEventListener('click', run);
	}
}
