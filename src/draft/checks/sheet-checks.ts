import { agenda, coreMinutes } from '../../domain/meetings/agenda';
import { coreStages } from '../../domain/questions/core-stages';
import type { PersonToAsk } from '../../domain/questions/question-occasion';
import { questionCount } from '../../domain/questions/question-count';
import type { QuestionBank } from '../../domain/questions/question-bank';
import { foldedQuestion, isYesNo } from '../../domain/questions/question-text';
import { clockOf } from '../../domain/days/wall-time';
import { wallTimeAt } from '../../domain/days/time';
import { check, type Check } from '../check';
import { minutesOf, timesOf } from '../context/meeting-context';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { agendaFacts, occasionOf } from '../occasion-of';
import { readQuestionLines } from '../question-lines';
import { notToBeAsked } from '../word-lists';

const step = /^- \*\*(\d{2}:\d{2})–(\d{2}:\d{2})\*\*.* (\d+) min$/;

/** Minutes add up, the clock is right, every step is there, and it ends early. */
export function agendaChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const lines = draft.text.split('\n').flatMap((line) => step.exec(line) ?? []);
	const steps = draft.text.split('\n').flatMap((line) => {
		const found = step.exec(line);
		return found === null ? [] : [{ from: found[1] ?? '', minutes: Number(found[3]) }];
	});
	const sum = steps.reduce((total, each) => total + each.minutes, 0);
	const times = timesOf(facts);
	const start = times === undefined ? '00:00' : clockOf(wallTimeAt(times.start, facts.now.zone));
	const wanted = agenda(agendaFacts(facts));
	const absent = wanted.filter((segment) => !draft.text.includes(segment.title)).map((segment) => segment.title);
	const close = /stay in touch|write to you in a few weeks/i.test(draft.text) && /one thing learned/i.test(draft.text);
	return [
		check('minutes-add-up', lines.length > 0 && sum === minutesOf(facts), `${sum} of ${minutesOf(facts)} minutes.`, 'Give the difference to the questions, or take it from them.'),
		check('clock', steps[0]?.from === start, `It begins at ${steps[0]?.from ?? 'no time'}; the meeting at ${start}.`, 'Make the agenda again.'),
		check('steps', absent.length === 0, absent.length === 0 ? 'Every step is there.' : `Not in it: ${absent.join(', ')}.`, 'Put the step back; the close above all.'),
		check('gate', /only if the talk went well/i.test(draft.text) || minutesOf(facts) < 12, 'Names are asked for only if it suits.', 'Say when you would ask for names, and when not.'),
		check('close', close || minutesOf(facts) < 12, close ? 'The close has thanks, one thing learned and the next contact.' : 'The close lacks the one thing learned, or the next contact.', 'Say one thing you learned, and ask whether you may write.'),
	];
}

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
	const own = people.flatMap((person) => person.own.filter((text) => !wasAsked(person, text)));
	const lost = own.filter((text) => !lines.some((line) => line.text === text));
	const forbidden = lines.find((line) => notToBeAsked.some(([form]) => form.test(line.text)));
	const ranks = core.flatMap((line, place) => {
		const rank = coreStages.findIndex((stage) => stage === stageOf(line.id));
		return rank === -1 || place === 1 || place === 2 ? [] : [rank];
	});
	const ordered = ranks.every((rank, place) => place === 0 || rank >= (ranks[place - 1] ?? 0));
	const yesNo = core.filter((line) => line.id !== undefined && isYesNo(line.text)).length;
	return [
		check('count', core.length <= Math.max(count.ask, 1), `${core.length} questions; ${count.ask} fit into ${minutesOf(facts)} minutes.`, 'Mark what matters least as spare.'),
		check('holes', !lines.some((line) => /\{\{|\}\}|\[add:/.test(line.text)), 'No question has a hole.', 'Take the question out, or fill it in.'),
		check('order', ordered, ordered ? 'Their story first, what concerns you last.' : 'The order jumps.', 'Story, trends and insights before advice; what concerns you last.'),
		check('own-questions', lost.length === 0, lost.length === 0 ? 'Your own questions stand word for word.' : `Not in it: ${lost.join(' ')}`, 'Put your question back as you wrote it.'),
		check('asked-before', again.length === 0, again.length === 0 ? 'None was asked of this person before.' : `Asked before: ${again.map((line) => line.text).join(' ')}`, 'Take it out.'),
		check('open-form', yesNo <= 1, `${yesNo} that a yes or no would answer; at most one.`, 'Begin with how, what or which.'),
		check('not-to-be-asked', forbidden === undefined, forbidden === undefined ? 'Nothing is asked that should not be.' : `Better not: ${forbidden.text}`, 'Take it out.'),
	];
}

const blocks = ['Why this meeting', 'Who they are', 'Their organization', 'Look up before', 'My opening', 'Questions', 'If they ask me', 'Not here', 'Names and giving back'];

/** Every block of the prep sheet is there. */
export function prepSheetChecks(draft: Draft): readonly Check[] {
	const absent = blocks.filter((block) => !draft.text.includes(`**${block}**`));
	return [check('blocks', absent.length === 0, absent.length === 0 ? 'Every block of the sheet is there.' : `Not in it: ${absent.join(', ')}.`, 'Make the sheet again, or write the block.')];
}
