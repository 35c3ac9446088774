/** One number with what it means. */
export interface Figure {
	readonly label: string;
	/** As a person reads it: "49 % (38 of 77)". */
	readonly value: string;
	/** How to read it, in a few words. */
	readonly aid?: string;
	/** From 0 to 1, drawn as a bar; the words beside it say the same. */
	readonly share?: number;
}

export interface FigureBlock {
	readonly heading: string;
	readonly figures: readonly Figure[];
}

/** Draws numbers as lists of terms, so that a screen reader reads each with its name. */
export function drawFigures(parentEl: HTMLElement, blocks: readonly FigureBlock[]): void {
	for (const { heading, figures } of blocks) {
		const el = parentEl.createEl('section', { cls: 'ii-figures' });
		el.createEl('h3', { cls: 'ii-section-heading', text: heading });
		const listEl = el.createEl('dl', { cls: figures.some(({ share }) => share !== undefined) ? 'ii-bars' : 'ii-numbers' });
		for (const figure of figures) drawFigure(listEl, figure);
	}
}

function drawFigure(listEl: HTMLElement, { label, value, aid, share }: Figure): void {
	const el = listEl.createDiv({ cls: 'ii-figure' });
	el.createEl('dt').createEl('bdi', { text: label });
	const valueEl = el.createEl('dd', { cls: 'ii-figure-value' });
	valueEl.createSpan({ text: value });
	if (aid !== undefined) el.createEl('dd', { cls: 'ii-figure-aid', text: aid });
	if (share === undefined) return;
	const trackEl = el.createDiv({ cls: 'ii-track', attr: { 'aria-hidden': 'true' } });
	trackEl.createDiv({ cls: 'ii-track-filled' }).setCssProps({ '--ii-share': `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%` });
}
