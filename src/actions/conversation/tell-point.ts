import { ok, trouble, type NotePath } from '../../domain/problem';
import { foldedQuestion } from '../../domain/questions/question-text';
import { toldLine } from '../../note/body/written-capture';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { oneLine } from '../outreach/contact-log';
import { adding } from '../edit-text';
import { openTalk } from './open-talk';

export interface TellPoint {
	readonly meeting: NotePath;
	/** As `goodPointsOf` names it: "pitch", the headline of a story, a skill. */
	readonly point: string;
}

/** Notes that a good point was told. A pitch or a story that was told opens the questions that build on it. */
export const tellPoint: Action<TellPoint> = async ({ meeting, point }, context) => {
	const words = oneLine(point);
	if (words === '') return trouble({ what: 'There is nothing to tick.', advice: 'Choose a good point.' });
	const talk = await openTalk(meeting, context);
	if (!talk.ok) return talk;
	const { note, running, minute } = talk.value;
	if (running.marks.some((mark) => mark.kind === 'told' && foldedQuestion(mark.point) === foldedQuestion(words))) {
		return trouble({ what: `"${words}" was told already.`, advice: 'Nothing needs to be done.', note: note.path });
	}
	const steps = changeNotes({ meetings: [{ note, edits: [adding('Notes', toldLine(words, minute))] }] }, context);
	return steps.ok ? ok({ done: `Told: ${words}.`, steps: steps.value }) : steps;
};
