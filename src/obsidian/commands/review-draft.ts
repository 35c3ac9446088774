import { editDraft } from '../../actions/drafts/edit-draft';
import { listDrafts, type DraftForReview } from '../../actions/drafts/list-drafts';
import { markSent } from '../../actions/drafts/mark-sent';
import type { NotePath } from '../../domain/problem';
import { writtenDate } from '../../domain/days/written-date';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { Desk } from '../desk';
import { nameOfNote } from '../vault/note-name';
import { tellProblem } from '../notices';
import { askForm } from '../prompts/form-modal';
import { pick } from '../prompts/pick';
import { pickChoice } from '../prompts/pick-choice';
import { ReviewDraftWindow } from '../drafts/review-draft-window';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';
import { pastDay } from './past-day';

export const reviewDraftCommand: DeskCommand = {
	id: 'review-draft',
	name: 'Review draft',
	icon: 'eye',
	offer: (desk) => aboutNoteWithDrafts(desk, async (note) => {
		const draft = await pickDraft(desk, note, 'Which draft?', () => true);
		if (draft !== undefined) review(desk, draft);
	}),
};

export const markSentCommand: DeskCommand = {
	id: 'mark-sent',
	name: 'Mark draft as sent',
	icon: 'mail-check',
	offer: (desk) => aboutNoteWithDrafts(desk, async (note) => {
		const draft = await pickDraft(desk, note, 'Which draft did you send?', ({ sentOn }) => sentOn === undefined);
		if (draft === undefined) return;
		const on = await askForm(desk.app, {
			title: draft.title,
			submit: 'Mark as sent',
			build: (form) => {
				const sent = form.add(pastDay(desk, form, 'Sent on'));
				return (valueOf) => valueOf(sent);
			},
		});
		if (on !== undefined) await runAction(desk, markSent, { note: draft.note, draft: draft.id, on });
	}),
};

/** Shows the draft that was just written. */
export async function reviewNewestDraft(desk: Desk, note: NotePath): Promise<void> {
	const drafts = await listDrafts(note, desk.context());
	if (!drafts.ok) tellProblem(drafts.problem, (path) => void desk.open(path));
	else if (drafts.value[0] !== undefined) review(desk, drafts.value[0]);
}

function review(desk: Desk, draft: DraftForReview): void {
	new ReviewDraftWindow(desk.app, draft, {
		today: desk.now().today,
		emailProperty: propertyName(desk.settings.current.naming, 'email'),
		open: () => void desk.open(draft.note),
		save: (text) => runAction(desk, editDraft, { note: draft.note, draft: draft.id, text }),
		sent: () => runAction(desk, markSent, { note: draft.note, draft: draft.id, on: desk.now().today }),
	}).open();
}

/** The note at the front if it has drafts; from elsewhere the person picks among the notes that have some. */
function aboutNoteWithDrafts(desk: Desk, act: (note: NotePath) => Promise<void>): (() => Promise<void>) | undefined {
	const active = desk.activeNote();
	const notes = desk.model.cachedNotes()
		.filter(({ path, filledHeadings }) => filledHeadings.includes('Drafts') && ['contact', 'meeting'].includes(desk.model.typeOf(path) ?? ''))
		.map(({ path }) => path);
	if (active !== undefined && notes.includes(active)) return () => act(active);
	if (notes.length === 0) return undefined;
	return async () => {
		const note = await pick(desk.app, {
			question: 'Whose draft?',
			empty: 'No note with drafts fits.',
			find: (typed) => notes.filter((path) => path.toLowerCase().includes(typed.trim().toLowerCase())),
			title: nameOfNote,
		});
		if (note !== undefined) await act(note);
	};
}

async function pickDraft(desk: Desk, note: NotePath, question: string, suits: (draft: DraftForReview) => boolean): Promise<DraftForReview | undefined> {
	const drafts = await listDrafts(note, desk.context());
	if (!drafts.ok) {
		tellProblem(drafts.problem, (path) => void desk.open(path));
		return undefined;
	}
	const fitting = drafts.value.filter(suits);
	const [only] = fitting;
	if (only === undefined) {
		tellProblem({ what: 'This note has no draft of that kind.', advice: 'Make one with a command such as “Draft outreach” or “Draft thank-you”.', note }, (path) => void desk.open(path));
		return undefined;
	}
	if (fitting.length === 1) return only;
	const { today } = desk.now();
	return pickChoice(desk.app, question, fitting.map((draft) => ({
		value: draft,
		label: draft.title,
		detail: draft.sentOn === undefined ? 'Not sent yet' : `Sent on ${writtenDate(draft.sentOn, today)}`,
	})));
}
