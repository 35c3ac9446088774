import { ownQuestion } from '../domain/questions/question-own';
import type { Problem } from '../domain/problem';
import { questionNeeds, type Question } from '../domain/questions/question';
import { coreStages } from '../domain/questions/core-stages';
import { knownQuestionWords, questionWord, type QuestionWord } from '../domain/questions/question-words';
import { nearestName } from './template/nearest-name';
import { offIn } from './question-lines';

/** What a person wrote into their note of questions. */
export interface OwnQuestions {
	readonly questions: readonly Question[];
	/** Ids of ours that are switched off. */
	readonly off: ReadonlySet<string>;
	/** Words that could not be understood; the question is used all the same. */
	readonly problems: readonly Problem[];
}

const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[.\][ \t]+)?(.+)$/;

/** What the words say of one dimension; what they leave out suits everybody. */
function some<T>(said: readonly (T | undefined)[]): readonly (T | 'any')[] {
	const found = said.filter((value) => value !== undefined);
	return found.length === 0 ? ['any'] : found;
}

/** A question in the person's own words, with what its brackets say; what they leave out suits everybody. */
function described(text: string, number: number, words: readonly QuestionWord[]): Question {
	const plain = ownQuestion(text, number);
	const guessed = coreStages.find((known) => known === plain.stage) ?? 'advice';
	return {
		...plain,
		id: `own-note-${number}`,
		mine: true,
		stage: words.find(({ stage }) => stage !== undefined)?.stage ?? guessed,
		requires: questionNeeds.filter((need) => new RegExp(`\\{\\{\\s*${need}\\s*\\}\\}`).test(text)),
		audience: some(words.map(({ audience }) => audience)),
		gatekeeper: some(words.map(({ gatekeeper }) => gatekeeper)),
		function: some(words.map((word) => word.function)),
		purpose: some(words.map(({ purpose }) => purpose)),
		relationship: some(words.map(({ relationship }) => relationship)),
		minutes: words.find(({ minutes }) => minutes !== undefined)?.minutes ?? plain.minutes,
		priority: words.find(({ priority }) => priority !== undefined)?.priority ?? 2,
	};
}

/**
 * Reads the note of the person's own questions (docs/questions.md): every list line is a question, brackets at its end say
 * for whom and what it is; a line `off: Q12, Q33` switches ours off. Brackets of which no word is known belong to the question.
 */
export function readOwnQuestions(note: string, text: string): OwnQuestions {
	const questions: Question[] = [];
	const problems: Problem[] = [];
	let code = false;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (/^[ \t]*(?:```|~~~)/.test(line)) code = !code;
		const said = code ? undefined : item.exec(line)?.[1]?.trim();
		if (said === undefined || offIn(line).size > 0 || /^off:/i.test(said)) continue;
		const [, before = said, inside = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(said) ?? [];
		const parts = inside.split(/[,;]/).map((part) => part.trim()).filter((part) => part !== '');
		const words = parts.flatMap((part) => questionWord(part) ?? []);
		const isWording = words.length === 0;
		const question = isWording ? said : before;
		questions.push(described(question, questions.length + 1, words));
		for (const part of isWording ? [] : parts.filter((each) => questionWord(each) === undefined)) {
			const near = nearestName(part, knownQuestionWords);
			problems.push({
				what: `${note}, line ${index + 1}: "${part}" says nothing about a question.`,
				advice: near === undefined ? 'The plugin’s page on questions lists the words that do.' : `Did you mean "${near}"?`,
				note, line: index + 1,
			});
		}
	}
	return { questions, off: offIn(text), problems };
}
