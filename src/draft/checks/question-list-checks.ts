import { agenda, coreMinutes } from '../../domain/meetings/agenda';
import { coreStages } from '../../domain/questions/core-stages';
import { questionCount } from '../../domain/questions/question-count';
import type { QuestionBank } from '../../domain/questions/question-bank';
import { suitsPosition } from '../../domain/questions/question-filter';
import type { PersonToAsk } from '../../domain/questions/question-occasion';
import { foldedQuestion, isYesNo } from '../../domain/questions/question-text';
import { check, type Check } from '../check';
import { minutesOf } from '../context/meeting-context';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { agendaFacts, occasionOf } from '../occasion-of';
import { readQuestionLines } from '../question-lines';
import { notToBeAsked } from '../word-lists';

/** What a program can judge of a list of questions. */
export function questionListChecks(draft: Draft, facts: DraftFacts, bank: QuestionBank): readonly Check[] {
	const lines = readQuestionLines(draft.text);
	const stageOf = (id: string | undefined): string | undefined => bank.find((question) => question.id === id)?.stage;
	const core = lines.filter((line) => !line.spare && !['opening', 'referral', 'close'].includes(stageOf(line.id) ?? ''));
	const occasion = occasionOf(facts);
	const count = questionCount({ minutes: occasion.minutes, coreMinutes: coreMinutes(agenda(agendaFacts(facts))), slow: occasion.slow, people: occasion.others.length + 1 });
	const people: readonly PersonToAsk[] = [occasion, ...occasion.others];
	const wasAsked = (person: PersonToAsk | undefined, text: string): boolean => person?.askedTexts.some((asked) => foldedQuestion(asked) === foldedQuestion(text)) === true;
	const again = lines.filter(({ id, text, to }) => {
		const person = to === undefined ? occasion : people.find(({ name }) => name === to);
		return (id !== undefined && person?.asked.has(id) === true) || wasAsked(person, text);
	});
	const misfits = lines.filter(({ id, to }) => {
		const question = bank.find((each) => each.id === id);
		return question !== undefined && !people.some((person) => (to === undefined || person.name === to) && suitsPosition(question, person));
	});
	const own = people.flatMap((person) => person.own.filter((text) => !wasAsked(person, text)));
	const lost = own.filter((text) => !lines.some((line) => line.text === text));
	const forbidden = lines.find((line) => notToBeAsked.some(([form]) => form.test(line.text)));
	const ranks = core.flatMap((line, place) => {
		const rank = coreStages.findIndex((stage) => stage === stageOf(line.id));
		return rank === -1 || place === 1 || place === 2 ? [] : [rank];
	});
	const ordered = ranks.every((rank, place) => place === 0 || rank >= (ranks[place - 1] ?? 0));
	const must = core.flatMap((line, place) => (line.mustAsk ? [place] : []));
	const early = core.length < 3 ? must.length <= 1 : must.length === 1 && [1, 2].includes(must[0] ?? 0);
	const unexplained = lines.filter((line) => line.listed && !line.explained).map((line) => line.text);
	const yesNo = core.filter((line) => line.id !== undefined && isYesNo(line.text)).length;
	return [
		check('count', core.length <= Math.max(count.ask, 1), `${core.length} questions; ${count.ask} fit into ${minutesOf(facts)} minutes.`, 'Mark what matters least as spare.'),
		check('holes', !lines.some((line) => /\{\{|\}\}|\[add:/.test(line.text)), 'No question has a hole.', 'Take the question out, or fill it in.'),
		check('order', ordered, ordered ? 'Their story first, what concerns you last.' : 'The order jumps.', 'Story, trends and insights before advice; what concerns you last.'),
		check('must-ask', early, early ? 'The one that must be asked comes early.' : 'Nothing is marked "must ask" in the second or third place.', 'Put the question this meeting is for second or third.'),
		check('reasons', unexplained.length === 0, unexplained.length === 0 ? 'Beside each stands why it was chosen.' : `Without a reason: ${unexplained.join(' ')}`, 'Say in its brackets why you ask it: "because: …".'),
		check('fit', misfits.length === 0, misfits.length === 0 ? 'Each fits their level and line of work.' : `Not for somebody in their place: ${misfits.map((line) => line.text).join(' ')}`, 'Take it out, or put it into your own words without its mark.'),
		check('own-questions', lost.length === 0, lost.length === 0 ? 'Your own questions stand word for word.' : `Not in it: ${lost.join(' ')}`, 'Put your question back as you wrote it.'),
		check('asked-before', again.length === 0, again.length === 0 ? 'None was asked of this person before.' : `Asked before: ${again.map((line) => line.text).join(' ')}`, 'Take it out.'),
		check('open-form', yesNo <= 1, `${yesNo} that a yes or no would answer; at most one.`, 'Begin with how, what or which.'),
		check('not-to-be-asked', forbidden === undefined, forbidden === undefined ? 'Nothing is asked that should not be.' : `Better not: ${forbidden.text}`, 'Take it out.'),
	];
}
