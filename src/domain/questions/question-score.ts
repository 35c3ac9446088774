import type { Question } from './question';
import { isCoreStage } from './core-stages';
import { goalServed } from './question-goal-match';
import { isOwn } from './question-own';
import type { PersonToAsk } from './question-occasion';

export interface QuestionScore {
	readonly points: number;
	/** Why, in the person's words: "director, finance; goal: certificates". */
	readonly reason: string;
	/** It serves an outcome wanted from this meeting. */
	readonly servesGoal: boolean;
}

/** How purposes, lines of work, levels and bands are said; the others are words as they are. */
const labels: Readonly<Record<string, string>> = {
	'learn-role': 'the role', 'learn-industry': 'the industry', 'learn-company': 'the organization', 'skills-certs': 'skills and certificates',
	'career-change': 'the change of career', network: 'the network', hr: 'HR', 'public-nonprofit': 'public and non-profit',
	ic: 'specialist', 'senior-ic': 'senior specialist', lead: 'team lead', vp: 'vice president', leader: 'director or vice president', peer: 'specialist',
};

/** A purpose, a line of work or a level as it is said in a reason and on a sheet: `skills-certs` is "skills and certificates". */
export function dimensionWords(value: string): string {
	return labels[value] ?? value;
}

/** What of the person's own notes stands in a question, so that it serves what they want by itself. */
function fromNotes({ requires }: Question): string | undefined {
	if (requires.includes('to_learn')) return 'what you want to learn from them';
	return requires.includes('research_claim') ? 'your claim, tested' : undefined;
}

/** The reason of a question that nothing in particular speaks for. */
export const suitsEverybody = 'suits everybody';

/** How well a question suits this person and this meeting (docs/questions.md, "Score"), and the reason that is shown. */
export function scoreQuestion(question: Question, occasion: PersonToAsk): QuestionScore {
	const purposes = occasion.purposes.filter((purpose) => question.purpose.includes(purpose));
	const functions = occasion.functions.filter((name) => question.function.includes(name));
	const gate = question.gatekeeper.find((kind) => kind === occasion.gatekeeper);
	const band = occasion.gatekeeper === undefined ? question.audience.find((audience) => audience === occasion.audience) : undefined;
	const ties = occasion.relationships.filter((tie) => question.relationship.includes(tie));
	// Whoever noted a claim wants it tested, and what they noted to learn from somebody answered.
	// Opening, referral and close belong to every talk; a word that they share with a goal says nothing.
	const goal = fromNotes(question) ?? (isCoreStage(question.stage) || isOwn(question) ? goalServed(question, occasion.wanted) : undefined);
	const gap = question.captures.find((kind) => occasion.gaps.has(kind));
	const points =
		4 - question.priority + purposes.length + (functions.length > 0 ? 3 : 0) + (band === undefined ? 0 : 2) + (gate === undefined ? 0 : 2) + (ties.length > 0 ? 1 : 0) +
		(goal === undefined ? 0 : 3) + (gap === undefined ? 0 : 1) - (occasion.saturated.has(question.id) ? 2 : 0) -
		(question.sensitivity === 'high' && occasion.first ? 1 : 0);
	const who = [
		...(gate === undefined ? [] : [dimensionWords(gate)]),
		...(band === undefined ? [] : [dimensionWords(occasion.level ?? band)]),
		...functions.filter((name) => name !== gate).map(dimensionWords),
		...ties,
	];
	const why = [
		who.join(', '),
		goal === undefined ? '' : `goal: ${goal}`,
		goal === undefined && purposes.length > 0 ? `purpose: ${purposes.map(dimensionWords).join(', ')}` : '',
		gap === undefined ? '' : `few have spoken of this yet: ${dimensionWords(gap)}`,
	].filter((part) => part !== '');
	return { points, reason: why.length === 0 ? suitsEverybody : why.join('; '), servesGoal: goal !== undefined };
}
