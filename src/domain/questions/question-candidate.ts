import type { Question, QuestionStage } from './question';
import type { QuestionScore } from './question-score';

/** A question that may be asked of this person, with its wording filled in and its score. */
export interface Candidate {
	readonly question: Question;
	readonly text: string;
	readonly score: QuestionScore;
	readonly own: boolean;
}

/** The stages that count against the time; opening, referral and close stand outside. */
export const coreStages = ['story', 'trends', 'insights', 'advice', 'resources', 'assignments', 'timing', 'fit'] as const satisfies readonly QuestionStage[];

export function isCore(candidate: Candidate): boolean {
	return candidate.own || coreStages.some((stage) => stage === candidate.question.stage);
}
