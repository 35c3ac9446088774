/** How many letters must be put in, taken out, exchanged, or swapped with their neighbour to make one word of the other. */
function distance(a: string, b: string): number {
	let before = Array.from({ length: b.length + 1 }, (_, index) => index);
	let twoBefore = before;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const exchanged = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoBefore[j - 2] ?? 0) + 1 : exchanged;
			row.push(Math.min(exchanged, swapped, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		twoBefore = before;
		before = row;
	}
	return before[b.length] ?? 0;
}

/** Letters only, so that `contact.nextTouch` and `contact.next_touch` are near. */
function plain(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9.]/g, '');
}

/**
 * The right name that a wrong one most likely meant: at most a third of its letters differ. The first one wins a tie;
 * undefined where none is near.
 */
export function nearestName(wrong: string, right: Iterable<string>): string | undefined {
	const word = plain(wrong);
	let best: string | undefined;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const name of right) {
		const steps = distance(word, plain(name));
		if (steps < least) {
			least = steps;
			best = name;
		}
	}
	return best;
}
