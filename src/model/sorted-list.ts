/** A list in order through many small changes: a few new items among thousands are slipped in at their places. */
export class SortedList<T extends object> {
	private items: readonly T[] = [];

	constructor(private readonly compare: (one: T, other: T) => number) {}

	get all(): readonly T[] {
		return this.items;
	}

	change(gone: readonly T[], come: readonly T[]): void {
		if (gone.length > 0) {
			const out = new Set(gone);
			this.items = this.items.filter((item) => !out.has(item));
		}
		if (come.length > 0) this.items = this.merged([...come].sort(this.compare));
	}

	private merged(few: readonly T[]): readonly T[] {
		if (this.items.length === 0) return few;
		const parts: (readonly T[])[] = [];
		let from = 0;
		for (const item of few) {
			const at = this.placeOf(item, from);
			parts.push(this.items.slice(from, at), [item]);
			from = at;
		}
		return [...parts, this.items.slice(from)].flat();
	}

	/** The first place from `from` on that is not before the item, by halving. */
	private placeOf(item: T, from: number): number {
		let [low, high] = [from, this.items.length];
		while (low < high) {
			const middle = Math.floor((low + high) / 2);
			const there = this.items[middle];
			if (there !== undefined && this.compare(there, item) <= 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
