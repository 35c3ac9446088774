import { liveNeeds, type LiveNeed, type Question, type QuestionNeed } from './question';
import type { PersonToAsk } from './question-occasion';

function isLive(need: QuestionNeed): need is LiveNeed {
	return liveNeeds.some((live) => live === need);
}

/** What has to happen in the conversation first, if anything. */
export function conditionOf(question: Question): LiveNeed | undefined {
	return question.requires.find(isLive);
}

function shares<T extends string>(wanted: readonly T[], offered: readonly (T | 'any')[]): boolean {
	return offered.includes('any') || wanted.some((value) => offered.includes(value));
}

/** A recruiter or somebody in HR is asked what is meant for them; for the others the band of the level decides. */
function audienceFits(question: Question, occasion: PersonToAsk): boolean {
	if (occasion.gatekeeper !== undefined && question.gatekeeper.includes(occasion.gatekeeper)) return true;
	return question.audience.includes('any') || (occasion.audience !== undefined && question.audience.includes(occasion.audience));
}

/** Whether a question is one for somebody of this level and line of work, or for a recruiter or HR where they are one. */
export function suitsPosition(question: Question, occasion: PersonToAsk): boolean {
	const gate = occasion.gatekeeper ?? 'none';
	return (question.gatekeeper.includes('any') || question.gatekeeper.includes(gate)) && audienceFits(question, occasion) && shares(occasion.functions, question.function);
}

/** Whether a question may be asked of this person at all (docs/questions.md, "Filter"). Purpose does not count for their story. */
export function mayBeAsked(question: Question, occasion: PersonToAsk): boolean {
	return (
		suitsPosition(question, occasion) &&
		shares(occasion.relationships, question.relationship) &&
		(question.stage === 'story' || occasion.purposes.length === 0 || shares(occasion.purposes, question.purpose)) &&
		question.requires.every((need) => isLive(need) || (occasion.known.get(need) ?? '').trim() !== '') &&
		!occasion.asked.has(question.id) &&
		!occasion.off.has(question.id)
	);
}
