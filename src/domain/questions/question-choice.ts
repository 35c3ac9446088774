import type { QuestionStage } from './question';
import type { Candidate } from './question-candidate';
import type { QuestionCount } from './question-count';
import { isYesNo } from './question-text';

/** At most so many of one stage, so that a conversation is not all of one kind (docs/questions.md, "Balance"). */
const caps: Readonly<Record<Exclude<QuestionStage, 'fit'>, number>> = {
	story: 2, trends: 2, insights: 3, advice: 2, resources: 1, assignments: 1, timing: 1, opening: 0, referral: 0, close: 0,
};

/** From so many questions on, their story, an insight and a piece of advice are each asked for. */
const balancedFrom = 4;

export interface Choice {
	readonly core: readonly Candidate[];
	readonly spare: readonly Candidate[];
}

/** Fills the core one question at a time and knows how many of each stage are in. */
class Core {
	readonly chosen: Candidate[] = [];

	constructor(private readonly count: QuestionCount) {}

	get full(): boolean {
		return this.chosen.length >= this.count.ask;
	}

	has(stage: QuestionStage): boolean {
		return this.chosen.some((candidate) => candidate.question.stage === stage);
	}

	private room(candidate: Candidate): boolean {
		const { stage } = candidate.question;
		const cap = stage === 'fit' ? this.count.aboutMe : caps[stage];
		return this.chosen.filter((other) => !other.own && other.question.stage === stage).length < cap;
	}

	/** Takes one if there is room: nothing twice, at most one that a yes or no would answer. `loose` leaves the caps aside, but for what is about me. */
	take(candidate: Candidate | undefined, loose = false): void {
		if (candidate === undefined || this.full || this.chosen.includes(candidate)) return;
		if (!candidate.own && isYesNo(candidate.text) && this.chosen.some((other) => !other.own && isYesNo(other.text))) return;
		const capped = candidate.question.stage === 'fit' || !loose;
		if (candidate.own || !capped || this.room(candidate)) this.chosen.push(candidate);
	}
}

/**
 * Chooses from candidates sorted best first: own questions before all, one for the function of each person if there is one,
 * in a group at least one for each; from four questions on a story, an insight and advice, the part about me, then the best under the caps. Own questions
 * that do not fit become spares; they are never dropped.
 */
export function chooseCore(sorted: readonly Candidate[], count: QuestionCount, people: number): Choice {
	const core = new Core(count);
	for (const candidate of sorted) if (candidate.own) core.take(candidate);
	const best = (fits: (candidate: Candidate) => boolean): Candidate | undefined =>
		sorted.find((candidate) => !candidate.own && !core.chosen.includes(candidate) && fits(candidate));
	for (let place = 0; place < people; place++) {
		const ofTheirWork = best(({ question, person }) => person === place && !question.function.includes('any'));
		core.take(ofTheirWork ?? (people > 1 ? best(({ suits }) => suits.some(({ person }) => person === place)) : undefined));
	}
	if (count.ask >= balancedFrom) {
		for (const stage of ['story', 'insights', 'advice'] as const) {
			if (!core.has(stage)) core.take(best(({ question }) => question.stage === stage));
		}
	}
	if (count.aboutMe > 0) core.take(best(({ question }) => question.stage === 'fit'));
	for (const candidate of sorted) core.take(candidate);
	for (const candidate of sorted) core.take(candidate, true);
	const left = sorted.filter((candidate) => !core.chosen.includes(candidate));
	const spare = left.filter((candidate) => !candidate.own && candidate.question.stage !== 'fit').slice(0, count.spare);
	return { core: core.chosen, spare: [...left.filter((candidate) => candidate.own), ...spare] };
}
