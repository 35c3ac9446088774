import { contactStage } from '../../domain/people/contact-stage';
import { trouble, type NotePath, type Problem } from '../../domain/problem';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { Action, ActionContext } from '../action';
import { channelOf } from '../outreach/channel-words';
import { outreachTitle } from './draft-block';
import { openContact, type OpenedContact } from '../opened-note';
import { hardStop } from '../refusals';
import { letterInContact } from './write-letter';

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
	const stop = hardStop(note.value.facts, context) ?? closed(note.value, context);
	if (stop !== undefined) return trouble(stop);
	return letterInContact(note.value, {
		kind: 'outreach', channel, title: outreachTitle(channel), done: `Drafted outreach to ${note.value.facts.name}.`, builtInOnly: input.builtInOnly,
	}, context);
};

function closed({ facts }: OpenedContact, { model, now, settings }: ActionContext): Problem | undefined {
	const reason = facts.contact.closed_reason;
	if (contactStage(facts, model, model.rules, now) !== 'closed') return undefined;
	const property = propertyName(settings.naming, 'contact_stage');
	return {
		what: `${facts.name} is closed${reason === undefined ? '' : ` (${reason})`}. Nothing was written.`,
		advice: `If you want to write again, set "${property}" to "ready" in the note first.`,
		note: facts.path,
		property,
	};
}
