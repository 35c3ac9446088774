import { isHardStop } from '../../domain/people/hard-stop';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { linkTo, printLink } from '../../note/body/link';
import type { ActionContext } from '../action';
import type { NoteChanges } from '../change-notes';
import { logging } from '../outreach/contact-log';
import { setting, type Changes, type Edit } from '../edit-text';
import type { OpenedMeeting } from '../opened-note';
import { openPeopleOf } from '../appointment/people-of-meeting';
import { notYet } from '../refusals';

/**
 * What a thank-you that was sent changes: the person joins `thanked`, `thank_you_sent` is filled in with the last one who
 * is owed it, and the contact's log and next touch follow. `edits` are made in the meeting's note besides.
 */
export async function thanked(
	meeting: OpenedMeeting, person: NotePath, on: CalendarDate, edits: readonly Edit[], context: ActionContext,
): Promise<Outcome<NoteChanges>> {
	const problem = notYet(on, context.now);
	if (problem !== undefined) return trouble(problem);
	const people = await openPeopleOf(meeting.facts, context);
	const contacts = people.map((note) => note.path === person
		? { note, edits: [logging(on, `Thank-you sent for ${linkTo(meeting.path, undefined, context.notes.paths())}.`)], touchedOn: on }
		: { note, edits: [] });
	return ok({ meetings: [{ note: meeting, edits: [setting(thanks(meeting, person, on, context), context), ...edits] }], contacts });
}

function thanks({ facts }: OpenedMeeting, person: NotePath, on: CalendarDate, context: ActionContext): Changes {
	const already = facts.thanked.includes(person);
	const links = facts.meeting.thanked.map(printLink);
	const changes = already ? {} : { thanked: [...links, linkTo(person, undefined, context.notes.paths())] };
	const owed = facts.contacts.filter((path) => path !== person && !facts.thanked.includes(path)).filter((path) => {
		const other = context.model.contact(path);
		return other !== undefined && !isHardStop(other.contact);
	});
	return owed.length === 0 && facts.meeting.thank_you_sent === undefined ? { ...changes, thank_you_sent: on } : changes;
}
