import { meetingState } from '../../domain/meetings/meeting-state';
import { ok, trouble, type NotePath } from '../../domain/problem';
import { writeDraft } from '../../draft/draft';
import { makeDraft } from '../../draft/make-draft';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { blockKind, titleFor } from './draft-block';
import { draftSources } from './draft-sources';
import { putting } from '../edit-text';
import { gatherDraftFacts } from './gather-draft-facts';
import { openContact, openMeeting } from '../opened-note';
import { hardStop } from '../refusals';

export interface DraftThankYou {
	readonly meeting: NotePath;
	/** One of the meeting's contacts: each gets a note of their own. */
	readonly person: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the thank-you to one person into the meeting's note, to be reviewed. */
export const draftThankYou: Action<DraftThankYou> = async (input, context) => {
	const meeting = await openMeeting(input.meeting, context);
	if (!meeting.ok) return meeting;
	const person = await openContact(input.person, context);
	if (!person.ok) return person;
	const { facts } = person.value;
	const stop = hardStop(facts);
	if (stop !== undefined) return trouble(stop);
	const title = nameOfPath(meeting.value.path);
	if (!meeting.value.facts.contacts.includes(facts.path)) {
		return trouble({ what: `${facts.name} is not among the people of "${title}".`, advice: 'Choose somebody who took part.', note: meeting.value.path });
	}
	if (meetingState(meeting.value.facts.meeting, context.model.rules, context.now) !== 'held') {
		return trouble({ what: `"${title}" is not recorded as held, so there is nothing to thank for yet.`, advice: 'Record first that it took place.', note: meeting.value.path });
	}
	const draft = makeDraft({ kind: 'thank-you', channel: 'email' }, await draftSources(context, input.builtInOnly), await gatherDraftFacts(person.value, meeting.value, context));
	if (!draft.ok) return draft;
	const everybody = meeting.value.facts.contacts.flatMap((path) => context.model.contact(path) ?? []);
	const block = { section: 'Drafts', title: titleFor('Thank-you to', facts, everybody), kind: blockKind('thank-you'), body: writeDraft(draft.value) };
	const steps = changeNotes({ meetings: [{ note: meeting.value, edits: [putting(block)] }] }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Drafted a thank-you to ${facts.name}.`, steps: steps.value, open: meeting.value.path });
};
