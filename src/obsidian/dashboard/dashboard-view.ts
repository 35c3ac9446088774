import { ItemView, setIcon, type IconName, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { makeContact } from '../commands/new-contact';
import type { Desk } from '../desk';
import { runGuarded } from '../run-action';
import { readTalks } from '../vault/read-talks';
import { dashboardPages, pageIds, type DashboardPage, type PageId } from './dashboard-page';
import { canBeChosen, doWithRows } from './deeds-of-many';
import { dateHeading } from './date-heading';
import { drawFigures } from './figures';
import { FilterBar } from './filter-bar';
import { drawEmptyPage } from './first-steps';
import { drawFoldedList } from './folded-list';
import type { RowSection } from './row';
import { doWithRow } from './row-deeds';
import { RowList } from './row-list';
import { deedsFor, drawSelectionBar } from './selection-bar';
import { TabBar } from './tab-bar';

export const dashboardViewType = 'informational-interviews-dashboard';

/** Milliseconds: changes that come together are drawn once, about a frame later. */
const drawAfter = 24;
/** Milliseconds: the clock alone changes rows, at a meeting's start and at midnight. */
const lookAtClock = 30_000;

/** The dashboard. It is drawn from the model alone, and only what changed since it was drawn last. */
export class DashboardView extends ItemView {
	override navigation = false;
	#page: PageId = 'today';
	#drawn = '';
	#timer: number | undefined;
	/** Milliseconds until it is drawn again: a quarter of the time at most goes into drawing while thousands of notes are written. */
	#pause = drawAfter;
	#parts: DashboardParts | undefined;
	#isReadingTalks = false;

	constructor(leaf: WorkspaceLeaf, private readonly desk: Desk) {
		super(leaf);
	}

	override getViewType(): string {
		return dashboardViewType;
	}

	override getDisplayText(): string {
		return 'Informational interviews';
	}

	override getIcon(): IconName {
		return 'handshake';
	}

	override getState(): Record<string, unknown> {
		return { page: this.#page };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const page = typeof state === 'object' && state !== null && 'page' in state ? state.page : undefined;
		this.#choose(pageIds.find((id) => id === page) ?? this.#page);
		await super.setState(state, result);
	}

	override async onOpen(): Promise<void> {
		this.#parts = this.#build();
		this.register(this.desk.model.onChange(() => this.redraw()));
		this.register(this.desk.settings.onChange(() => this.redraw()));
		this.registerInterval(window.setInterval(() => this.redraw(), lookAtClock));
		this.register(() => window.clearTimeout(this.#timer));
		// What watches which rows are near belongs to the window in which it was made.
		this.register(this.contentEl.onWindowMigrated(() => this.redraw()));
		this.#draw();
		void this.desk.fed.then(() => this.redraw());
		return Promise.resolve();
	}

	override async onClose(): Promise<void> {
		this.#parts?.list.unload();
		this.#parts = undefined;
		return Promise.resolve();
	}

	/** Draws soon, once for however many changes; not while the notes of the vault are still being handed over one by one. */
	redraw(): void {
		if (!this.desk.isFed) return;
		this.#timer ??= window.setTimeout(() => {
			this.#timer = undefined;
			const began = performance.now();
			this.#draw();
			this.#pause = Math.max(drawAfter, (performance.now() - began) * 3);
		}, this.#pause);
	}

	/** Shows a tab. */
	showPage(page: PageId): void {
		this.#choose(page);
	}

	/** Takes the keyboard to the rows, or to the first step where there are none. */
	focusRows(): void {
		if (this.#parts?.list.focus() === false) this.#parts.restEl.querySelector<HTMLElement>('button, summary')?.focus();
	}

	#build(): DashboardParts {
		const { contentEl, desk } = this;
		contentEl.empty();
		contentEl.addClass('ii-dashboard');
		const headEl = contentEl.createDiv({ cls: 'ii-head' });
		const dateEl = headEl.createEl('h2', { cls: 'ii-date', attr: { dir: 'ltr' } });
		const newEl = headEl.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': 'New contact' } });
		setIcon(newEl, 'user-plus');
		newEl.addEventListener('click', () => void runGuarded(() => makeContact(desk)));

		const panelEl = createDiv({ cls: 'ii-panel', attr: { role: 'tabpanel', id: `ii-panel-${Math.random().toString(36).slice(2)}` } });
		const tabs = new TabBar(contentEl, pageIds.map((id) => ({ id, label: dashboardPages[id].label })), panelEl, (id) => this.#choose(id));
		const filterEl = contentEl.createDiv({ cls: 'ii-filter' });
		contentEl.append(panelEl);
		const figuresEl = panelEl.createDiv({ cls: 'ii-rest' });
		const listEl = panelEl.createDiv({ cls: 'ii-list' });
		const restEl = panelEl.createDiv({ cls: 'ii-rest' });
		const chosenEl = contentEl.createDiv({ cls: 'ii-chosen', attr: { role: 'toolbar', 'aria-label': 'With the rows that are chosen' } });
		chosenEl.hide();
		const keysEl = contentEl.createDiv({ cls: 'ii-keys', attr: { 'aria-hidden': 'true' } });
		const liveEl = contentEl.createDiv({ cls: 'ii-live', attr: { 'aria-live': 'polite', role: 'status' } });
		const list = new RowList(listEl, panelEl, {
			open: (row, where) => void desk.open(row.note, where),
			act: (row, action, anchorEl) => void runGuarded(() => doWithRow(desk, row, action.id, anchorEl)),
			canBeChosen,
			chose: (rows) => drawSelectionBar(chosenEl, rows, (deed, buttonEl) => void runGuarded(() => doWithRows(desk, rows, deed, buttonEl)), () => list.clearChosen()),
			actOnChosen: (rows, key, anchorEl) => {
				const deed = deedsFor(rows).find((known) => known.key === key);
				if (deed !== undefined) void runGuarded(() => doWithRows(desk, rows, deed.id, anchorEl));
				return deed !== undefined;
			},
		});
		const filter = new FilterBar(filterEl, () => this.redraw());
		return { dateEl, tabs, filter, figuresEl, panelEl, restEl, keysEl, liveEl, list };
	}

	#choose(page: PageId): void {
		if (page === this.#page) return;
		this.#page = page;
		this.#drawn = '';
		this.#parts?.panelEl.scrollTo({ top: 0 });
		this.#parts?.list.clearChosen();
		this.#draw();
		this.app.workspace.requestSaveLayout();
	}

	/** Texts that came in meanwhile are drawn, which asks again; when nothing is new, that ends. */
	async #readTalks(): Promise<void> {
		if (this.#isReadingTalks || !this.desk.isFed) return;
		this.#isReadingTalks = true;
		const read = await readTalks(this.desk);
		this.#isReadingTalks = false;
		if (read) this.redraw();
	}

	#draw(): void {
		const parts = this.#parts;
		if (parts === undefined) return;
		const now = this.desk.now();
		parts.filter.show(this.desk.model);
		const { chosen } = parts.filter;
		const pages = pageIds.map((id) => {
			const page: DashboardPage = dashboardPages[id];
			return { id, sections: page.costly === true && id !== this.#page ? undefined : page.sections(this.desk, now, chosen) };
		});
		const page: DashboardPage = dashboardPages[this.#page];
		if (page.tellsOfTalks === true) void this.#readTalks();
		const figures = page.figures?.(this.desk, now, chosen) ?? [];
		const folded = page.folded?.(this.desk, now, chosen);
		// Comparing texts is cheaper than drawing, and an unchanged dashboard keeps its menus and tooltips.
		const state = JSON.stringify([this.#page, now.today, this.desk.isFed, this.desk.model.profile() !== undefined, this.desk.model.contacts().length, pages, figures, folded]);
		if (state === this.#drawn) return;
		this.#drawn = state;

		parts.dateEl.setText(dateHeading(now.today));
		parts.tabs.select(this.#page);
		parts.panelEl.setAttr('aria-labelledby', `${parts.panelEl.id}-${this.#page}`);
		for (const { id, sections } of pages) parts.tabs.count(id, countOf(sections ?? []));
		const sections = pages.find(({ id }) => id === this.#page)?.sections ?? [];
		parts.list.show(sections);
		parts.restEl.empty();
		parts.figuresEl.empty();
		drawFigures(parts.figuresEl, figures);
		if (sections.length === 0 && figures.length === 0) {
			drawEmptyPage(parts.restEl, this.desk.isFed ? page.empty(this.desk, now) : { heading: 'Reading your notes', words: 'This takes a moment after the app has started.', steps: [] });
		}
		if (folded !== undefined) drawFoldedList(parts.restEl, folded, (path) => void this.desk.open(path));
		parts.keysEl.setText(`↑ ↓ move · Enter open · ${page.keys}`);
		parts.keysEl.toggle(sections.length > 0);
		const says = `${page.label}: ${countOf(sections)} ${countOf(sections) === 1 ? 'row' : 'rows'}`;
		if (parts.liveEl.textContent !== says) parts.liveEl.setText(says);
	}
}

interface DashboardParts {
	readonly dateEl: HTMLElement;
	readonly tabs: TabBar<PageId>;
	readonly panelEl: HTMLElement;
	readonly filter: FilterBar;
	readonly figuresEl: HTMLElement;
	readonly restEl: HTMLElement;
	readonly keysEl: HTMLElement;
	readonly liveEl: HTMLElement;
	readonly list: RowList;
}

function countOf(sections: readonly RowSection[]): number {
	return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}
