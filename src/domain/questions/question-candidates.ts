import type { Question } from './question';
import type { QuestionBank } from './question-bank';
import type { Candidate, Suited } from './question-candidate';
import { mayBeAsked } from './question-filter';
import type { PersonToAsk, QuestionOccasion } from './question-occasion';
import { ownQuestion } from './question-own';
import { scoreQuestion, suitsEverybody, type QuestionScore } from './question-score';
import { foldedQuestion, questionText } from './question-text';

/** Points that put an own question before every other. */
const ownPoints = 5;

function alreadyAsked(text: string, person: PersonToAsk): boolean {
	const folded = foldedQuestion(text);
	return person.askedTexts.some((asked) => foldedQuestion(asked) === folded);
}

/** The same with the points of an own question, and with a reason that says so. */
function asOwn(score: QuestionScore): QuestionScore {
	const words = 'your own question';
	return { ...score, points: score.points + ownPoints, reason: score.reason === suitsEverybody ? words : `${words}; ${score.reason}` };
}

/**
 * How well a question of the bank suits one person. A question of the person's own note is chosen as ours are, with the points of an own one; so is the
 * one in which stands what they noted that they want to learn.
 */
function scoreOf(question: Question, person: PersonToAsk): QuestionScore {
	const score = scoreQuestion(question, person);
	if (question.requires.includes('to_learn')) return { ...score, points: score.points + ownPoints };
	return question.mine === undefined ? score : asOwn(score);
}

/** An own question, found by its wording: it belongs to those in whose notes it stands. */
interface OwnWording {
	readonly question: Question;
	readonly text: string;
	readonly suits: Suited[];
}

function ownCandidates(people: readonly PersonToAsk[]): readonly Candidate[] {
	const wordings = new Map<string, OwnWording>();
	for (const [place, person] of people.entries()) {
		for (const text of person.own) {
			const folded = foldedQuestion(text);
			if (folded === '' || alreadyAsked(text, person)) continue;
			const known = wordings.get(folded) ?? { question: ownQuestion(text, wordings.size + 1), text, suits: [] };
			wordings.set(folded, known);
			if (known.suits.some((suited) => suited.person === place)) continue;
			const score = scoreQuestion(known.question, person);
			const reason = score.servesGoal ? score.reason : suitsEverybody;
			known.suits.push({ person: place, text: known.text, score: asOwn({ ...score, reason }) });
		}
	}
	return [...wordings.values()].flatMap(({ question, suits }) => candidate(question, suits, true));
}

function bankCandidates(bank: QuestionBank, people: readonly PersonToAsk[]): readonly Candidate[] {
	return bank.flatMap((question) => candidate(question, people.flatMap((person, place) => {
		const text = mayBeAsked(question, person) ? questionText(question, person.known) : undefined;
		return text === undefined || alreadyAsked(text, person) ? [] : [{ person: place, text, score: scoreOf(question, person) }];
	}), false));
}

function candidate(question: Question, suits: readonly Suited[], own: boolean): readonly Candidate[] {
	const [best] = [...suits].sort((a, b) => b.score.points - a.score.points);
	return best === undefined ? [] : [{ ...best, question, own, suits }];
}

/**
 * All that may be asked in this meeting, best first. In a group the best ones for each person come by turns, so that nobody's line of work fills the list
 * alone.
 */
export function candidatesFor(bank: QuestionBank, occasion: QuestionOccasion): readonly Candidate[] {
	const people: readonly PersonToAsk[] = [occasion, ...occasion.others];
	const sorted = [...ownCandidates(people), ...bankCandidates(bank, people)].sort((a, b) => b.score.points - a.score.points);
	if (people.length === 1) return sorted;
	const inTurn = sorted.map((each, place) => ({ each, turn: sorted.slice(0, place).filter(({ person }) => person === each.person).length }));
	return inTurn.sort((a, b) => Number(b.each.own) - Number(a.each.own) || a.turn - b.turn).map(({ each }) => each);
}
