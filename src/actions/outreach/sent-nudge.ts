import { ok, trouble, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import type { ActionContext } from '../action';
import type { ContactChange } from '../change-notes';
import { byChannel } from './channel-words';
import { logging } from './contact-log';
import { setting } from '../edit-text';
import type { OpenedContact } from '../opened-note';
import { beforeOutreach, hardStop, notYet } from '../refusals';

/** What the one nudge changes in a contact. `channel` is a channel's word, or undefined where it is not known. */
export function sentNudge(note: OpenedContact, channel: string | undefined, on: CalendarDate, context: ActionContext): Outcome<ContactChange> {
	const { contact, path, name } = note.facts;
	const problem = hardStop(note.facts, context) ?? notYet(on, context.now)
		?? beforeOutreach(on, note.facts, context);
	if (problem !== undefined) return trouble(problem);
	if (contact.outreach_sent === undefined) {
		return trouble({ what: `There is no outreach to ${name} that a nudge could follow.`, advice: 'Log the first message before the nudge.', note: path });
	}
	const how = channel === undefined ? '' : ` ${byChannel(channel)}`;
	return ok({ note, edits: [setting({ nudge_sent: on }, context), logging(on, `Nudge sent${how}.`)], touchedOn: on });
}
