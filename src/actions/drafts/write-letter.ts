import type { Plan } from '../../commit/plan';
import { ok, trouble, type Outcome } from '../../domain/problem';
import { writeDraft } from '../../draft/draft';
import type { DraftFacts } from '../../draft/draft-facts';
import type { DraftKind } from '../../draft/draft-kind';
import { makeDraft } from '../../draft/make-draft';
import { nameOfPath } from '../../model/facts-of-note';
import type { ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { draftChannelOf, type Channel } from '../outreach/channel-words';
import { blockKind, titleFor } from './draft-block';
import { draftSources } from './draft-sources';
import { putting } from '../edit-text';
import { gatherDraftFacts } from './gather-draft-facts';
import type { OpenedContact, OpenedMeeting } from '../opened-note';
import { hardStop } from '../refusals';

/** One letter to be written: what it is, and what its heading says. */
export interface Letter {
	readonly kind: DraftKind;
	/** How it goes; undefined: by e-mail, as most do. */
	readonly channel?: Channel;
	/** In a contact's note the heading; in a meeting's note the words before the person's name. */
	readonly title: string;
	/** What the message says was done: "Drafted a nudge to Amara Okafor." */
	readonly done: string;
	/** Facts that only this letter has. */
	readonly facts?: Partial<DraftFacts>;
	/** Leaves the vault's own templates aside. */
	readonly builtInOnly: boolean | undefined;
}

/** Plans a letter into the contact's own note, under Drafts. Nothing counts as sent by it. */
export async function letterInContact(note: OpenedContact, letter: Letter, context: ActionContext): Promise<Outcome<Plan>> {
	const body = await letterText(note, undefined, letter, context);
	if (!body.ok) return body;
	const block = { section: 'Drafts', title: letter.title, kind: blockKind(letter.kind, letter.channel), body: body.value };
	const steps = changeNotes({ contacts: [{ note, edits: [putting(block)] }] }, context);
	return steps.ok ? ok({ done: letter.done, steps: steps.value, open: note.path }) : steps;
}

/** Plans a letter to one person of a meeting into the meeting's note, under Drafts. */
export async function letterInMeeting(meeting: OpenedMeeting, person: OpenedContact, letter: Letter, context: ActionContext): Promise<Outcome<Plan>> {
	if (!meeting.facts.contacts.includes(person.path)) {
		const title = nameOfPath(meeting.path);
		return trouble({ what: `${person.facts.name} is not among the people of "${title}".`, advice: 'Choose somebody who takes part.', note: meeting.path });
	}
	const body = await letterText(person, meeting, letter, context);
	if (!body.ok) return body;
	const everybody = meeting.facts.contacts.flatMap((path) => context.model.contact(path) ?? []);
	const block = { section: 'Drafts', title: titleFor(letter.title, person.facts, everybody), kind: blockKind(letter.kind), body: body.value };
	const steps = changeNotes({ meetings: [{ note: meeting, edits: [putting(block)] }] }, context);
	return steps.ok ? ok({ done: letter.done, steps: steps.value, open: meeting.path }) : steps;
}

async function letterText(person: OpenedContact, meeting: OpenedMeeting | undefined, letter: Letter, context: ActionContext): Promise<Outcome<string>> {
	const stop = hardStop(person.facts, context);
	if (stop !== undefined) return trouble(stop);
	const facts = { ...await gatherDraftFacts(person, meeting, context), ...letter.facts };
	const channel = draftChannelOf(letter.channel ?? 'email');
	const draft = makeDraft({ kind: letter.kind, channel }, await draftSources(context, letter.builtInOnly), facts);
	return draft.ok ? ok(writeDraft(draft.value)) : draft;
}
