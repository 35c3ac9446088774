import { isWritten } from '../../domain/days/calendar-date';
import { trouble, type NotePath } from '../../domain/problem';
import type { Action } from '../action';
import { byChannel, channelOf } from '../outreach/channel-words';
import { openContact } from '../opened-note';
import { hardStop } from '../refusals';
import { letterInContact } from './write-letter';

export interface DraftNudge {
	readonly contact: NotePath;
	/** One of the channels of a contact; to a strong tie another than that of the first message. */
	readonly channel: string;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the one nudge into the contact's note. Refused where nothing was sent, an answer came, or it was sent before. */
export const draftNudge: Action<DraftNudge> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const { name, path, contact } = note.value.facts;
	const stop = hardStop(note.value.facts, context);
	if (stop !== undefined) return trouble(stop);
	const channel = channelOf(input.channel) ?? 'email';
	if (!isWritten(contact.outreach_sent)) {
		return trouble({ what: `There is no outreach to ${name} that a nudge could follow. Nothing was written.`, advice: 'Write to them first, and log that it was sent.', note: path });
	}
	if (isWritten(contact.replied_on)) return trouble({ what: `${name} has answered. Nothing was written.`, advice: 'Answer them instead of nudging.', note: path });
	if (isWritten(contact.nudge_sent)) {
		return trouble({ what: `${name} was nudged already; one nudge is enough. Nothing was written.`, advice: 'Let it rest, and write to somebody else.', note: path });
	}
	return letterInContact(note.value, {
		kind: 'nudge', channel, title: `Nudge ${byChannel(channel)}`, done: `Drafted a nudge to ${name}.`, builtInOnly: input.builtInOnly,
	}, context);
};
