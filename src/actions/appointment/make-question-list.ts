import { ok, type NotePath } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { questionSources, remarkOn } from '../drafts/draft-sources';
import { firstPersonOf } from '../people/first-person';
import { gatherDraftFacts } from '../drafts/gather-draft-facts';
import { openMeeting } from '../opened-note';
import { sheet } from './sheet';

export interface MakeQuestionList {
	readonly meeting: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the questions that fit this person and this time into the meeting's note; own questions stay word for word. */
export const makeQuestionList: Action<MakeQuestionList> = async (input, context) => {
	const meeting = await openMeeting(input.meeting, context);
	if (!meeting.ok) return meeting;
	const person = await firstPersonOf(meeting.value, context);
	if (!person.ok) return person;
	const facts = await gatherDraftFacts(person.value, meeting.value, context);
	const { sources, problems } = await questionSources(context, input.builtInOnly);
	const edit = sheet('Questions', 'question-list', sources, facts);
	if (!edit.ok) return edit;
	const steps = changeNotes({ meetings: [{ note: meeting.value, edits: [edit.value] }] }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Made the question list of "${nameOfPath(meeting.value.path)}".${remarkOn(problems)}`, steps: steps.value, open: meeting.value.path });
};
