import { coreStages } from './core-stages';
import { type Candidate } from './question-candidate';

/** An own question that asks for names stands last, where asking for them belongs. */
export function stageRank(candidate: Candidate): number {
	const place = coreStages.findIndex((stage) => stage === candidate.question.stage);
	return place === -1 ? coreStages.length : place;
}

/** What a question is about, as far as a program can tell: the kind of insight it is likely to bring. */
function subject(candidate: Candidate | undefined): string | undefined {
	return candidate?.question.captures[0];
}

/** Their story first, the part about me last; broad before focused within a stage; the better one first. */
function compare(a: Candidate, b: Candidate): number {
	const depth = Number(a.question.depth === 'focused') - Number(b.question.depth === 'focused');
	return stageRank(a) - stageRank(b) || depth || b.score.points - a.score.points;
}

/** Within a stage, not two on one subject in a row where another order is possible. */
function spread(ordered: readonly Candidate[]): Candidate[] {
	const left = [...ordered];
	const placed: Candidate[] = [];
	while (left.length > 0) {
		const stage = Math.min(...left.map(stageRank));
		const last = subject(placed.at(-1));
		const other = left.findIndex((candidate) => stageRank(candidate) === stage && (last === undefined || subject(candidate) !== last));
		placed.push(...left.splice(Math.max(0, other), 1));
	}
	return placed;
}

/** High sensitivity not before half of the minutes are over: such a question moves down to where they are. */
function afterHalf(ordered: readonly Candidate[]): Candidate[] {
	const half = ordered.reduce((sum, candidate) => sum + candidate.question.minutes, 0) / 2;
	const calm = ordered.filter((candidate) => candidate.question.sensitivity !== 'high');
	const placed: Candidate[] = [];
	let minutes = 0;
	let waiting = ordered.filter((candidate) => candidate.question.sensitivity === 'high');
	for (const candidate of calm) {
		const due = waiting.filter((high) => minutes >= half && compare(high, candidate) < 0);
		placed.push(...due, candidate);
		waiting = waiting.filter((high) => !due.includes(high));
		minutes += candidate.question.minutes;
	}
	return [...placed, ...waiting];
}

/** How often one subject comes twice in a row. */
function repeats(ordered: readonly Candidate[]): number {
	return ordered.filter((candidate, place) => place > 0 && subject(candidate) !== undefined && subject(candidate) === subject(ordered[place - 1])).length;
}

/**
 * The order in which the core is asked, and the one question the meeting exists for, which goes to the second place or
 * stays at the third: of those that serve a goal, else of all, the best one that is neither their story nor about me.
 */
export function orderCore(core: readonly Candidate[]): { readonly ordered: readonly Candidate[]; readonly mustAsk: Candidate | undefined } {
	const natural = spread([...core].sort(compare));
	const isEarly = (candidate: Candidate): boolean => [1, 2].includes(natural.indexOf(candidate));
	const fitting = natural.filter(({ question, own }) => question.sensitivity !== 'high' && question.stage !== 'fit' && (own || question.stage !== 'story'));
	const goal = fitting.filter((candidate) => candidate.score.servesGoal || candidate.own);
	const mustAsk = [...(goal.length > 0 ? goal : fitting)].sort((a, b) => b.score.points - a.score.points || Number(isEarly(b)) - Number(isEarly(a)) || natural.indexOf(a) - natural.indexOf(b))[0];
	if (mustAsk === undefined || isEarly(mustAsk)) return { ordered: afterHalf(natural), mustAsk };
	const others = natural.filter((candidate) => candidate !== mustAsk);
	const orders = [1, 2].map((place) => [...others.slice(0, place), mustAsk, ...others.slice(place)]);
	const [second = others] = orders.sort((a, b) => repeats(a) - repeats(b));
	return { ordered: afterHalf(second), mustAsk };
}
