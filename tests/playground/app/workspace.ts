import type { Constructor, MarkdownFileInfo, OpenViewState, PaneType, Side, View as OriginalView } from 'obsidian';
import { debounce, FileView, MarkdownView, Workspace, type TFile, type View, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';
import { PlaygroundRoot, PlaygroundSidedock } from './areas';
import { readLayout, restoreLayout, type SavedLayout } from './layout';
import { PlaygroundLeaf } from './leaf';
import { openLink } from './open-link';
import { PlaceTold } from './place-told';
import type { PlaygroundTabs } from './tabs';

/** The workspace of the page: two sidebars, the main area, and which leaf the person is in. */
export class PlaygroundWorkspace extends Workspace {
	readonly left: PlaygroundSidedock;
	readonly main: PlaygroundRoot;
	readonly right: PlaygroundSidedock;
	#app: PlaygroundApp;
	#active: PlaygroundLeaf | null = null;
	#clock = 0;
	#readyCallbacks: (() => unknown)[] = [];
	#recentFiles: string[] = [];
	#place = new PlaceTold(this, () => ({ leaf: this.#active, file: this.getActiveFile() }));
	#layoutTold = false;
	/** Called when the layout changed; the page keeps it for a reload. */
	onSaveLayout: (layout: SavedLayout) => void = () => undefined;

	constructor(app: PlaygroundApp, containerEl: HTMLElement) {
		super(app, containerEl);
		this.#app = app;
		this.left = new PlaygroundSidedock(this, 'left');
		this.main = new PlaygroundRoot(this);
		this.right = new PlaygroundSidedock(this, 'right');
		this.leftSplit = this.left;
		this.rootSplit = this.main;
		this.rightSplit = this.right;
		this.requestSaveLayout = debounce(() => this.noticeLayout());
		containerEl.append(this.left.containerEl, this.main.containerEl, this.right.containerEl);
		this.#hideFields();
	}

	// -- ready ---------------------------------------------------------------------------------------------

	override onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) queueMicrotask(callback);
		else this.#readyCallbacks.push(callback);
	}

	override setLayoutReady__(): void {
		this.layoutReady = true;
		for (const callback of this.#readyCallbacks.splice(0)) callback();
		this.noticeLayout();
	}

	// -- leaves --------------------------------------------------------------------------------------------

	/** A new empty leaf in a group; nobody looks at it until it is selected. */
	addLeaf(group: PlaygroundTabs, at?: number): PlaygroundLeaf {
		const leaf = new PlaygroundLeaf(this.#app, this);
		group.insert(leaf, at);
		return leaf;
	}

	allLeaves(): PlaygroundLeaf[] {
		return [this.left, this.main, this.right].flatMap((area) => area.groups.flatMap((group) => group.leaves));
	}

	override getLeaf(newLeaf: PaneType | boolean = false): PlaygroundLeaf {
		const recent = this.getMostRecentLeaf();
		const group = this.main.groups.find((one) => one === recent?.tabs) ?? this.main.groups[0] ?? this.main.addGroup();
		if (newLeaf === 'split') return this.addLeaf(this.main.addGroup(group));
		if (newLeaf !== false) {
			const leaf = this.addLeaf(group);
			group.select(leaf);
			return leaf;
		}
		if (recent && !recent.isPinned__() && (recent.shown?.navigation ?? true)) return recent;
		return this.getLeaf('tab');
	}

	override getUnpinnedLeaf(): PlaygroundLeaf {
		return this.getLeaf(false);
	}

	override getLeftLeaf(split: boolean): PlaygroundLeaf {
		return this.#sideLeaf(this.left, split);
	}

	override getRightLeaf(split: boolean): PlaygroundLeaf {
		return this.#sideLeaf(this.right, split);
	}

	override async ensureSideLeaf(type: string, side: Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<PlaygroundLeaf> {
		const area = side === 'left' ? this.left : this.right;
		let leaf = area.groups.flatMap((group) => group.leaves).find((one) => one.viewType === type);
		if (!leaf) {
			leaf = this.#sideLeaf(area, options.split ?? false);
			await leaf.setViewState({ type, state: options.state ?? {} });
		}
		if (options.reveal ?? true) await this.revealLeaf(leaf);
		if (options.active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	override createLeafBySplit(leaf: WorkspaceLeaf): PlaygroundLeaf {
		const group = this.main.groups.find((one) => one === this.#own(leaf)?.tabs);
		return this.addLeaf(this.main.addGroup(group));
	}

	override splitActiveLeaf(): PlaygroundLeaf {
		return this.getLeaf('split');
	}

	override async duplicateLeaf(leaf: WorkspaceLeaf): Promise<PlaygroundLeaf> {
		const copy = this.getLeaf('tab');
		await copy.setViewState({ ...leaf.getViewState(), active: true });
		return copy;
	}

	override getMostRecentLeaf(): PlaygroundLeaf | null {
		const inMain = this.main.groups.flatMap((group) => group.leaves);
		return inMain.reduce<PlaygroundLeaf | null>((best, leaf) => (best && best.activeSince >= leaf.activeSince ? best : leaf), null);
	}

	override getLeafById(id: string): PlaygroundLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id__ === id) ?? null;
	}

	override getGroupLeaves(group: string): PlaygroundLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.getGroup__() === group);
	}

	override getLeavesOfType(viewType: string): PlaygroundLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.viewType === viewType);
	}

	override detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	override iterateRootLeaves(callback: (leaf: PlaygroundLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) if (leaf.tabs?.home === this.main) callback(leaf);
	}

	override iterateAllLeaves(callback: (leaf: PlaygroundLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) callback(leaf);
	}

	/** A leaf has closed: it leaves its group, and the person is in the next best one. */
	dropLeaf(leaf: PlaygroundLeaf): void {
		leaf.tabs?.remove(leaf);
		if (this.#active === leaf) {
			this.#setActive(null);
			const next = this.main.groups[0]?.current ?? null;
			if (next) this.setActiveLeaf(next, { focus: true });
		}
		this.noticeLayout();
	}

	// -- where the person is -------------------------------------------------------------------------------

	override setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
		const own = this.#own(leaf);
		if (!own?.tabs) return;
		own.activeSince = ++this.#clock;
		this.#groupOf(own)?.select(own);
		void own.loadIfDeferred();
		this.#setActive(own);
		if (typeof params === 'boolean' ? focus : params.focus) own.focus();
	}

	override async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const own = this.#own(leaf);
		if (!own?.tabs) return;
		const { home } = own.tabs;
		if (home instanceof PlaygroundSidedock) home.expand();
		this.#groupOf(own)?.select(own);
		await own.loadIfDeferred();
		this.setActiveLeaf(own, { focus: true });
	}

	/** Focus or a press went into a leaf. */
	noticeFocus(leaf: PlaygroundLeaf): void {
		if (this.#active !== leaf && leaf.tabs) this.setActiveLeaf(leaf);
	}

	get activeView(): View | null {
		return this.#active?.shown ?? null;
	}

	override getActiveViewOfType<T extends OriginalView>(type: Constructor<T>): T | null {
		const view: unknown = this.#active?.shown ?? null;
		return view instanceof type ? view : null;
	}

	override getActiveFile(): TFile | null {
		const active = this.#active?.shown;
		if (active instanceof FileView) return active.file;
		const recent = this.getMostRecentLeaf()?.shown;
		return recent instanceof FileView ? recent.file : null;
	}

	override getLastOpenFiles(): string[] {
		return this.#recentFiles.slice(0, 10);
	}

	/** Every file that was opened, the latest first; the quick switcher asks for it. */
	recentFiles(): readonly string[] {
		return this.#recentFiles;
	}

	override async openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
		await openLink(this.#app, linktext, sourcePath, newLeaf, openViewState);
	}

	/** Writes what was typed in any note and not yet saved. */
	saveAll(): void {
		for (const leaf of this.allLeaves()) if (leaf.shown instanceof MarkdownView) void leaf.shown.save();
	}

	/** The title of a leaf's view has changed. */
	redrawTabOf(leaf: WorkspaceLeaf): void {
		this.#own(leaf)?.tabs?.redraw();
	}

	// -- telling others ------------------------------------------------------------------------------------

	noticeFileOpened(file: TFile): void {
		this.#recentFiles = [file.path, ...this.#recentFiles.filter((path) => path !== file.path)].slice(0, 50);
		this.#place.tell();
	}

	/** The layout changed: told once per turn, and kept for a reload. */
	noticeLayout(): void {
		if (this.#layoutTold || !this.layoutReady) return;
		this.#layoutTold = true;
		window.setTimeout(() => {
			this.#layoutTold = false;
			this.trigger('layout-change');
			this.onSaveLayout(readLayout(this));
		});
	}

	override getLayout(): Record<string, unknown> {
		return { ...readLayout(this) };
	}

	async restore(layout: SavedLayout): Promise<void> {
		this.#recentFiles = [...layout.recentFiles];
		await restoreLayout(this, layout);
	}

	#setActive(leaf: PlaygroundLeaf | null): void {
		const before = this.#active;
		this.#active = leaf;
		if (before !== leaf) {
			before?.tabs?.redraw();
			leaf?.tabs?.redraw();
			this.noticeLayout();
		}
		this.#place.tell();
	}

	#sideLeaf(area: PlaygroundSidedock, split: boolean): PlaygroundLeaf {
		const group = split ? undefined : area.groups[0];
		const leaf = this.addLeaf(group ?? area.addGroup());
		return leaf;
	}

	#groupOf(leaf: PlaygroundLeaf): PlaygroundTabs | undefined {
		return [this.left, this.main, this.right].flatMap((area) => area.groups).find((group) => group === leaf.tabs);
	}

	#own(leaf: WorkspaceLeaf): PlaygroundLeaf | undefined {
		return this.allLeaves().find((one) => one === leaf);
	}

	/** `activeLeaf` and `activeEditor` are plain fields in the class this one extends; here they are answers. */
	#hideFields(): void {
		const editor = (): MarkdownFileInfo | null => {
			const view = this.#active?.shown;
			return view instanceof MarkdownView ? view.asOriginalType7__() : null;
		};
		Object.defineProperty(this, 'activeLeaf', { get: () => this.#active, set: () => undefined });
		Object.defineProperty(this, 'activeEditor', { get: editor, set: () => undefined });
	}
}

/** The page's own workspace behind what plugins see of it. */
export function workspaceOf(app: PlaygroundApp): PlaygroundWorkspace {
	if (app.workspace instanceof PlaygroundWorkspace) return app.workspace;
	throw new Error('The workspace of this app is not the page\'s.');
}
