/**
 * One part of the panel. It is drawn anew only when what it shows has changed, so that a minute that passes leaves the rest
 * alone; the keyboard stays on the control it was on, found again by its `data-key`.
 */
export class PanelPart<State> {
	#drawn: string | undefined;

	constructor(readonly el: HTMLElement, private readonly draw: (el: HTMLElement, state: State) => void) {}

	/** Undefined: there is nothing to show, and the part goes away. */
	show(state: State | undefined): void {
		const drawn = state === undefined ? '' : JSON.stringify(state);
		if (drawn === this.#drawn) return;
		this.#drawn = drawn;
		const key = this.#focusedKey();
		this.el.empty();
		this.el.toggle(state !== undefined);
		if (state !== undefined) this.draw(this.el, state);
		if (key !== undefined) this.#focusAgain(key);
	}

	#focusedKey(): string | undefined {
		const active = this.el.doc.activeElement;
		return active !== null && this.el.contains(active) ? (active.getAttribute('data-key') ?? '') : undefined;
	}

	/** What is gone gives the keyboard to what stands in its place, else to the panel; it is never lost to the page. */
	#focusAgain(key: string): void {
		const controls = this.el.findAll('[data-key]');
		const next = controls.find((control) => control.dataset['key'] === key) ?? controls[0] ?? this.el.closest<HTMLElement>('.ii-meeting');
		next?.focus({ preventScroll: true });
	}
}
