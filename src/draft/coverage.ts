import { questionCaptures, type QuestionCapture } from '../domain/questions/question';
import type { DraftFacts } from './draft-facts';
import { foldedWords } from './folded-words';
import { mayBeQuoted } from '../note/body/quotable';
import { answersIn } from './question-lines';

/** From so many talks on it says something that a kind of insight is missing; before that nearly all are. */
const talksForGaps = 2;

/** A kind of insight is covered when so many different people have spoken of it. */
const sourcesEnough = 2;

/** Kinds of insight that fewer than two people have spoken of, in the talks held for the same goal; none while there are too few talks. */
export function gapsOf({ heard }: Pick<DraftFacts, 'heard'>): ReadonlySet<QuestionCapture> {
	if (heard.length < talksForGaps) return new Set();
	const spoke = (kind: QuestionCapture): number =>
		new Set(heard.filter(({ captures }) => captures.some((capture) => capture.kind === kind && mayBeQuoted(capture))).flatMap(({ people }) => people)).size;
	return new Set(questionCaptures.filter((kind) => spoke(kind) < sourcesEnough));
}

/** Ids of questions that were asked in the last two talks for the goal, with answers that share a word of meaning. */
export function saturatedIn({ heard }: Pick<DraftFacts, 'heard'>): ReadonlySet<string> {
	const [last, before] = heard;
	if (last === undefined || before === undefined) return new Set();
	const answers = answersIn(before.questions);
	const agreed = [...answersIn(last.questions)].filter(([id, answer]) => {
		const other = foldedWords(answers.get(id) ?? '');
		return [...foldedWords(answer)].some((word) => other.has(word));
	});
	return new Set(agreed.map(([id]) => id));
}
