import type { Step } from '../commit/plan';
import { contactStage } from '../domain/people/contact-stage';
import { ok, type NotePath, type Outcome } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';
import { PeopleAfter } from '../model/people-after';
import type { ActionContext } from './action';
import { edited, setting, type Edit } from './edit-text';
import { contactIn, meetingIn, type OpenedContact, type OpenedMeeting } from './opened-note';
import { touchedValues } from './outreach/touched-values';

export interface ContactChange {
	readonly note: OpenedContact;
	readonly edits: readonly Edit[];
	/** The change is a contact with the person on that day: last and next contact follow from it. */
	readonly touchedOn?: CalendarDate;
}

export interface MeetingChange {
	readonly note: OpenedMeeting;
	readonly edits: readonly Edit[];
}

export interface NoteChanges {
	readonly contacts?: readonly ContactChange[];
	readonly meetings?: readonly MeetingChange[];
	/** A new meeting note that the contacts take part in. */
	readonly newMeeting?: { readonly path: NotePath; readonly text: string };
}

/**
 * Turns edits of contacts and meetings into steps, and keeps the stored stage together with the dates: where the change
 * moves a contact on by the rules, the new stage is written in the same step. A stage that a person set by hand and that
 * this change does not touch stays as it is.
 *
 * The meetings come last: they say whether a command was done already. Where a power cut keeps them from being written, the same
 * command can be done again and comes to the same notes.
 */
export function changeNotes({ contacts = [], meetings = [], newMeeting }: NoteChanges, context: ActionContext): Outcome<readonly Step[]> {
	const meetingsAfter: OpenedMeeting[] = [];
	for (const { note, edits } of meetings) {
		const after = editedMeeting(note, edits, context);
		if (!after.ok) return after;
		meetingsAfter.push(after.value);
	}
	if (newMeeting !== undefined) {
		const made = meetingIn(newMeeting.path, newMeeting.text, context);
		if (!made.ok) return made;
		meetingsAfter.push(made.value);
	}
	const contactsAfter: OpenedContact[] = [];
	for (const { note, edits } of contacts) {
		const after = editedContact(note, edits, context);
		if (!after.ok) return after;
		contactsAfter.push(after.value);
	}
	const before = new PeopleAfter(context.model, contacts.map(({ note }) => note.facts), meetings.map(({ note }) => note.facts));
	const after = new PeopleAfter(context.model, contactsAfter.map(({ facts }) => facts), meetingsAfter.map(({ facts }) => facts));
	const steps: Step[] = [];
	for (const [index, { note, touchedOn }] of contacts.entries()) {
		const changed = contactsAfter[index];
		if (changed === undefined) continue;
		const stageBefore = contactStage(note.facts, before, context.model.rules, context.now);
		const stage = contactStage(changed.facts, after, context.model.rules, context.now);
		const isNew = stage !== stageBefore || changed.facts.contact.contact_stage === undefined;
		const touched = touchedOn === undefined ? {} : touchedValues(changed.facts, stage, touchedOn, after, context.model.rules, context.now);
		const text = edited(changed.text, [setting({ ...touched, ...isNew ? { contact_stage: stage } : {} }, context)]);
		if (!text.ok) return text;
		steps.push(...rewriting(note, text.value));
	}
	if (newMeeting !== undefined) steps.push({ kind: 'create', ...newMeeting });
	meetings.forEach(({ note }, index) => steps.push(...rewriting(note, meetingsAfter[index]?.text)));
	return ok(steps);
}

function editedContact(note: OpenedContact, edits: readonly Edit[], context: ActionContext): Outcome<OpenedContact> {
	const text = edited(note.text, edits);
	return text.ok ? contactIn(note.path, text.value, context) : text;
}

function editedMeeting(note: OpenedMeeting, edits: readonly Edit[], context: ActionContext): Outcome<OpenedMeeting> {
	const text = edited(note.text, edits);
	return text.ok ? meetingIn(note.path, text.value, context) : text;
}

function rewriting(note: { readonly path: NotePath; readonly text: string }, after: string | undefined): Step[] {
	return after === undefined || after === note.text ? [] : [{ kind: 'rewrite', path: note.path, before: note.text, after }];
}
