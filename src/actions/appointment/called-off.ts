import { meetingState } from '../../domain/meetings/meeting-state';
import { approachable } from '../../domain/meetings/participants';
import { ok, trouble, type NotePath, type Outcome, type Problem } from '../../domain/problem';
import { writeDraft } from '../../draft/draft';
import { makeDraft } from '../../draft/make-draft';
import { nameOfPath } from '../../model/facts-of-note';
import { linkTo } from '../../note/body/link';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { ActionContext } from '../action';
import { blockKind, titleFor } from '../drafts/draft-block';
import { draftSources } from '../drafts/draft-sources';
import { putting, type Edit } from '../edit-text';
import { gatherDraftFacts } from '../drafts/gather-draft-facts';
import { openContact, type OpenedMeeting } from '../opened-note';
import type { OutcomeChanges } from './outcome-changes';

/**
 * What a cancelled meeting changes. Who cancelled is kept, because the answer differs: an apology from me, or thanks to them for
 * saying so; other times are offered in both.
 */
export function cancelledMeeting(note: OpenedMeeting, by: 'me' | 'them', context: ActionContext): Outcome<OutcomeChanges> {
	const { model, now, notes } = context;
	const { path, facts: { meeting } } = note;
	const name = nameOfPath(path);
	const state = meetingState(meeting, model.rules, now);
	if (state === 'held') return trouble(wasHeld(path, context));
	if (state === 'cancelled' && meeting.cancelled_by === by) {
		return trouble({ what: `"${name}" is recorded as cancelled already.`, advice: 'If it takes place after all, move it to its new time.', note: path });
	}
	const link = linkTo(path, undefined, notes.paths());
	const tone = by === 'me' ? 'A word of apology and two other times are next.' : 'Thank them for telling you, and offer two other times.';
	return ok({
		changes: { meeting_status: 'cancelled', cancelled_by: by, confirmed_on: undefined },
		log: by === 'me' ? `I cancelled ${link}.` : `They cancelled ${link}.`,
		done: `Recorded that ${by === 'me' ? 'you' : 'they'} cancelled "${name}". ${tone}`,
	});
}

/** What a missed meeting changes. A second one with the same people pauses them, by the rules of the stages. */
export function missedMeeting(note: OpenedMeeting, context: ActionContext): Outcome<OutcomeChanges> {
	const { model, now, notes } = context;
	const { path, facts } = note;
	const state = meetingState(facts.meeting, model.rules, now);
	if (state === 'held') return trouble(wasHeld(path, context));
	if (state === 'ahead' || state === 'proposed') {
		return trouble({ what: `"${nameOfPath(path)}" has not been yet. Nothing was written.`, advice: 'Record it once its time is past, or cancel or move it.', note: path });
	}
	const next = isSecond(note, { model, now }) ? 'It is the second time, so they are left alone for about three months.' : 'A kind note with two other times is next.';
	return ok({
		changes: { meeting_status: 'no-show' },
		log: `Did not come: ${linkTo(path, undefined, notes.paths())}.`,
		done: `Recorded that nobody came to "${nameOfPath(path)}". ${next}`,
	});
}

/**
 * The kind note with two other times, for each person who may be written to, as drafts of the meeting's note. None after a second
 * missed meeting: times are offered once. A template that cannot be used does not keep the outcome from being recorded.
 */
export async function notesToTheMissed(note: OpenedMeeting, context: ActionContext): Promise<readonly Edit[]> {
	if (isSecond(note, context)) return [];
	const everybody = note.facts.contacts.flatMap((path) => context.model.contact(path) ?? []);
	const sources = await draftSources(context);
	const edits: Edit[] = [];
	for (const { path } of approachable(note.facts, context.model)) {
		const person = await openContact(path, context);
		if (!person.ok) continue;
		const facts = await gatherDraftFacts(person.value, note, context);
		const own = makeDraft({ kind: 'missed-meeting' }, sources, facts);
		const draft = own.ok ? own : makeDraft({ kind: 'missed-meeting' }, context.templates, facts);
		if (draft.ok) edits.push(putting({ section: 'Drafts', title: titleFor('Kind note to', person.value.facts, everybody), kind: blockKind('missed-meeting'), body: writeDraft(draft.value) }));
	}
	return edits;
}

/** Whether one of its people missed another meeting before. */
function isSecond({ path, facts }: OpenedMeeting, { model }: Pick<ActionContext, 'model' | 'now'>): boolean {
	return facts.contacts.some((contact) => model.meetingsWith(contact).some((other) => other.path !== path && other.meeting.meeting_status === 'no-show'));
}

function wasHeld(note: NotePath, { settings }: Pick<ActionContext, 'settings'>): Problem {
	const property = propertyName(settings.naming, 'meeting_status');
	return { what: `"${nameOfPath(note)}" is recorded as held. Nothing was written.`, advice: `If that is wrong, correct "${property}" in the note.`, note, property };
}
