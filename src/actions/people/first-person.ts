import { isHardStop } from '../../domain/people/hard-stop';
import { trouble, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { ActionContext } from '../action';
import { openContact, type OpenedContact, type OpenedMeeting } from '../opened-note';
import { hardStop } from '../refusals';

/** The person a meeting is prepared for: the first who may be written to. Refused where there is none. */
export async function firstPersonOf(meeting: OpenedMeeting, context: ActionContext): Promise<Outcome<OpenedContact>> {
	const people = meeting.facts.contacts.flatMap((path) => context.model.contact(path) ?? []);
	const first = people.find(({ contact }) => !isHardStop(contact)) ?? people[0];
	if (first === undefined) {
		const property = propertyName(context.settings.naming, 'contacts');
		return trouble({
			what: `"${nameOfPath(meeting.path)}" names nobody whose note can be found. Nothing was written.`,
			advice: `Add a link to a contact under "${property}" in the note.`,
			note: meeting.path,
			property,
		});
	}
	const opened = await openContact(first.path, context);
	const stop = opened.ok ? hardStop(opened.value.facts, context) : undefined;
	return stop === undefined ? opened : trouble(stop);
}
