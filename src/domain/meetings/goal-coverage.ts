import { goalServed, type Subject } from '../questions/question-goal-match';
import { foldedQuestion } from '../questions/question-text';

/** A goal of the meeting, and whether anything was heard about it. */
export interface GoalCoverage {
	readonly goal: string;
	readonly touched: boolean;
}

/**
 * Which goals were touched: something was asked and answered, or captured, that serves the goal by kind or by a longer word
 * both share, or the goal is marked as met. It is a guess, made to remind; whether a goal was met is said in the debrief.
 */
export function goalCoverage(goals: readonly string[], heard: readonly Subject[], met: readonly string[] = []): readonly GoalCoverage[] {
	const done = new Set(met.map(foldedQuestion));
	return goals.map((goal) => ({ goal, touched: done.has(foldedQuestion(goal)) || heard.some((subject) => goalServed(subject, [goal]) !== undefined) }));
}
