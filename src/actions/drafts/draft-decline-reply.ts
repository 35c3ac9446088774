import { trouble, type NotePath } from '../../domain/problem';
import type { Action } from '../action';
import { channelForLetter } from '../outreach/channel-words';
import { openContact } from '../opened-note';
import { letterInContact } from './write-letter';

export interface DraftDeclineReply {
	readonly contact: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the line that thanks for an honest no. Refused where no such answer was logged. */
export const draftDeclineReply: Action<DraftDeclineReply> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const { name, path, contact } = note.value.facts;
	if (contact.reply_kind !== 'decline') return trouble({ what: `${name} has not said no. Nothing was written.`, advice: 'Log their reply first.', note: path });
	return letterInContact(note.value, {
		kind: 'decline-reply', channel: channelForLetter(contact), title: 'Reply to their no', done: `Drafted a reply to ${name}.`, builtInOnly: input.builtInOnly,
	}, context);
};
