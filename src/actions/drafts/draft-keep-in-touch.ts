import type { NotePath } from '../../domain/problem';
import type { ToldNow } from '../../draft/draft-facts';
import type { Action } from '../action';
import { channelForLetter } from '../outreach/channel-words';
import { openContact } from '../opened-note';
import { letterInContact } from './write-letter';

export interface DraftKeepInTouch {
	readonly contact: NotePath;
	/** My news and what I have to give; what was not said comes from the notes, or stays a gap. */
	readonly told?: ToldNow;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes a note between meetings into the contact's note. */
export const draftKeepInTouch: Action<DraftKeepInTouch> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	return letterInContact(note.value, {
		kind: 'keep-in-touch', channel: channelForLetter(note.value.facts.contact), title: 'Keep in touch', done: `Drafted a note to keep in touch with ${note.value.facts.name}.`,
		facts: input.told === undefined ? {} : { told: input.told }, builtInOnly: input.builtInOnly,
	}, context);
};
