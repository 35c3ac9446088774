import { contactLoops } from '../../domain/follow-ups/contact-loops';
import { goalLoops } from '../../domain/follow-ups/goal-loops';
import { meetingLoops } from '../../domain/follow-ups/meeting-loops';
import type { OpenLoop } from '../../domain/follow-ups/open-loop';
import { ok, trouble, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { PeopleAfter } from '../../model/people-after';
import type { ActionContext } from '../action';
import { openContact, openGoal, openMeeting, type OpenedContact, type OpenedGoal, type OpenedMeeting } from '../opened-note';

/** The note that owns a loop, as it stands now. */
export type Owner =
	| { readonly type: 'contact'; readonly note: OpenedContact }
	| { readonly type: 'meeting'; readonly note: OpenedMeeting }
	| { readonly type: 'goal'; readonly note: OpenedGoal };

/** Opens the note that owns a loop. Refused if it is gone, or if by the note's present text the loop is not open any more. */
export async function openOwner(loop: OpenLoop, context: ActionContext): Promise<Outcome<Owner>> {
	const owner = await open(loop, context);
	if (!owner.ok || loopsNow(owner.value, context).some((now) => isSame(now, loop))) return owner;
	const { path } = owner.value.note;
	return trouble({ what: `That is not open any more in "${nameOfPath(path)}". Nothing was written.`, advice: 'The dashboard shows what is open now.', note: path });
}

async function open({ owner }: OpenLoop, context: ActionContext): Promise<Outcome<Owner>> {
	const type = context.model.typeOf(context.model.currentPath(owner) ?? owner);
	if (type === 'meeting') {
		const note = await openMeeting(owner, context);
		return note.ok ? ok({ type, note: note.value }) : note;
	}
	if (type === 'search_goal') {
		const note = await openGoal(owner, context);
		return note.ok ? ok({ type: 'goal', note: note.value }) : note;
	}
	const note = await openContact(owner, context);
	return note.ok ? ok({ type: 'contact', note: note.value }) : note;
}

function loopsNow(owner: Owner, { model, now }: ActionContext): readonly OpenLoop[] {
	switch (owner.type) {
		case 'contact': return contactLoops(owner.note.facts, new PeopleAfter(model, [owner.note.facts], []), model.rules, now);
		case 'meeting': return meetingLoops(owner.note.facts, new PeopleAfter(model, [], [owner.note.facts]), model.rules, now);
		case 'goal': return goalLoops(owner.note.facts, model, model.rules, now);
	}
}

function isSame(now: OpenLoop, loop: OpenLoop): boolean {
	return now.kind === loop.kind && now.person === loop.person && now.line === loop.line;
}
