import type { Row } from './row';

/** Which rows are chosen to be done together. It outlives a drawing; rows that have gone are forgotten. */
export class RowSelection {
	readonly #keys = new Set<string>();

	constructor(private readonly canBeChosen: (row: Row) => boolean, private readonly changed: () => void) {}

	get size(): number {
		return this.#keys.size;
	}

	has(row: Row): boolean {
		return this.#keys.has(row.key);
	}

	/** Those of the rows that are chosen, in their order. */
	of(rows: readonly Row[]): readonly Row[] {
		return rows.filter((row) => this.has(row));
	}

	toggle(row: Row): void {
		if (this.has(row)) this.#keys.delete(row.key);
		else if (this.canBeChosen(row)) this.#keys.add(row.key);
		this.changed();
	}

	add(rows: readonly Row[]): void {
		for (const row of rows) if (this.canBeChosen(row)) this.#keys.add(row.key);
		this.changed();
	}

	clear(): void {
		if (this.size === 0) return;
		this.#keys.clear();
		this.changed();
	}

	/** Forgets what is not there any more, so that nothing unseen is done. */
	keep(rows: readonly Row[]): void {
		const there = new Set(rows.map(({ key }) => key));
		const gone = [...this.#keys].filter((key) => !there.has(key));
		for (const key of gone) this.#keys.delete(key);
		if (gone.length > 0) this.changed();
	}
}
