import type { Question, QuestionStage } from './question';

/** Words by which an own question finds its place in the conversation. The first that fits wins. */
const places: readonly (readonly [RegExp, QuestionStage])[] = [
	[/\b(?:introduce|who else|anyone else|put me in touch)\b/i, 'referral'],
	[/\b(?:read|listen|book|course|podcast|blog|community|conference)\b/i, 'resources'],
	[/\b(?:advi[cs]e|recommend|suggest|should i|would you do|if you were me)\b/i, 'advice'],
	[/\b(?:how did you|what made you|your path|your own|get into|start(?:ed)? out)\b/i, 'story'],
	[/\b(?:budget|opening|when (?:do|does|will|are))\b/i, 'timing'],
	[/\b(?:project|portfolio|first months?)\b/i, 'assignments'],
	[/\b(?:trend|chang(?:e|ed|ing)|next (?:few )?years?|future)\b/i, 'trends'],
];

/** Minutes for an own question with its answer, where nobody said. */
const minutes = 3;

/** The place of an own question in the order of the conversation; `insights` where its words say nothing. */
function ownQuestionStage(text: string): QuestionStage {
	return places.find(([form]) => form.test(text))?.[1] ?? 'insights';
}

/** Whether it was written by the person for this meeting. */
export function isOwn({ id }: Pick<Question, 'id'>): boolean {
	return id.startsWith('own-');
}

/** An own question as the matcher handles it: it suits whoever it was written for, and its wording is never touched. */
export function ownQuestion(text: string, number: number): Question {
	return {
		id: `own-${number}`, stage: ownQuestionStage(text), text, audience: ['any'], gatekeeper: ['any'], relationship: ['any'], function: ['any'],
		purpose: ['any'], depth: 'focused', sensitivity: 'low', minutes, captures: [], probes: ['expand', 'example'], requires: [], priority: 1,
	};
}
