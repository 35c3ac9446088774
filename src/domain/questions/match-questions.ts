import { addressed } from './question-addressed';
import type { LiveNeed, QuestionCapture, QuestionProbe, QuestionStage } from './question';
import type { QuestionBank } from './question-bank';
import { isCore, type Candidate, type Suited } from './question-candidate';
import { candidatesFor } from './question-candidates';
import { chooseCore } from './question-choice';
import { questionCount } from './question-count';
import { conditionOf } from './question-filter';
import type { QuestionOccasion } from './question-occasion';
import { orderCore, stageRank } from './question-order';

/** A question that was chosen for one meeting, ready to be asked. */
export interface ChosenQuestion {
	/** The bank's id; undefined for a question of the person's own. */
	readonly id: string | undefined;
	/** No placeholder is left in it. */
	readonly text: string;
	readonly stage: QuestionStage;
	/** With its answer and one probe. */
	readonly minutes: number;
	/** Why it was chosen: "director, finance; goal: certificates". */
	readonly reason: string;
	/** Beyond what fits: for when an answer was short. */
	readonly spare: boolean;
	/** The question the meeting exists for; at most one. */
	readonly mustAsk: boolean;
	/** What has to have happened before it may be asked, if anything. */
	readonly condition: LiveNeed | undefined;
	/** In a group: whom to address it to. */
	readonly to: string | undefined;
	readonly captures: readonly QuestionCapture[];
	readonly probes: readonly QuestionProbe[];
}

function chosen({ question, own }: Candidate, { text, score }: Suited, marks: { spare?: boolean; mustAsk?: boolean; to?: string | undefined }): ChosenQuestion {
	return {
		id: own || question.mine ? undefined : question.id, text, stage: question.stage, minutes: question.minutes, reason: score.reason, spare: marks.spare ?? false,
		mustAsk: marks.mustAsk ?? false, condition: conditionOf(question), to: marks.to, captures: question.captures, probes: question.probes,
	};
}

/**
 * The questions for one meeting, in the order they are to be asked (docs/questions.md): opening, core, the part about
 * me, referral and close, then the spares. Own questions keep their wording and are never dropped; no question has a
 * hole, none was asked of this person before. In a group each question of the core is put to the one whom it suits best.
 */
export function matchQuestions(bank: QuestionBank, occasion: QuestionOccasion): readonly ChosenQuestion[] {
	const names = [occasion, ...occasion.others].map(({ name }) => name);
	const to = ({ person }: Suited): string | undefined => (names.length > 1 ? names[person] : undefined);
	const count = questionCount({ minutes: occasion.minutes, coreMinutes: occasion.coreMinutes, slow: occasion.slow, people: names.length });
	const sorted = candidatesFor(bank, occasion);
	const choice = chooseCore(sorted.filter(isCore), count, names.length);
	const { ordered, mustAsk } = orderCore(choice.core);
	// What opens and ends the talk of a group is for everybody, where there is such a question.
	const single = (stage: QuestionStage): ChosenQuestion[] =>
		sorted.filter((candidate) => !candidate.own && candidate.question.stage === stage)
			.sort((a, b) => b.suits.length - a.suits.length || b.score.points - a.score.points).slice(0, 1)
			.map((candidate) => chosen(candidate, candidate, { to: candidate.suits.length < names.length ? to(candidate) : undefined }));
	const spares = [...choice.spare].sort((a, b) => stageRank(a) - stageRank(b));
	return [
		...single('opening'),
		...addressed(ordered, names.length).map(({ candidate, asked }) => chosen(candidate, asked, { mustAsk: candidate === mustAsk, to: to(asked) })),
		...single('referral'),
		...single('close'),
		...spares.map((candidate) => chosen(candidate, candidate, { spare: true, to: to(candidate) })),
	];
}
