import { addQuestion } from '../../actions/appointment/add-question';
import { askText } from '../prompts/ask-text';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';
import { aboutContact, mayBeContacted } from './whom';

export const addQuestionCommand: DeskCommand = {
	id: 'add-question',
	name: 'Add question for a contact',
	icon: 'circle-help',
	offer: (desk) => aboutContact(desk, mayBeContacted)('For whom is the question?', async ({ path, name }) => {
		await askText(desk.app, `A question for ${name}`, {
			label: 'Question', hint: 'It keeps your wording and comes first in the next list for this person.', required: 'Type what you would like to ask.',
			write: (text) => runAction(desk, addQuestion, { contact: path, text }),
		});
	}),
};
