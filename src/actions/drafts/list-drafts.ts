import { trouble, ok, type NotePath, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import type { Check } from '../../draft/check';
import { checkDraft } from '../../draft/check-draft';
import { readDraft } from '../../draft/draft';
import type { DraftFacts } from '../../draft/draft-facts';
import type { DraftKind } from '../../draft/draft-kind';
import { nameOfPath } from '../../model/facts-of-note';
import { readBlocks, type Block } from '../../note/body/written-block';
import type { ActionContext } from '../action';
import { draftChannelOf, type Channel } from '../outreach/channel-words';
import { draftOfBlock, titleFor, wantedIn, type DraftOfBlock } from './draft-block';
import { gatherDraftFacts } from './gather-draft-facts';
import { openContact, openMeeting, type OpenedContact, type OpenedMeeting } from '../opened-note';
import { wantedPerson } from '../people/wanted-person';

/** One draft as it stands in a note, with everything the review window shows. */
export interface DraftForReview {
	/** Names this draft within its note, also after its text was edited. */
	readonly id: string;
	readonly note: NotePath;
	readonly kind: DraftKind;
	readonly channel: Channel | undefined;
	/** Whom it is for. */
	readonly person: NotePath | undefined;
	/** As its heading says it: "Thank-you to Þóra Jónsdóttir". */
	readonly title: string;
	readonly subject: string | undefined;
	readonly text: string;
	readonly sentOn: CalendarDate | undefined;
	readonly checks: readonly Check[];
	/** The same checks on a text that is being edited. */
	readonly recheck: (text: string) => readonly Check[];
	/** First e-mail address of the person, for "Open in mail". */
	readonly email: string | undefined;
}

/** A draft with the note it stands in, for those who are going to change it. */
export interface FoundDraft extends DraftOfBlock {
	readonly id: string;
	readonly block: Block;
	readonly person: NotePath | undefined;
}

export type DraftNote = { readonly type: 'contact'; readonly note: OpenedContact } | { readonly type: 'meeting'; readonly note: OpenedMeeting };

/** The drafts of a contact or meeting as they stand: those still to be sent before those sent, the latest first. */
export async function listDrafts(path: NotePath, context: ActionContext): Promise<Outcome<readonly DraftForReview[]>> {
	const opened = await openDraftNote(path, context);
	if (!opened.ok) return opened;
	const found = draftsIn(opened.value, context).reverse();
	const facts = new Map<NotePath, DraftFacts>();
	for (const person of new Set(found.flatMap((draft) => draft.person ?? []))) {
		const read = await factsFor(person, opened.value, context);
		if (read !== undefined) facts.set(person, read);
	}
	const drafts = found.map((draft) => forReview(opened.value.note.path, draft, facts.get(draft.person ?? ''), context));
	return ok([...drafts.filter(({ sentOn }) => sentOn === undefined), ...drafts.filter(({ sentOn }) => sentOn !== undefined)]);
}

/** Opens the note that drafts stand in. */
export async function openDraftNote(path: NotePath, context: ActionContext): Promise<Outcome<DraftNote>> {
	const type = context.model.typeOf(context.model.currentPath(path) ?? path);
	if (type === 'meeting') {
		const note = await openMeeting(path, context);
		return note.ok ? ok({ type, note: note.value }) : note;
	}
	if (type === 'contact' || type === undefined) {
		const note = await openContact(path, context);
		return note.ok ? ok({ type: 'contact', note: note.value }) : note;
	}
	return trouble({ what: `"${nameOfPath(path)}" holds no drafts.`, advice: 'Drafts stand in the notes of contacts and meetings.', note: path });
}

/** The drafts of a note in their order. */
export function draftsIn(opened: DraftNote, context: ActionContext): FoundDraft[] {
	const times = new Map<string, number>();
	return readBlocks(opened.note.text, 'Drafts').flatMap((block): FoundDraft[] => {
		const draft = draftOfBlock(block.kind);
		if (draft === undefined) return [];
		const name = `${block.kind} ${block.title ?? ''}`.trim();
		const time = (times.get(name) ?? 0) + 1;
		times.set(name, time);
		return [{ ...draft, id: `${name} #${time}`, block, person: personOf(block, opened, context) }];
	});
}

/** In a contact's note, the contact; in a meeting's, whom the heading names, else the only one there is. */
function personOf({ title }: Block, opened: DraftNote, { model }: ActionContext): NotePath | undefined {
	if (opened.type === 'contact') return opened.note.path;
	const everybody = opened.note.facts.contacts.flatMap((path) => model.contact(path) ?? []);
	const named = everybody.find((person) => title?.endsWith(titleFor('', person, everybody)) === true);
	return named?.path ?? (everybody.length === 1 ? everybody[0]?.path : undefined);
}

async function factsFor(person: NotePath, opened: DraftNote, context: ActionContext): Promise<DraftFacts | undefined> {
	if (opened.type === 'contact') return gatherDraftFacts(opened.note, undefined, context);
	const contact = await openContact(person, context);
	return contact.ok ? gatherDraftFacts(contact.value, opened.note, context) : undefined;
}

/** What a request for an introduction is checked against besides: whom it is about, as its heading says. */
function withWanted(facts: DraftFacts, title: string | undefined, context: ActionContext): DraftFacts {
	const words = wantedIn(title);
	return words === undefined ? facts : { ...facts, wanted: wantedPerson(words, context) };
}

function forReview(note: NotePath, { id, kind, channel, block, person }: FoundDraft, facts: DraftFacts | undefined, context: ActionContext): DraftForReview {
	const { subject, text } = readDraft(block.body);
	const recheck = (edited: string): readonly Check[] => {
		const draft = { kind, channel: channel === undefined ? undefined : draftChannelOf(channel), subject, text: edited };
		return facts === undefined ? [] : checkDraft(draft, withWanted(facts, block.title, context), context.templates.questions);
	};
	return {
		id, note, kind, channel, person, title: block.title ?? kind, subject, text, sentOn: block.sentOn,
		checks: recheck(text), recheck,
		email: channel === undefined || channel === 'email' ? facts?.person.facts.contact.email[0] : undefined,
	};
}
