import type { OpenViewState, View as OriginalView, ViewState } from 'obsidian';
import { View, WorkspaceLeaf, type TFile, type Workspace } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';
import { PlaceholderView } from './placeholder-view';
import { closeView, openView } from './view-life';

/** What takes the keyboard in a view, the best first. */
const wantsFocus = ['.cm-content', '.markdown-reading-view', '.view-content [tabindex="0"]', '.view-content button', '.view-content input'];

/** The tab group around a leaf. */
export interface LeafGroup {
	/** The main area or sidebar that the group stands in. */
	readonly home: object;
	remove(leaf: PlaygroundLeaf): void;
	redraw(): void;
}

/** The workspace as a leaf needs it. */
export interface LeafOwner extends Workspace {
	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
	/** Focus or a press went into the leaf. */
	noticeFocus(leaf: PlaygroundLeaf): void;
	noticeLayout(): void;
	noticeFileOpened(file: TFile): void;
	/** The leaf has closed. */
	dropLeaf(leaf: PlaygroundLeaf): void;
}

/** What a leaf remembers of a view that is not made yet. */
interface Deferred {
	state: ViewState;
	title: string;
	icon: string;
}

/** The view that opens a file: notes in the editor, anything else as a plain card. */
const viewTypeOf = (file: TFile): string => (file.extension === 'md' ? 'markdown' : 'plain-file');

/** One tab: a frame that shows one view at a time, or only remembers which one it would show. */
export class PlaygroundLeaf extends WorkspaceLeaf {
	readonly containerEl = createDiv('workspace-leaf');
	/** The tab group this leaf stands in; null before it is placed and after it is detached. */
	tabs: LeafGroup | null = null;
	/** When it was last active (a counter, not a time), for the most recent leaf. */
	activeSince = 0;
	#app: PlaygroundApp;
	#workspace: LeafOwner;
	#view: View | null = null;
	#deferred: Deferred | null = null;
	#opening: Promise<void> = Promise.resolve();

	constructor(app: PlaygroundApp, workspace: LeafOwner) {
		super(app);
		this.#app = app;
		this.#workspace = workspace;
		// The stand-in this class extends says `false` once and for all; a restored background tab is deferred.
		Object.defineProperty(this, 'isDeferred', { get: () => this.#deferred !== null });
		this.containerEl.addEventListener('focusin', () => this.#workspace.noticeFocus(this));
		this.containerEl.addEventListener('pointerdown', () => this.#workspace.noticeFocus(this));
	}

	/** The view as the stand-in's type; null in a new leaf. */
	get shown(): View | null {
		return this.#view;
	}

	get viewType(): string {
		return this.#deferred?.state.type ?? this.#view?.getViewType() ?? 'empty';
	}

	override getDisplayText(): string {
		return this.#view?.getDisplayText() ?? 'New tab';
	}

	override getIcon(): string {
		return this.#view?.getIcon() ?? 'file';
	}

	override getViewState(): ViewState {
		if (this.#deferred) return this.#deferred.state;
		const state: ViewState = { type: this.viewType, state: this.#view?.getState() ?? {} };
		if (this.isPinned__()) state.pinned = true;
		return state;
	}

	/** Puts a state aside until somebody looks at the tab. */
	defer(state: ViewState, title: string, icon: string): void {
		this.#deferred = { state, title, icon };
		const message = 'This tab loads when it is shown.';
		this.#mount(new PlaceholderView(this, { type: state.type, title, icon, message }));
	}

	override async loadIfDeferred(): Promise<void> {
		const deferred = this.#deferred;
		if (!deferred) return this.#opening;
		this.#deferred = null;
		await this.#show(deferred.state);
	}

	override async setViewState(viewState: ViewState, eState?: Record<string, unknown>): Promise<void> {
		this.#deferred = null;
		this.#opening = this.#show(viewState, eState);
		await this.#opening;
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		if (viewState.active) this.#workspace.setActiveLeaf(this, { focus: true });
		this.#workspace.noticeLayout();
	}

	override async open(view: OriginalView): Promise<OriginalView> {
		await this.#replace(View.fromOriginalType2__(view));
		return view;
	}

	override async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const state = { ...openState.state, file: file.path };
		const active = openState.active ?? true;
		await this.setViewState({ type: viewTypeOf(file), state, active }, openState.eState);
		this.#workspace.noticeFileOpened(file);
	}

	override setEphemeralState(state: Record<string, unknown>): void {
		this.#view?.setEphemeralState(state);
	}

	override getEphemeralState(): Record<string, unknown> {
		return this.#view?.getEphemeralState() ?? {};
	}

	override detach(): void {
		const view = this.#view;
		this.#view = null;
		this.#deferred = null;
		this.#workspace.dropLeaf(this);
		if (view) void closeView(view);
	}

	override getRoot(): this {
		return (this.tabs?.home ?? this) as unknown as this;
	}

	override onResize(): void {
		this.#view?.onResize();
	}

	/** Focus for a person who came here by keyboard: what the view wants first, else the view itself. */
	focus(): void {
		const targets = wantsFocus.map((selector) => this.containerEl.querySelector<HTMLElement>(selector));
		const target = targets.find((element) => element?.checkVisibility()) ?? this.#view?.containerEl;
		target?.focus({ preventScroll: true });
	}

	async #show(viewState: ViewState, eState?: Record<string, unknown>): Promise<void> {
		let view = this.#view;
		if (!view || view instanceof PlaceholderView || view.getViewType() !== viewState.type) {
			view = this.#make(viewState);
			await this.#replace(view);
		}
		await view.setState(viewState.state ?? {}, { history: false });
		if (eState) view.setEphemeralState(eState);
		this.tabs?.redraw();
	}

	#make(viewState: ViewState): View {
		const creator = this.#app.views.get(viewState.type);
		if (creator) return View.fromOriginalType2__(creator(this.asOriginalType3__()));
		const message = 'The plugin that made this view is not active.';
		return new PlaceholderView(this, { type: viewState.type, title: viewState.type, icon: 'ghost', message });
	}

	async #replace(view: View): Promise<void> {
		const old = this.#view;
		this.#mount(view);
		if (old && old !== view) await closeView(old);
		await openView(view);
		this.tabs?.redraw();
	}

	#mount(view: View): void {
		this.#view = view;
		this.view = view.asOriginalType2__();
		view.containerEl.tabIndex = -1;
		this.containerEl.append(view.containerEl);
		this.tabs?.redraw();
	}
}
