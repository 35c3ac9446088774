import { Menu, WorkspaceTabs, type WorkspaceItem } from 'obsidian-test-mocks/obsidian';
import { setIcon } from '../host/index';
import type { LeafOwner, PlaygroundLeaf } from './leaf';

/** The workspace as a tab group needs it. */
export interface TabsOwner extends LeafOwner {
	/** A new empty leaf in a group. */
	addLeaf(group: PlaygroundTabs, at?: number): PlaygroundLeaf;
}

/** What holds tab groups: the main area or one of the two sidebars. */
export interface TabsHome {
	readonly place: 'left' | 'main' | 'right';
	dropGroup(group: PlaygroundTabs): void;
}

/** A group of tabs of which one is shown, with the bar of their headers. */
export class PlaygroundTabs extends WorkspaceTabs {
	readonly containerEl = createDiv('workspace-tabs');
	readonly leaves: PlaygroundLeaf[] = [];
	readonly home: TabsHome & WorkspaceItem;
	#workspace: TabsOwner;
	#bar = this.containerEl.createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'tablist' } });
	#content = this.containerEl.createDiv('workspace-tab-container');
	#current: PlaygroundLeaf | null = null;

	constructor(workspace: TabsOwner, home: TabsHome & WorkspaceItem) {
		super(workspace);
		this.#workspace = workspace;
		this.home = home;
	}

	get current(): PlaygroundLeaf | null {
		return this.#current;
	}

	insert(leaf: PlaygroundLeaf, at = this.leaves.length): void {
		this.leaves.splice(at, 0, leaf);
		leaf.tabs = this;
		leaf.parent = this.asOriginalType4__();
		this.#content.append(leaf.containerEl);
		this.select(this.#current ?? leaf);
	}

	remove(leaf: PlaygroundLeaf): void {
		const at = this.leaves.indexOf(leaf);
		if (at < 0) return;
		this.leaves.splice(at, 1);
		leaf.tabs = null;
		leaf.containerEl.remove();
		if (this.leaves.length === 0) return this.home.dropGroup(this);
		if (this.#current === leaf) this.#current = this.leaves[Math.min(at, this.leaves.length - 1)] ?? null;
		if (this.#current) this.select(this.#current);
	}

	/** Shows a tab; what was put off until it is seen loads now. */
	select(leaf: PlaygroundLeaf): void {
		this.#current = leaf;
		for (const other of this.leaves) other.containerEl.toggleClass('mod-hidden', other !== leaf);
		this.redraw();
	}

	/** Draws the headers again: a title, an icon, the number or the order of the tabs has changed. */
	redraw(): void {
		const focused = this.#bar.contains(document.activeElement);
		this.#bar.empty();
		for (const leaf of this.leaves) this.#header(leaf);
		if (this.home.place === 'main') this.#newTabButton();
		if (focused) this.#bar.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
	}

	#header(leaf: PlaygroundLeaf): void {
		const selected = leaf === this.#current;
		const title = leaf.getDisplayText();
		const header = this.#bar.createDiv({ cls: 'workspace-tab-header', attr: { role: 'tab', 'aria-selected': selected, tabindex: selected ? 0 : -1, 'data-type': leaf.viewType } });
		header.toggleClass('is-active', selected);
		header.toggleClass('mod-active', selected && leaf === this.#workspace.activeLeaf);
		if (this.home.place === 'main') header.createSpan({ cls: 'workspace-tab-header-inner-title', text: title });
		else this.#iconOnly(header, leaf, title);
		header.addEventListener('click', () => this.#choose(leaf));
		header.addEventListener('keydown', (event) => this.#walk(event, leaf));
		header.addEventListener('auxclick', (event) => event.button === 1 && leaf.detach());
		header.addEventListener('contextmenu', (event) => this.#menu(event, leaf));
		if (this.home.place === 'main') this.#closeButton(header, leaf, title);
	}

	#iconOnly(header: HTMLElement, leaf: PlaygroundLeaf, title: string): void {
		header.setAttr('aria-label', title);
		setIcon(header.createSpan('workspace-tab-header-inner-icon'), leaf.getIcon() || 'file');
	}

	#closeButton(header: HTMLElement, leaf: PlaygroundLeaf, title: string): void {
		const close = header.createEl('button', { cls: 'workspace-tab-header-inner-close-button clickable-icon', attr: { 'aria-label': `Close ${title}`, tabindex: -1 } });
		setIcon(close, 'x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			leaf.detach();
		});
	}

	#newTabButton(): void {
		const add = this.#bar.createEl('button', { cls: 'workspace-tab-header-new-tab clickable-icon', attr: { 'aria-label': 'New tab' } });
		setIcon(add, 'plus');
		add.addEventListener('click', () => {
			const leaf = this.#workspace.addLeaf(this);
			void leaf.setViewState({ type: 'empty', active: true });
		});
	}

	#choose(leaf: PlaygroundLeaf): void {
		this.select(leaf);
		void leaf.loadIfDeferred().then(() => this.#workspace.setActiveLeaf(leaf, { focus: this.home.place === 'main' }));
	}

	#walk(event: KeyboardEvent, leaf: PlaygroundLeaf): void {
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			return this.#choose(leaf);
		}
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		const next = step === undefined ? undefined : this.leaves[this.leaves.indexOf(leaf) + step];
		if (!next) return;
		event.preventDefault();
		this.select(next);
		void next.loadIfDeferred();
	}

	#menu(event: MouseEvent, leaf: PlaygroundLeaf): void {
		event.preventDefault();
		const menu = Menu.create2__();
		menu.addItem((item) => item.setTitle('Close').setIcon('x').onClick(() => leaf.detach()));
		menu.addItem((item) => item.setTitle('Close others').setIcon('x').onClick(() => {
			for (const other of [...this.leaves]) if (other !== leaf) other.detach();
		}));
		leaf.shown?.onPaneMenu(menu.asOriginalType2__(), 'tab-header');
		menu.showAtMouseEvent(event);
	}
}
