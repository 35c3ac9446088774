import fc from 'fast-check';

/**
 * A row of random numbers that a generator uses up, throw by throw. fast-check shrinks the row (shorter, smaller
 * numbers), so generators list their plainest choice first. Much quicker than composed arbitraries for 100,000 runs.
 */
export class Dice {
	private at = 0;

	constructor(private readonly row: Uint8Array) {}

	/** A whole number from 0 up to but not including `sides` (at most 256). */
	throw(sides: number): number {
		const value = this.row[this.at] ?? 0;
		this.at += 1;
		return value % sides;
	}

	pick<T>(choices: readonly [T, ...T[]]): T {
		return choices[this.throw(choices.length)] ?? choices[0];
	}

	/** A text of up to so many pieces. */
	text(pieces: readonly [string, ...string[]], most: number): string {
		let text = '';
		for (let left = this.throw(most + 1); left > 0; left--) text += this.pick(pieces);
		return text;
	}

	/** True once in `times`. */
	rarely(times: number): boolean {
		return this.throw(times) === times - 1;
	}
}

export function dice(maxLength = 120): fc.Arbitrary<Dice> {
	return fc.uint8Array({ minLength: 1, maxLength, size: 'max' }).map((row) => new Dice(row));
}
