import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import { nameOfPath } from '../../model/facts-of-note';
import { markBlockSent, type Block } from '../../note/body/written-block';
import type { Action, ActionContext } from '../action';
import { changeNotes, type ContactChange, type NoteChanges } from '../change-notes';
import { byChannel } from '../outreach/channel-words';
import { checkInOnIntroduction, noCheckIn } from '../follow-ups/check-in-on-introduction';
import { confirming, notToConfirm } from '../appointment/confirm-meeting';
import { logging } from '../outreach/contact-log';
import { setting, type Edit } from '../edit-text';
import { draftsIn, openDraftNote, type DraftNote, type FoundDraft } from './list-drafts';
import { openPeopleOf } from '../appointment/people-of-meeting';
import { notYet } from '../refusals';
import { wroteToKeepInTouch } from '../outreach/kept-in-touch';
import { sentNudge } from '../outreach/sent-nudge';
import { sentOutreach } from '../outreach/sent-outreach';
import { thanked } from './thanked';

export interface MarkSent {
	readonly note: NotePath;
	/** `id` of a draft that `listDrafts` gave. */
	readonly draft: string;
	readonly on: CalendarDate;
}

/** "I sent it": marks the draft, and sets the dates that a message of its kind implies. Only this closes a loop. */
export const markSent: Action<MarkSent> = async (input, context) => {
	const opened = await openDraftNote(input.note, context);
	if (!opened.ok) return opened;
	const draft = draftsIn(opened.value, context).find(({ id }) => id === input.draft);
	if (draft === undefined) {
		return trouble({
			what: `The draft is no longer in "${nameOfPath(opened.value.note.path)}". Nothing was written.`,
			advice: 'Look at the drafts of the note again.',
			note: opened.value.note.path,
		});
	}
	const early = notYet(input.on, context.now);
	if (early !== undefined) return trouble(early);
	const changes = await changesBy(draft, opened.value, input.on, context);
	if (!changes.ok) return changes;
	const steps = changeNotes(changes.value, context);
	if (!steps.ok) return steps;
	const name = draft.block.title ?? draft.kind;
	return ok({ done: `Marked "${name}" as sent on ${writtenDate(input.on, context.now.today)}.`, steps: steps.value });
};

async function changesBy(draft: FoundDraft, opened: DraftNote, on: CalendarDate, context: ActionContext): Promise<Outcome<NoteChanges>> {
	const mark = marking(draft.block, on);
	if (opened.type === 'contact') {
		const change = inContact(draft, opened, on, context);
		if (!change.ok) return change;
		const { inAsked, inWanted } = draft.kind === 'introduction' ? await checkInOnIntroduction(draft.block, opened.note, on, context) : noCheckIn;
		return ok({ contacts: [{ ...change.value, edits: [mark, ...change.value.edits, ...inAsked] }, ...inWanted] });
	}
	if (draft.kind === 'thank-you' && draft.person !== undefined) return thanked(opened.note, draft.person, on, [mark], context);
	const reports: readonly Edit[] = draft.kind === 'report-back' ? [setting({ report_back_sent: on }, context)] : [];
	const confirms = draft.kind === 'confirmation' && notToConfirm(opened.note, context) === undefined;
	const people = await openPeopleOf(opened.note.facts, context);
	return ok({
		meetings: [{ note: opened.note, edits: [mark, ...reports, ...confirms ? [confirming(on, context)] : []] }],
		contacts: people.map((note) => note.path === draft.person ? { note, edits: [sentLine(draft, on)], touchedOn: on } : { note, edits: [] }),
	});
}

function inContact(draft: FoundDraft, { note }: Extract<DraftNote, { type: 'contact' }>, on: CalendarDate, context: ActionContext): Outcome<ContactChange> {
	switch (draft.kind) {
		case 'outreach': return sentOutreach(note, draft.channel ?? 'email', on, context);
		case 'nudge': return sentNudge(note, draft.channel, on, context);
		case 'keep-in-touch': return ok({ note, edits: [setting(wroteToKeepInTouch(note.facts, on, context), context), sentLine(draft, on)], touchedOn: on });
		default: return ok({ note, edits: [sentLine(draft, on)], touchedOn: on });
	}
}

function sentLine({ block, kind, channel }: FoundDraft, on: CalendarDate): Edit {
	return logging(on, `Sent${channel === undefined ? '' : ` ${byChannel(channel)}`}: ${block.title ?? kind}.`);
}

function marking(block: Block, on: CalendarDate): Edit {
	return (text) => markBlockSent(text, block, on);
}
