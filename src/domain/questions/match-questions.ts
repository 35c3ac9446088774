import { ownQuestion } from './question-own';
import type { LiveNeed, Question, QuestionCapture, QuestionProbe, QuestionStage } from './question';
import type { QuestionBank } from './question-bank';
import { isCore, type Candidate } from './question-candidate';
import { chooseCore } from './question-choice';
import { questionCount } from './question-count';
import { conditionOf, mayBeAsked } from './question-filter';
import type { QuestionOccasion } from './question-occasion';
import { orderCore, stageRank } from './question-order';
import { scoreQuestion, suitsEverybody, type QuestionScore } from './question-score';
import { foldedQuestion, questionText } from './question-text';

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

/** Points that put an own question before every other. */
const ownPoints = 5;

function alreadyAsked(text: string, occasion: QuestionOccasion): boolean {
	const folded = foldedQuestion(text);
	return occasion.askedTexts.some((asked) => foldedQuestion(asked) === folded);
}

function ownCandidates(occasion: QuestionOccasion): Candidate[] {
	const seen = new Set<string>();
	const fresh = occasion.own.filter((text) => {
		const folded = foldedQuestion(text);
		const before = seen.has(folded) || folded === '' || alreadyAsked(text, occasion);
		seen.add(folded);
		return !before;
	});
	return fresh.map((text, number) => {
		const question = ownQuestion(text, number + 1);
		const { points, servesGoal, reason } = scoreQuestion(question, occasion);
		const why = servesGoal ? `your own question; ${reason}` : 'your own question';
		return { question, text, own: true, score: { points: points + ownPoints, servesGoal, reason: why } };
	});
}

/** A question of the person's own note is chosen as ours are, with the points of an own one. */
function scoreOf(question: Question, occasion: QuestionOccasion): QuestionScore {
	const score = scoreQuestion(question, occasion);
	if (question.mine === undefined) return score;
	return { ...score, points: score.points + ownPoints, reason: score.reason === suitsEverybody ? 'your own question' : `your own question; ${score.reason}` };
}

function bankCandidates(bank: QuestionBank, occasion: QuestionOccasion): Candidate[] {
	return bank
		.filter((question) => mayBeAsked(question, occasion))
		.flatMap((question) => {
			const text = questionText(question, occasion.known);
			return text === undefined || alreadyAsked(text, occasion) ? [] : [{ question, text, own: false, score: scoreOf(question, occasion) }];
		});
}

function chosen(candidate: Candidate, marks: { spare?: boolean; mustAsk?: boolean; to?: string | undefined }): ChosenQuestion {
	const { question, text, score, own } = candidate;
	return {
		id: own || question.mine ? undefined : question.id, text, stage: question.stage, minutes: question.minutes, reason: score.reason, spare: marks.spare ?? false,
		mustAsk: marks.mustAsk ?? false, condition: conditionOf(question), to: marks.to, captures: question.captures, probes: question.probes,
	};
}

/**
 * The questions for one meeting, in the order they are to be asked (docs/questions.md): opening, core, the part about
 * me, referral and close, then the spares. Own questions keep their wording and are never dropped; no question has a
 * hole, none was asked of this person before.
 */
export function matchQuestions(bank: QuestionBank, occasion: QuestionOccasion): readonly ChosenQuestion[] {
	const people = occasion.people.length;
	const count = questionCount({ minutes: occasion.minutes, coreMinutes: occasion.coreMinutes, slow: occasion.slow, people });
	const sorted = [...ownCandidates(occasion), ...bankCandidates(bank, occasion)].sort((a, b) => b.score.points - a.score.points);
	const choice = chooseCore(sorted.filter(isCore), count);
	const { ordered, mustAsk } = orderCore(choice.core);
	const single = (stage: QuestionStage): ChosenQuestion[] =>
		sorted.filter((candidate) => !candidate.own && candidate.question.stage === stage).slice(0, 1).map((candidate) => chosen(candidate, {}));
	const spares = [...choice.spare].sort((a, b) => stageRank(a) - stageRank(b));
	return [
		...single('opening'),
		...ordered.map((candidate, place) =>
			chosen(candidate, { mustAsk: candidate === mustAsk, to: people > 1 ? occasion.people[place % people] : undefined })),
		...single('referral'),
		...single('close'),
		...spares.map((candidate) => chosen(candidate, { spare: true })),
	];
}
