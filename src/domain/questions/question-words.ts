import { contactProperties } from '../properties/contact';
import { coreStages } from './core-stages';
import {
	questionAudiences, questionPurposes, questionRelationships, type Question, type QuestionAudience, type QuestionFunction, type QuestionPurpose,
	type QuestionRelationship, type QuestionStage,
} from './question';
import { audienceOf } from './question-audience';
import { questionFunctionOf } from './question-function';

/** What a word in the brackets of a question written by hand says about it: one of these. */
export interface QuestionWord {
	readonly stage?: QuestionStage;
	readonly audience?: QuestionAudience;
	readonly gatekeeper?: 'recruiter' | 'hr';
	readonly function?: QuestionFunction;
	readonly purpose?: QuestionPurpose;
	readonly relationship?: QuestionRelationship;
	readonly minutes?: number;
	readonly priority?: Question['priority'];
}

/** Words for how much a question is wanted. */
const priorities: Readonly<Record<string, Question['priority']>> = { must: 1, good: 2, spare: 3 };

function oneOf<A extends string>(word: string, allowed: readonly A[]): A | undefined {
	return allowed.find((known) => known !== 'any' && (known === word || `${known}s` === word));
}

/** Reads one word as people write it: "directors", "data", "insights", "4 min", "recruiters". Undefined: it says nothing known. */
export function questionWord(text: string): QuestionWord | undefined {
	const word = text.trim().toLowerCase().replace(/^for /, '').replace(/[\s_]+/g, '-');
	const minutes = /^([1-9]|[1-9]\d)-?min(?:ute)?s?$/.exec(word)?.[1];
	if (minutes !== undefined) return { minutes: Number(minutes) };
	const priority = priorities[word];
	if (priority !== undefined) return { priority };
	const stage = oneOf(word, coreStages);
	if (stage !== undefined) return { stage };
	const gatekeeper = oneOf(word, ['recruiter', 'hr'] as const);
	if (gatekeeper !== undefined) return { gatekeeper };
	const band = oneOf(word, questionAudiences) ?? audienceOf(oneOf(word, contactProperties.contact_level.allowed));
	if (band !== undefined) return { audience: band };
	const purpose = oneOf(word, questionPurposes);
	if (purpose !== undefined) return { purpose };
	const relationship = oneOf(word, questionRelationships);
	if (relationship !== undefined) return { relationship };
	const work = questionFunctionOf(text);
	return work === undefined ? undefined : { function: work };
}

/** Words that are told where one was not understood. */
export const knownQuestionWords: readonly string[] = [
	...coreStages, 'recruiter', 'hr', ...contactProperties.contact_level.allowed, ...questionAudiences, ...questionPurposes, ...questionRelationships,
	'engineering', 'product', 'design', 'data', 'marketing', 'sales', 'finance', 'operations', 'legal', 'healthcare', 'education', 'research', 'consulting', 'trades',
	...Object.keys(priorities),
].filter((word) => word !== 'any');
