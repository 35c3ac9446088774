import { ok, type NotePath } from '../../domain/problem';
import type { DraftKind } from '../../draft/draft-kind';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { clearStart } from './clear-start';
import { questionSources, remarkOn } from '../drafts/draft-sources';
import type { Edit } from '../edit-text';
import { firstPersonOf } from '../people/first-person';
import { gatherDraftFacts } from '../drafts/gather-draft-facts';
import { openMeeting } from '../opened-note';
import { sheet } from './sheet';

export interface PrepareMeeting {
	readonly meeting: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** The sections of a preparation and what is written into each. */
const sections: readonly (readonly [section: string, kind: DraftKind])[] = [
	['Prep', 'prep-sheet'], ['Agenda', 'agenda'], ['Questions', 'question-list'],
];

/**
 * Writes the prep sheet, the agenda and the questions into the meeting's note. Done again, it refreshes what nobody
 * touched; what the person wrote or edited stays.
 */
export const prepareMeeting: Action<PrepareMeeting> = async (input, context) => {
	const meeting = await openMeeting(input.meeting, context);
	if (!meeting.ok) return meeting;
	const start = clearStart(meeting.value, context);
	if (!start.ok) return start;
	const person = await firstPersonOf(meeting.value, context);
	if (!person.ok) return person;
	const facts = await gatherDraftFacts(person.value, meeting.value, context);
	const { sources, problems } = await questionSources(context, input.builtInOnly);
	const edits: Edit[] = [];
	for (const [section, kind] of sections) {
		const edit = sheet(section, kind, sources, facts);
		if (!edit.ok) return edit;
		edits.push(edit.value);
	}
	const steps = changeNotes({ meetings: [{ note: meeting.value, edits }] }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Prepared "${nameOfPath(meeting.value.path)}": sheet, agenda and questions.${remarkOn(problems)}`, steps: steps.value, open: meeting.value.path });
};
