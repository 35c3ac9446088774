/** How far a piece of long work has come. */
export interface Progress {
	readonly done: number;
	readonly of: number;
}

/** Long work in small pieces: it says after each how far it is, and gives its result at the end. Whoever does it decides when to rest. */
export type Pieces<Result> = Generator<Progress, Result, undefined>;

/** Does all of the work in one go. */
export function atOnce<Result>(work: Pieces<Result>): Result {
	let step = work.next();
	while (step.done !== true) step = work.next();
	return step.value;
}

/** Asked after each piece: a promise where somebody else is to have their turn first, undefined to go on. */
export type Turn = (progress: Progress) => Promise<void> | undefined;

/** Does the work with a rest wherever `turn` asks for one. */
export async function inTurns<Result>(work: Pieces<Result>, turn: Turn): Promise<Result> {
	let step = work.next();
	while (step.done !== true) {
		const rest = turn(step.value);
		if (rest !== undefined) await rest;
		step = work.next();
	}
	return step.value;
}
