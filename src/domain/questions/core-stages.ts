import type { QuestionStage } from './question';

/** The stages that count against the time; opening, referral and close stand outside. */
export const coreStages = ['story', 'trends', 'insights', 'advice', 'resources', 'assignments', 'timing', 'fit'] as const satisfies readonly QuestionStage[];

/** Whether a question of this stage counts against the time. */
export function isCoreStage(stage: QuestionStage): boolean {
	return coreStages.some((core) => core === stage);
}
