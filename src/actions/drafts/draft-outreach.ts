import { contactStage } from '../../domain/people/contact-stage';
import { ok, trouble, type NotePath, type Problem } from '../../domain/problem';
import { makeDraft } from '../../draft/make-draft';
import { writeDraft } from '../../draft/draft';
import type { Action, ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { channelOf, draftChannelOf } from '../outreach/channel-words';
import { blockKind, outreachTitle } from './draft-block';
import { draftSources } from './draft-sources';
import { putting } from '../edit-text';
import { gatherDraftFacts } from './gather-draft-facts';
import { openContact, type OpenedContact } from '../opened-note';
import { hardStop } from '../refusals';

export interface DraftOutreach {
	readonly contact: NotePath;
	/** One of the channels of a contact: email, linkedin, phone, text, video, in-person. */
	readonly channel: string;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the first message into the contact's note, to be reviewed. Nothing counts as sent by it. */
export const draftOutreach: Action<DraftOutreach> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const channel = channelOf(input.channel);
	if (channel === undefined) return trouble({ what: `"${input.channel}" is no channel that is known here.`, advice: 'Choose email, LinkedIn, phone, text, video or in person.' });
	const stop = hardStop(note.value.facts) ?? closed(note.value, context);
	if (stop !== undefined) return trouble(stop);
	const facts = await gatherDraftFacts(note.value, undefined, context);
	const draft = makeDraft({ kind: 'outreach', channel: draftChannelOf(channel) }, await draftSources(context, input.builtInOnly), facts);
	if (!draft.ok) return draft;
	const block = { section: 'Drafts', title: outreachTitle(channel), kind: blockKind('outreach', channel), body: writeDraft(draft.value) };
	const steps = changeNotes({ contacts: [{ note: note.value, edits: [putting(block)] }] }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Drafted outreach to ${note.value.facts.name}.`, steps: steps.value, open: note.value.path });
};

function closed({ facts }: OpenedContact, { model, now, settings }: ActionContext): Problem | undefined {
	const reason = facts.contact.closed_reason;
	if (contactStage(facts, model, model.rules, now) !== 'closed') return undefined;
	return {
		what: `${facts.name} is closed${reason === undefined ? '' : ` (${reason})`}. Nothing was written.`,
		advice: `If you want to write again, set ${settings.naming.properties['contact_stage'] ?? 'contact_stage'} to "ready" in the note first.`,
		note: facts.path,
	};
}
