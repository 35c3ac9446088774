import { trouble, type NotePath } from '../../domain/problem';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { Action } from '../action';
import { channelForLetter } from '../outreach/channel-words';
import { oneLine } from '../outreach/contact-log';
import { introductionTitle } from './draft-block';
import { openContact } from '../opened-note';
import { hardStop } from '../refusals';
import { wantedPerson } from '../people/wanted-person';
import { letterInContact } from './write-letter';

export interface DraftIntroduction {
	/** Who is asked. */
	readonly contact: NotePath;
	/** Whom I would like to meet: a name, or the kind of person. */
	readonly wanted: string;
	/** Leaves the vault's own templates aside: offered where one of them has an error. */
	readonly builtInOnly?: boolean;
}

/**
 * Writes the request for an introduction, with a note that can be passed on, into the note of the one who is asked. Refused
 * where either of the two must not be written to, or where whom I would like to meet is confidential.
 */
export const draftIntroduction: Action<DraftIntroduction> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const words = oneLine(input.wanted);
	if (words === '') return trouble({ what: 'It has to say whom you would like to meet.', advice: 'Write a name, or the kind of person, such as "somebody who runs a data team".' });
	const wanted = wantedPerson(words, context);
	const stop = wanted.facts === undefined ? undefined : hardStop(wanted.facts, context);
	if (stop !== undefined) return trouble(stop);
	if (wanted.facts?.path === note.value.path) {
		return trouble({ what: `${words} cannot introduce you to themselves. Nothing was written.`, advice: 'Choose somebody else to ask, or write to them directly.', note: note.value.path });
	}
	if (wanted.facts?.contact.confidential === true) {
		const property = propertyName(context.settings.naming, 'confidential');
		return trouble({
			what: `${words} is marked as confidential, and is named in no letter. Nothing was written.`,
			advice: `Take "${property}" out of their note if you want to speak of them.`,
			note: wanted.facts.path,
			property,
		});
	}
	return letterInContact(note.value, {
		kind: 'introduction', channel: channelForLetter(note.value.facts.contact), title: introductionTitle(words),
		done: `Drafted a request to ${note.value.facts.name} for an introduction to ${words}.`, facts: { wanted }, builtInOnly: input.builtInOnly,
	}, context);
};
