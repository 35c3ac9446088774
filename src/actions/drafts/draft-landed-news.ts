import type { NotePath } from '../../domain/problem';
import type { Action } from '../action';
import { channelForLetter } from '../outreach/channel-words';
import { openContact } from '../opened-note';
import { letterInContact } from './write-letter';

export interface DraftLandedNews {
	readonly contact: NotePath;
	/** The news, in one sentence; without it the letter has a gap there. */
	readonly news?: string;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes the news that the goal is reached to one of those who helped, with the piece that came from them. */
export const draftLandedNews: Action<DraftLandedNews> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const news = input.news?.trim() ?? '';
	return letterInContact(note.value, {
		kind: 'landed', channel: channelForLetter(note.value.facts.contact), title: 'Good news', done: `Drafted the news for ${note.value.facts.name}.`,
		facts: news === '' ? {} : { told: { came: news } }, builtInOnly: input.builtInOnly,
	}, context);
};
