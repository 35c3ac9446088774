import { ok, trouble, type NotePath } from '../../domain/problem';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { setting } from '../edit-text';
import { openTalk } from './open-talk';
import { openContact } from '../opened-note';

export interface CaptureTransition {
	readonly meeting: NotePath;
	/** Who went through a job search of their own; the only participant unless somebody is named. */
	readonly contact?: NotePath;
}

/** Notes on the contact that they have been in transition themselves, which opens the questions about it. No line is written. */
export const captureTransition: Action<CaptureTransition> = async ({ meeting, contact }, context) => {
	const talk = await openTalk(meeting, context);
	if (!talk.ok) return talk;
	const [only, ...others] = talk.value.note.facts.contacts;
	const path = contact ?? (others.length === 0 ? only : undefined);
	if (path === undefined) return trouble({ what: 'Of whom it is meant is not clear. Nothing was written.', advice: 'Choose one of those who take part.', note: talk.value.note.path });
	const note = await openContact(path, context);
	if (!note.ok) return note;
	const { name, contact: values } = note.value.facts;
	if (values.been_in_transition === 'yes') return trouble({ what: `That is noted of ${name} already.`, advice: 'Nothing needs to be done.', note: note.value.path });
	const steps = changeNotes({ contacts: [{ note: note.value, edits: [setting({ been_in_transition: 'yes' }, context)] }] }, context);
	return steps.ok ? ok({ done: `Noted: ${name} went through a job search themselves.`, steps: steps.value }) : steps;
};
