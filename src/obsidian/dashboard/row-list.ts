import { Keymap, type PaneType } from 'obsidian';
import { actionsOf, type RowAction } from './row-actions';
import { inChunks, type RowChunk } from './row-chunk';
import { rowElement, type RowMark } from './row-element';
import { RowSelection } from './row-selection';
import type { Row, RowSection } from './row';

export interface RowListHandlers {
	readonly open: (row: Row, where: PaneType | boolean) => void;
	readonly act: (row: Row, action: RowAction, anchorEl: HTMLElement) => void;
	readonly canBeChosen: (row: Row) => boolean;
	/** The rows that are chosen are others now. */
	readonly chose: (rows: readonly Row[]) => void;
	/** A key was pressed while several rows are chosen. False: it means nothing for them. */
	readonly actOnChosen: (rows: readonly Row[], key: string, anchorEl: HTMLElement) => boolean;
}

/** Rows that are drawn at once, before anything is known of the height of the window. */
const drawnAtOnce = 50;

/**
 * The rows of a tab under their headings. One row at a time can be reached by the tab key; the arrow keys go from row to
 * row, Enter opens, and each action has a letter. Drawing anew keeps focus and scroll position; of a long list only what is
 * near the window is in the document.
 */
export class RowList {
	#chunks: readonly RowChunk[] = [];
	#rows: readonly Row[] = [];
	#current = 0;
	#observer: IntersectionObserver | undefined;
	readonly #selection: RowSelection;

	constructor(private readonly el: HTMLElement, private readonly scrollEl: HTMLElement, private readonly handlers: RowListHandlers) {
		this.#selection = new RowSelection(handlers.canBeChosen, () => this.#markChosen());
		el.addEventListener('keydown', (event) => this.#onKey(event));
		el.addEventListener('focusin', (event) => this.#onFocus(event));
		el.addEventListener('click', (event) => this.#onClick(event));
		el.addEventListener('auxclick', (event) => this.#onClick(event));
	}

	/** Draws these sections in place of what was there. */
	show(sections: readonly RowSection[]): void {
		const focused = this.#focusedPlace();
		const drawnBefore = this.#chunks.map(({ drawn }) => drawn);
		const current = this.#rows[this.#current]?.key;
		this.#observer?.disconnect();

		const chunks: RowChunk[] = [];
		const sectionEls = sections.map((section) => this.#sectionElement(section, chunks));
		this.#chunks = chunks;
		this.#rows = sections.flatMap(({ rows }) => rows);
		this.#selection.keep(this.#rows);
		const found = this.#rows.findIndex(({ key }) => key === current);
		this.#current = found >= 0 ? found : Math.max(0, Math.min(this.#current, this.#rows.length - 1));
		let above = 0;
		chunks.forEach((chunk, index) => {
			if (above < drawnAtOnce || drawnBefore[index] === true) chunk.fill();
			above += chunk.rows.length;
		});
		this.el.replaceChildren(...sectionEls);
		this.#watch();
		this.#makeReachable();
		if (focused !== undefined) this.#focus(this.#current, focused.action);
	}

	/** Chooses none any more. */
	clearChosen(): void {
		this.#selection.clear();
	}

	/** Takes the keyboard to the row it was at last. False: there is none. */
	focus(): boolean {
		this.#focus(this.#current);
		return this.#rows.length > 0;
	}

	/** Stops watching; the list is not used again. */
	unload(): void {
		this.#observer?.disconnect();
	}

	#sectionElement(section: RowSection, chunks: RowChunk[]): HTMLElement {
		const el = createEl('section', { cls: `ii-section is-${section.id}` });
		const headingEl = el.createEl('h3', { cls: 'ii-section-heading', text: section.heading });
		headingEl.createSpan({ cls: 'ii-count', text: String(section.rows.length) });
		const listEl = el.createDiv({ attr: { role: 'list', 'aria-label': section.heading } });
		const positions = new Map(section.rows.map((row, index) => [row.key, index + 1]));
		const own = inChunks(section.rows, (row) => {
			const rowEl = rowElement(row, (action, buttonEl) => this.handlers.act(row, action, buttonEl), this.#markOf(row));
			rowEl.setAttrs({ 'aria-setsize': String(section.rows.length), 'aria-posinset': String(positions.get(row.key) ?? 0) });
			return rowEl;
		});
		for (const chunk of own) listEl.append(chunk.el);
		chunks.push(...own);
		return el;
	}

	#markOf(row: Row): RowMark | undefined {
		return this.handlers.canBeChosen(row) ? { chosen: this.#selection.has(row), toggle: () => this.#selection.toggle(row) } : undefined;
	}

	#markChosen(): void {
		this.el.toggleClass('is-choosing', this.#selection.size > 0);
		for (const rowEl of this.el.findAll('.ii-row.can-be-chosen')) {
			const row = this.#rows[this.#indexAt(rowEl)];
			const chosen = row !== undefined && this.#selection.has(row);
			rowEl.toggleClass('is-chosen', chosen);
			rowEl.find('.ii-row-mark')?.setAttr('aria-checked', String(chosen));
		}
		this.handlers.chose(this.#selection.of(this.#rows));
	}

	#watch(): void {
		const chunkOf = new Map<Element, RowChunk>(this.#chunks.map((chunk) => [chunk.el, chunk]));
		this.#observer = new IntersectionObserver((entries) => {
			for (const { target, isIntersecting } of entries) {
				const chunk = chunkOf.get(target);
				if (isIntersecting) chunk?.fill();
				else if (this.#rows.length > drawnAtOnce) chunk?.clear();
			}
			this.#makeReachable();
		}, { root: this.scrollEl, rootMargin: '800px 0px' });
		for (const { el } of this.#chunks) this.#observer.observe(el);
	}

	/** One row takes part in the tab order, and its buttons after it. */
	#makeReachable(): void {
		for (const rowEl of this.el.findAll('.ii-row[tabindex="0"]')) setReachable(rowEl, false);
		const rowEl = this.#elementOf(this.#current);
		if (rowEl !== undefined) setReachable(rowEl, true);
	}

	#focusedPlace(): { readonly action: string | undefined } | undefined {
		const active = this.el.doc.activeElement;
		if (active === null || !this.el.contains(active)) return undefined;
		return { action: active.getAttribute('data-action') ?? undefined };
	}

	#focus(index: number, action?: string): void {
		const row = this.#rows[index];
		if (row === undefined) return;
		this.#current = index;
		this.#chunks.find(({ rows }) => rows.includes(row))?.fill();
		this.#makeReachable();
		const rowEl = this.#elementOf(index);
		const target = action === undefined ? null : rowEl?.querySelector<HTMLElement>(`[data-action="${action}"]`);
		(target ?? rowEl)?.focus({ preventScroll: true });
		rowEl?.scrollIntoView({ block: 'nearest' });
	}

	#elementOf(index: number): HTMLElement | undefined {
		const key = this.#rows[index]?.key;
		return this.el.findAll('.ii-row').find((rowEl) => rowEl.dataset['key'] === key);
	}

	#indexAt(target: EventTarget | null): number {
		const rowEl = target instanceof Node && target.instanceOf(Element) ? target.closest<HTMLElement>('.ii-row') : null;
		return rowEl === null ? -1 : this.#rows.findIndex(({ key }) => key === rowEl.dataset['key']);
	}

	#onFocus(event: FocusEvent): void {
		const index = this.#indexAt(event.target);
		if (index < 0 || index === this.#current) return;
		this.#current = index;
		this.#makeReachable();
	}

	#onClick(event: MouseEvent): void {
		const row = this.#rows[this.#indexAt(event.target)];
		if (row === undefined || event.button > 1 || (event.type === 'auxclick' && event.button !== 1)) return;
		this.handlers.open(row, Keymap.isModEvent(event));
	}

	/** Space chooses the row, Shift and an arrow the next one too, Ctrl or Cmd and A all; Escape none. True: it was such a key. */
	#choose(event: KeyboardEvent, row: Row, index: number, rowEl: HTMLElement | undefined): boolean {
		const isMod = event.ctrlKey || event.metaKey;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (event.key === ' ' && event.target === rowEl) {
			this.#selection.toggle(row);
		} else if (event.shiftKey && !isMod && step !== undefined) {
			const next = this.#rows[index + step];
			this.#selection.add(next === undefined ? [row] : [row, next]);
			if (next !== undefined) this.#focus(index + step);
		} else if (isMod && event.key.toLowerCase() === 'a') {
			this.#selection.add(this.#rows);
		} else if (event.key === 'Escape' && event.target === rowEl && this.#selection.size > 0) {
			this.#selection.clear();
		} else {
			return false;
		}
		return true;
	}

	#onKey(event: KeyboardEvent): void {
		const index = this.#indexAt(event.target);
		const row = this.#rows[index];
		if (row === undefined || event.isComposing || event.altKey) return;
		const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: this.#rows.length - 1 }[event.key];
		const rowEl = this.#elementOf(index);
		const action = event.ctrlKey || event.metaKey || event.shiftKey ? undefined : actionsOf(row).find(({ key }) => key === event.key);
		const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
		if (this.#choose(event, row, index, rowEl) || (isPlain && this.#selection.size > 0 && this.handlers.actOnChosen(this.#selection.of(this.#rows), event.key, rowEl ?? this.el))) {
			// Done with those that are chosen.
		} else if (to !== undefined) {
			this.#focus(Math.max(0, Math.min(to, this.#rows.length - 1)));
		} else if (event.key === 'Enter' && event.target === rowEl) {
			this.handlers.open(row, Keymap.isModEvent(event));
		} else if (event.key === 'Escape' && event.target !== rowEl) {
			rowEl?.focus();
		} else if (action !== undefined && rowEl !== undefined) {
			this.handlers.act(row, action, rowEl.querySelector<HTMLElement>(`[data-action="${action.id}"]`) ?? rowEl);
		} else {
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	}
}

function setReachable(rowEl: HTMLElement, reachable: boolean): void {
	const tabindex = reachable ? '0' : '-1';
	rowEl.setAttr('tabindex', tabindex);
	for (const buttonEl of rowEl.findAll('.ii-row-action')) buttonEl.setAttr('tabindex', tabindex);
}
