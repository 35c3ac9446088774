import { foldedQuestion } from '../../domain/questions/question-text';
import { ok, trouble, type NotePath } from '../../domain/problem';
import { ownQuestionsIn } from '../../draft/question-lines';
import { sectionText } from '../../note/body/section';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { oneLine } from '../outreach/contact-log';
import { adding, edited } from '../edit-text';
import { openContact } from '../opened-note';

export interface AddQuestion {
	readonly contact: NotePath;
	readonly text: string;
}

/**
 * Jots down a question for somebody in the contact's note. It keeps its wording, goes before ours in the next list for this
 * person, and is never dropped. Refused where it is empty, is there already, or could not be read back letter by letter.
 */
export const addQuestion: Action<AddQuestion> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const { name, path } = note.value.facts;
	const text = oneLine(input.text);
	if (text === '') return trouble({ what: 'There is no question to note.', advice: 'Type what you would like to ask.', note: path });
	const before = ownQuestionsIn(sectionText(note.value.text, 'Questions') ?? '');
	if (before.some((question) => foldedQuestion(question) === foldedQuestion(text))) {
		return trouble({ what: `That question stands in the note of ${name} already. Nothing was written.`, advice: 'Look under Questions in the note.', note: path });
	}
	const edit = adding('Questions', `- ${text}`);
	const after = edited(note.value.text, [edit]);
	if (!after.ok) return after;
	if (!ownQuestionsIn(sectionText(after.value, 'Questions') ?? '').includes(text)) {
		return trouble({ what: 'That could not be kept word for word as a question. Nothing was written.', advice: 'Begin it with a word, and end it with a question mark.', note: path });
	}
	const steps = changeNotes({ contacts: [{ note: note.value, edits: [edit] }] }, context);
	return steps.ok ? ok({ done: `Noted a question for ${name}.`, steps: steps.value }) : steps;
};
