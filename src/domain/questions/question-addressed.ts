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
	const given: Addressed[] = [];
	const timesAsked = (person: number): number => given.filter(({ asked }) => asked.person === person).length;
	for (const candidate of ordered) {
		const [best = candidate] = [...candidate.suits].sort((a, b) => b.score.points - a.score.points || timesAsked(a.person) - timesAsked(b.person));
		given.push({ candidate, asked: best });
	}
	for (let person = 0; person < people; person++) {
		if (timesAsked(person) > 0) continue;
		const [change] = given
			.flatMap(({ candidate, asked }, place) => candidate.suits
				.filter((suited) => suited.person === person && timesAsked(asked.person) > 1)
				.map((suited) => ({ place, candidate, asked: suited, loss: asked.score.points - suited.score.points })))
			.sort((a, b) => a.loss - b.loss);
		if (change !== undefined) given[change.place] = { candidate: change.candidate, asked: change.asked };
	}
	return given;
}
