import type { Row } from './row';

/** Rows that are drawn and put away together. */
const chunkSize = 25;

/** A stretch of a long list: either its rows, or an empty box of the height that they had. */
export class RowChunk {
	readonly el = createDiv({ cls: 'ii-chunk is-away', attr: { role: 'none' } });
	#drawn = false;

	constructor(readonly rows: readonly Row[], private readonly draw: (row: Row) => HTMLElement) {
		this.el.setCssProps({ '--ii-chunk-rows': String(rows.length) });
	}

	get drawn(): boolean {
		return this.#drawn;
	}

	/** Draws the rows, if they are not there. */
	fill(): void {
		if (this.#drawn) return;
		this.#drawn = true;
		this.el.removeClass('is-away');
		this.el.replaceChildren(...this.rows.map((row) => this.draw(row)));
	}

	/** Puts the rows away and keeps their place. Never while one of them has the focus, which would be lost. */
	clear(): void {
		if (!this.#drawn || this.el.contains(this.el.doc.activeElement)) return;
		const height = this.el.offsetHeight;
		if (height > 0) this.el.setCssProps({ '--ii-chunk-height': `${height}px` });
		this.#drawn = false;
		this.el.addClass('is-away');
		this.el.empty();
	}
}

/** The rows in pieces that are drawn only near the visible part of the list. */
export function inChunks(rows: readonly Row[], draw: (row: Row) => HTMLElement): readonly RowChunk[] {
	const chunks: RowChunk[] = [];
	for (let start = 0; start < rows.length; start += chunkSize) chunks.push(new RowChunk(rows.slice(start, start + chunkSize), draw));
	return chunks;
}
