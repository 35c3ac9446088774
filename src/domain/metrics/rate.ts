/** A part of a whole, both counted. */
export interface Rate {
	readonly part: number;
	readonly of: number;
}

/** Below this many a percentage would say more than is known. */
const fewerThan = 5;

/** "49 % (38 of 77)"; "3 of 4" where the whole is below five; "none yet" where there is nothing to count. */
export function rateInWords({ part, of }: Rate): string {
	if (of === 0) return 'none yet';
	return of < fewerThan ? `${part} of ${of}` : `${Math.round((part / of) * 100)} % (${part} of ${of})`;
}

/** From 0 to 1; undefined where it would be a percentage of too few. */
export function shareOf({ part, of }: Rate): number | undefined {
	return of < fewerThan ? undefined : part / of;
}

/** The middle one of some numbers, or the mean of the two in the middle; undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle];
	const lower = sorted[middle - 1];
	return sorted.length % 2 === 1 || upper === undefined || lower === undefined ? upper : (lower + upper) / 2;
}
