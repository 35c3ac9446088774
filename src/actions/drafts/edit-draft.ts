import { ok, trouble, type NotePath } from '../../domain/problem';
import { readDraft, writeDraft } from '../../draft/draft';
import { nameOfPath } from '../../model/facts-of-note';
import { rewriteBlock } from '../../note/body/written-block';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import type { Edit } from '../edit-text';
import { draftsIn, openDraftNote } from './list-drafts';

export interface EditDraft {
	readonly note: NotePath;
	/** `id` of a draft that `listDrafts` gave. */
	readonly draft: string;
	/** The text without its subject, which stays. */
	readonly text: string;
}

/** Puts the text that a person edited in the review window into the note. Refused for a draft that is gone or was sent. */
export const editDraft: Action<EditDraft> = async (input, context) => {
	const opened = await openDraftNote(input.note, context);
	if (!opened.ok) return opened;
	const { path } = opened.value.note;
	const draft = draftsIn(opened.value, context).find(({ id }) => id === input.draft);
	if (draft === undefined || draft.block.sentOn !== undefined) {
		const what = draft === undefined ? `The draft is no longer in "${nameOfPath(path)}".` : 'The draft is marked as sent.';
		return trouble({ what: `${what} Nothing was written.`, advice: 'Look at the drafts of the note again.', note: path });
	}
	if (input.text.trim() === '') return trouble({ what: 'There is no text left. Nothing was written.', advice: 'To take the draft out, delete it in the note.', note: path });
	const { block } = draft;
	const { subject } = readDraft(block.body);
	const edit: Edit = (text) => rewriteBlock(text, block, writeDraft({ subject, text: input.text }));
	const steps = changeNotes(opened.value.type === 'contact' ? { contacts: [{ note: opened.value.note, edits: [edit] }] } : { meetings: [{ note: opened.value.note, edits: [edit] }] }, context);
	return steps.ok ? ok({ done: `Changed "${block.title ?? draft.kind}".`, steps: steps.value }) : steps;
};
