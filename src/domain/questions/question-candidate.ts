import { isCoreStage } from './core-stages';
import type { Question } from './question';
import type { QuestionScore } from './question-score';

/** A question as it would be asked of one person: its wording filled in for them, and how well it suits them. */
export interface Suited {
	/** The person's place among those who take part. */
	readonly person: number;
	readonly text: string;
	readonly score: QuestionScore;
}

/** A question that may be asked in this meeting. Its wording and score are those for the person whom it suits best. */
export interface Candidate extends Suited {
	readonly question: Question;
	readonly own: boolean;
	/** Everybody of whom it may be asked, in their order in the meeting; one, but in a group. */
	readonly suits: readonly Suited[];
}

/** Whether it takes one of the places there are; an own question does, whatever its stage. */
export function isCore(candidate: Candidate): boolean {
	return candidate.own || isCoreStage(candidate.question.stage);
}
