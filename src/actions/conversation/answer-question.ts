import { ok, trouble, type NotePath } from '../../domain/problem';
import { addAskedQuestion, tickQuestion } from '../../note/body/question-tick';
import { answerLine } from '../../note/body/written-capture';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { oneLine } from '../outreach/contact-log';
import type { Edit } from '../edit-text';
import { openTalk } from './open-talk';

export interface AnswerQuestion {
	readonly meeting: NotePath;
	/** The whole line of a listed question (`AskableQuestion.line`), and its number where one line stands twice. */
	readonly line?: string;
	readonly lineNumber?: number;
	/** A question that is not on the list. */
	readonly text?: string;
	readonly answer?: string;
}

/** Ticks a question, with the answer below it. A ticked question does not come back in later lists for this person. */
export const answerQuestion: Action<AnswerQuestion> = async (input, context) => {
	const talk = await openTalk(input.meeting, context);
	if (!talk.ok) return talk;
	const { note, running, minute } = talk.value;
	const { line } = input;
	const answer = oneLine(input.answer ?? '');
	const below = answer === '' ? undefined : answerLine(answer, minute);
	const text = oneLine(input.text ?? '');
	if (line === undefined && text === '') return trouble({ what: 'No question was chosen.', advice: 'Choose one, or type the question that you asked.' });
	const edit: Edit = line === undefined
		? (before) => addAskedQuestion(before, text, below)
		: (before) => tickQuestion(before, { line, lineNumber: input.lineNumber ?? 0 }, below);
	const steps = changeNotes({ meetings: [{ note, edits: [edit] }] }, context);
	if (!steps.ok) return steps;
	const asked = running.questions.find((question) => question.line === line)?.text ?? text;
	return ok({ done: `Asked: ${asked}`, steps: steps.value });
};
