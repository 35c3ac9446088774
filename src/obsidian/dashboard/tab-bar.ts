export interface Tab<Id extends string> {
	readonly id: Id;
	readonly label: string;
}

/**
 * Tabs as a screen reader and the keyboard know them: arrow keys go from one to the next and show it. They stay in one row, which
 * scrolls sideways where it is narrow, with the tab that is shown in view; the ends of the row fade where there is more.
 */
export class TabBar<Id extends string> {
	readonly #barEl: HTMLElement;
	#chosen: Id | undefined;
	readonly #buttons = new Map<Id, { readonly el: HTMLElement; readonly countEl: HTMLElement }>();

	constructor(parentEl: HTMLElement, private readonly tabs: readonly Tab<Id>[], panelEl: HTMLElement, private readonly choose: (id: Id) => void) {
		const barEl = parentEl.createDiv({ cls: 'ii-tabs', attr: { role: 'tablist', 'aria-label': 'Dashboard' } });
		for (const { id, label } of tabs) {
			const el = barEl.createEl('button', { cls: 'ii-tab', attr: { type: 'button', role: 'tab', id: `${panelEl.id}-${id}`, 'aria-controls': panelEl.id } });
			el.createSpan({ text: label });
			const countEl = el.createSpan({ cls: 'ii-count' });
			el.addEventListener('click', () => choose(id));
			this.#buttons.set(id, { el, countEl });
		}
		barEl.addEventListener('keydown', (event) => this.#onKey(event));
		barEl.addEventListener('scroll', () => this.#fade(), { passive: true });
		const resized = new ResizeObserver(() => this.#show());
		// A count that comes later makes its tab wider, and moves those behind it.
		for (const el of [barEl, ...barEl.children]) resized.observe(el);
		this.#barEl = barEl;
	}

	/** Marks the tab that is shown. */
	select(chosen: Id): void {
		for (const [id, { el }] of this.#buttons) {
			el.setAttrs({ 'aria-selected': String(id === chosen), tabindex: id === chosen ? '0' : '-1' });
			el.toggleClass('is-active', id === chosen);
		}
		if (chosen === this.#chosen) return;
		this.#chosen = chosen;
		this.#show();
	}

	count(id: Id, rows: number): void {
		this.#buttons.get(id)?.countEl.setText(rows === 0 ? '' : String(rows));
	}

	/** Brings the tab that is shown into view, with its neighbours. */
	#show(): void {
		const el = this.#chosen === undefined ? undefined : this.#buttons.get(this.#chosen)?.el;
		el?.scrollIntoView({ block: 'nearest', inline: 'center' });
		this.#fade();
	}

	#fade(): void {
		const { scrollLeft, scrollWidth, clientWidth } = this.#barEl;
		// In a language from right to left the way is counted in negative numbers.
		const gone = Math.abs(scrollLeft);
		this.#barEl.toggleClass('has-more-before', gone > 1);
		this.#barEl.toggleClass('has-more-after', scrollWidth - clientWidth - gone > 1);
	}

	#onKey(event: KeyboardEvent): void {
		const index = this.tabs.findIndex(({ id }) => this.#buttons.get(id)?.el === event.target);
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (index < 0 || step === undefined) return;
		const towards = this.#isRightToLeft() ? -step : step;
		const next = this.tabs[(index + towards + this.tabs.length) % this.tabs.length];
		if (next === undefined) return;
		event.preventDefault();
		this.choose(next.id);
		this.#buttons.get(next.id)?.el.focus();
	}

	#isRightToLeft(): boolean {
		const [first] = this.#buttons.values();
		return first !== undefined && first.el.win.getComputedStyle(first.el).direction === 'rtl';
	}
}
