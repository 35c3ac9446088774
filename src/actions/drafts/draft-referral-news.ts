import { trouble, type NotePath } from '../../domain/problem';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { Action } from '../action';
import { channelForLetter } from '../outreach/channel-words';
import { openContact } from '../opened-note';
import { letterInContact } from './write-letter';

export interface DraftReferralNews {
	/** Who named others to me. */
	readonly contact: NotePath;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/** Writes to somebody what came of the people they named. Refused where they named nobody. */
export const draftReferralNews: Action<DraftReferralNews> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const { name, path, contact } = note.value.facts;
	if (context.model.referredBy(path).length === 0) {
		const property = propertyName(context.settings.naming, 'referred_by');
		return trouble({ what: `${name} has named nobody, by your notes. Nothing was written.`, advice: `Link them under "${property}" in the note of the person they named.`, note: path });
	}
	return letterInContact(note.value, {
		kind: 'referral-news', channel: channelForLetter(contact), title: 'News of whom they named', done: `Drafted news for ${name}.`, builtInOnly: input.builtInOnly,
	}, context);
};
