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

/** Numbers by two things at once: a row for each of one, a column for each of the other. */
export interface FigureTable {
	/** What a cell says, for those who hear it and not see it. */
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

export interface FigureBlock {
	readonly heading: string;
	readonly figures: readonly Figure[];
	readonly table?: FigureTable;
}

/** Draws numbers as lists of terms and as tables with headings, so that a screen reader reads each with its name. */
export function drawFigures(parentEl: HTMLElement, blocks: readonly FigureBlock[]): void {
	for (const { heading, figures, table } of blocks) {
		const el = parentEl.createEl('section', { cls: 'ii-figures' });
		el.createEl('h3', { cls: 'ii-section-heading' }).createEl('bdi', { text: heading });
		if (table !== undefined) drawTable(el, table);
		if (figures.length === 0) continue;
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

function drawTable(parentEl: HTMLElement, { caption, columns, rows }: FigureTable): void {
	const el = parentEl.createDiv({ cls: 'ii-table' }).createEl('table');
	el.createEl('caption', { text: caption });
	const headEl = el.createEl('thead').createEl('tr');
	headEl.createEl('td');
	for (const column of columns) headEl.createEl('th', { attr: { scope: 'col' } }).createEl('bdi', { text: column });
	const bodyEl = el.createEl('tbody');
	for (const { label, cells } of rows) {
		const rowEl = bodyEl.createEl('tr');
		rowEl.createEl('th', { attr: { scope: 'row' } }).createEl('bdi', { text: label });
		for (const cell of cells) rowEl.createEl('td', { text: cell });
	}
}
