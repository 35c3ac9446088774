import type { Candidate, Suited } from './question-candidate';

/** A chosen question and the one of the group to whom it is put. */
export interface Addressed {
	readonly candidate: Candidate;
	/** With the wording and the score for that person. */
	readonly asked: Suited;
}

/**
 * Puts each question of a group to the one whom it suits best; where it suits several alike, to the one who was asked least so far. Nobody is left without
 * a question: who got none gets the one that loses least by it, of those that leave its first person another.
 */
export function addressed(ordered: readonly Candidate[], people: number): readonly Addressed[] {
	const given = Array.from({ length: people }, () => 0);
	const count = (person: number, by: number): void => {
		given[person] = (given[person] ?? 0) + by;
	};
	const asked = ordered.map((candidate) => {
		const [best = candidate] = [...candidate.suits].sort((a, b) => b.score.points - a.score.points || (given[a.person] ?? 0) - (given[b.person] ?? 0));
		count(best.person, 1);
		return { candidate, asked: best };
	});
	for (let person = 0; person < people; person++) {
		if (given[person] !== 0) continue;
		const [change] = asked
			.flatMap((each, place) => each.candidate.suits
				.filter((suited) => suited.person === person && (given[each.asked.person] ?? 0) > 1)
				.map((suited) => ({ place, suited, loss: each.asked.score.points - suited.score.points })))
			.sort((a, b) => a.loss - b.loss);
		const changed = asked[change?.place ?? -1];
		if (change === undefined || changed === undefined) continue;
		count(changed.asked.person, -1);
		count(person, 1);
		asked[change.place] = { candidate: changed.candidate, asked: change.suited };
	}
	return asked;
}
