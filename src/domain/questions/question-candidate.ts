import { isCoreStage } from './core-stages';
import type { Question } from './question';
import type { QuestionScore } from './question-score';

/** A question that may be asked of this person, with its wording filled in and its score. */
export interface Candidate {
	readonly question: Question;
	readonly text: string;
	readonly score: QuestionScore;
	readonly own: boolean;
}

export function isCore(candidate: Candidate): boolean {
	return candidate.own || isCoreStage(candidate.question.stage);
}
