import { answerQuestion, type AnswerQuestion } from '../../actions/conversation/answer-question';
import { meetingPanel } from '../../actions/conversation/meeting-panel';
import { openQuestions, openRunningMeeting } from '../../actions/conversation/running-meeting';
import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { tellProblem } from '../notices';
import { askForm } from '../prompts/form-modal';
import { pickChoice } from '../prompts/pick-choice';
import { textField } from '../prompts/text-field';
import { runAction } from '../run-action';
import { whileMeeting } from './at-hand';
import type { DeskCommand } from './desk-command';

export const answerQuestionCommand: DeskCommand = {
	id: 'answer-question',
	name: 'Mark question answered',
	icon: 'check',
	offer: whileMeeting(pickAndAnswer),
};

/** Lets the person pick one of the questions that are still open, the one to ask next first. */
async function pickAndAnswer(desk: Desk, meeting: NotePath): Promise<void> {
	const running = await openRunningMeeting(meeting, desk.context());
	if (!running.ok) return tellProblem(running.problem, (path) => void desk.open(path));
	const next = meetingPanel(running.value, desk.now())?.question?.line;
	const open = openQuestions(running.value);
	const questions = [...open.filter(({ line }) => line === next), ...open.filter(({ line }) => line !== next)];
	const line = await pickChoice(desk.app, 'Which question was answered?', [
		...questions.map((question) => ({ value: question.line, label: question.text })),
		{ value: '', label: 'Another question', detail: 'One that is not on the list' },
	]);
	if (line === '') await answerOther(desk, meeting);
	else if (line !== undefined) await answerQuestionOf(desk, meeting, line);
}

async function answerOther(desk: Desk, meeting: NotePath): Promise<void> {
	await askForm<AnswerQuestion>(desk.app, {
		title: 'Another question', submit: 'Write', brief: true,
		write: (input) => runAction(desk, answerQuestion, input),
		build: (form) => {
			const text = form.add(textField(form.el, { label: 'What did you ask?', required: 'Write the question.' }));
			const said = form.add(textField(form.el, { label: 'What did they answer?' }));
			return (valueOf) => ({ meeting, text: valueOf(text), ...valueOf(said) === '' ? {} : { answer: valueOf(said) } });
		},
	});
}

/** Asks what they answered; nothing typed ticks the question alone. */
export async function answerQuestionOf(desk: Desk, meeting: NotePath, line: string): Promise<void> {
	await askForm<string>(desk.app, {
		title: 'Question answered', submit: 'Write', brief: true,
		write: (answer) => runAction(desk, answerQuestion, { meeting, line, ...answer === '' ? {} : { answer } }),
		build: (form) => {
			const said = form.add(textField(form.el, { label: 'What did they answer?', hint: 'In a few words, or nothing: the question is ticked either way.' }));
			return (valueOf) => valueOf(said);
		},
	});
}
