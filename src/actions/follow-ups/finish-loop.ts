import type { Step } from '../../commit/plan';
import type { LoopKind, OpenLoop } from '../../domain/follow-ups/open-loop';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { nameOfPath } from '../../model/facts-of-note';
import { tickPromise } from '../../note/body/promise-line';
import type { Action, ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { channelOf } from '../outreach/channel-words';
import { confirmMeeting } from '../appointment/confirm-meeting';
import { logging } from '../outreach/contact-log';
import { setting } from '../edit-text';
import { changeOwner } from './loop-marks';
import { loopInWords } from './loop-words';
import { openOwner, type Owner } from './open-owner';
import { openContact, type OpenedContact } from '../opened-note';
import { openPeopleOf } from '../appointment/people-of-meeting';
import { notYet } from '../refusals';
import { wroteToKeepInTouch } from '../outreach/kept-in-touch';
import { sentNudge } from '../outreach/sent-nudge';
import { sentOutreach } from '../outreach/sent-outreach';
import { thanked } from '../drafts/thanked';

export interface FinishLoop {
	readonly loop: OpenLoop;
	readonly on: CalendarDate;
}

/** Marks a loop as done: writes the fact by which the rules see that it is. */
export const finishLoop: Action<FinishLoop> = async ({ loop, on }, context) => {
	const early = notYet(on, context.now);
	if (early !== undefined) return trouble(early);
	const owner = await openOwner(loop, context);
	if (!owner.ok) return owner;
	if (loop.kind === 'confirm') return confirmMeeting({ meeting: loop.owner, on }, context);
	const steps = await finish(loop, owner.value, on, context);
	return steps.ok ? ok({ done: `Done: ${loopInWords(loop, context)}.`, steps: steps.value }) : steps;
};

async function finish(loop: OpenLoop, owner: Owner, on: CalendarDate, context: ActionContext): Promise<Outcome<readonly Step[]>> {
	const { line } = loop;
	switch (loop.kind) {
		case 'my-promise':
		case 'their-promise':
			return line === undefined ? elsewhere(loop, owner) : changeOwner(owner, [(text) => tickPromise(text, line, on)], context);
		case 'try-next-contact':
			return loop.next === undefined ? elsewhere(loop, owner) : wroteTo(loop.next, on, context);
		case 'contact-referral':
			return wroteTo(loop.owner, on, context);
		case 'nudge': {
			if (owner.type !== 'contact') return elsewhere(loop, owner);
			const change = sentNudge(owner.note, owner.note.facts.contact.outreach_channel, on, context);
			return change.ok ? changeNotes({ contacts: [change.value] }, context) : change;
		}
		case 'thank-you': {
			if (owner.type !== 'meeting' || loop.person === undefined) return elsewhere(loop, owner);
			const changes = await thanked(owner.note, loop.person, on, [], context);
			return changes.ok ? changeNotes(changes.value, context) : changes;
		}
		case 'debrief':
			return changeOwner(owner, [setting({ meeting_status: 'debriefed' }, context)], context);
		case 'report-back': {
			if (owner.type !== 'meeting') return elsewhere(loop, owner);
			const people = await openPeopleOf(owner.note.facts, context);
			const contacts = people.map((note) => ({ note, edits: [logging(on, 'Told what came of their advice.')], touchedOn: on }));
			return changeNotes({ meetings: [{ note: owner.note, edits: [setting({ report_back_sent: on }, context)] }], contacts }, context);
		}
		case 'tell-referrer':
			return loop.person === undefined ? elsewhere(loop, owner) : touched(loop.person, on, `Told about ${nameOfPath(owner.note.path)}.`, context);
		case 'tell-all':
			return loop.person === undefined ? elsewhere(loop, owner) : touched(loop.person, on, 'Told and thanked: the goal is reached.', context);
		case 'keep-in-touch':
			return owner.type === 'contact' ? wroteTheNote(owner.note, on, context) : elsewhere(loop, owner);
		case 'offer-times':
		case 'prepare':
		case 'did-it-happen':
		case 'confirm':
			return elsewhere(loop, owner);
	}
}

/** What closes a loop that cannot be ticked off. */
const howTo: Readonly<Partial<Record<LoopKind, string>>> = {
	'offer-times': 'Plan the meeting, proposed or agreed; with that the row goes. Skip it if no times are needed.',
	prepare: 'Write what is missing; with that the row goes. Skip it if the meeting needs no more.',
	'did-it-happen': 'Say whether it was held, missed, cancelled or moved.',
};

/** Whether a loop of this kind can be ticked off at all; else it ends when the thing itself is there. */
export function canBeTicked(kind: LoopKind): boolean {
	return howTo[kind] === undefined;
}

function elsewhere({ kind }: OpenLoop, { note }: Owner): Outcome<never> {
	return trouble({ what: 'This cannot be ticked off. Nothing was written.', advice: howTo[kind] ?? 'Open the note, and see what is missing.', note: note.path });
}

async function wroteTo(path: NotePath, on: CalendarDate, context: ActionContext): Promise<Outcome<readonly Step[]>> {
	const note = await openContact(path, context);
	if (!note.ok) return note;
	const { contact } = note.value.facts;
	const change = sentOutreach(note.value, channelOf(contact.preferred_channel ?? '') ?? 'email', on, context);
	return change.ok ? changeNotes({ contacts: [change.value] }, context) : change;
}

async function touched(path: NotePath, on: CalendarDate, what: string, context: ActionContext): Promise<Outcome<readonly Step[]>> {
	const note = await openContact(path, context);
	return note.ok ? changeNotes({ contacts: [{ note: note.value, edits: [logging(on, what)], touchedOn: on }] }, context) : note;
}

function wroteTheNote(note: OpenedContact, on: CalendarDate, context: ActionContext): Outcome<readonly Step[]> {
	const edits = [setting(wroteToKeepInTouch(note.facts, on, context), context), logging(on, 'Wrote to keep in touch.')];
	return changeNotes({ contacts: [{ note, edits, touchedOn: on }] }, context);
}
