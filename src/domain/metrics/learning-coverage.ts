import type { ContactFacts } from '../facts';
import type { NotePath } from '../problem';
import { goalServed } from '../questions/question-goal-match';
import { foldedQuestion } from '../questions/question-text';
import type { Heard } from './heard';

/** A held conversation, as far as it may have answered what I want to learn. */
export interface LearningTalk {
	readonly people: readonly NotePath[];
	/** Goals of the meeting that were met, and questions that were ticked, in their own words. */
	readonly answered: readonly string[];
	readonly heard: readonly Heard[];
}

/** How far a learning question is answered. */
export interface LearningCoverage {
	readonly question: string;
	/** Different people who said something to it. */
	readonly sources: readonly NotePath[];
	/** At least two of them said so independently: neither was named to me by the other. */
	readonly corroborated: boolean;
	/** What was said to it. */
	readonly heard: readonly Heard[];
}

/** Words in capitals say what a question is about even where they are short: SQL, CPHIMS. */
const acronyms = /\b[A-Z][A-Z0-9]+\b/g;

/**
 * Which learning questions are answered, by whom, and how well (docs/metrics.md). A conversation answers one where a question or
 * goal in the same words was ticked, or a line was captured that serves it: of the kind it asks for, or with a telling word in common.
 */
export function learningCoverage(questions: readonly string[], talks: readonly LearningTalk[], contactOf: (path: NotePath) => ContactFacts | undefined): readonly LearningCoverage[] {
	return questions.map((question) => {
		const telling = new Set(question.match(acronyms) ?? []);
		const serves = (one: Heard): boolean => (one.text.match(acronyms) ?? []).some((word) => telling.has(word))
			|| goalServed({ stage: 'insights', text: one.text, captures: [one.kind] }, [question]) !== undefined;
		const said = talks.map((talk) => ({
			talk, lines: talk.heard.filter(serves), ticked: talk.answered.some((text) => foldedQuestion(text) === foldedQuestion(question)),
		})).filter(({ lines, ticked }) => ticked || lines.length > 0);
		const sources = [...new Set(said.flatMap(({ talk }) => talk.people))];
		return { question, sources, corroborated: areIndependent(sources, contactOf), heard: said.flatMap(({ lines }) => lines) };
	});
}

function areIndependent(sources: readonly NotePath[], contactOf: (path: NotePath) => ContactFacts | undefined): boolean {
	const named = (path: NotePath): readonly NotePath[] => contactOf(path)?.referrers ?? [];
	return sources.some((one, index) => sources.slice(index + 1).some((other) => !named(one).includes(other) && !named(other).includes(one)));
}
