import type { Step } from '../../commit/plan';
import { loopMarkText, readLoopMark } from '../../domain/follow-ups/loop-mark';
import type { OpenLoop } from '../../domain/follow-ups/open-loop';
import { ok, type NotePath, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { linkTo } from '../../note/body/link';
import type { ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { edited, type Edit } from '../edit-text';
import type { Owner } from './open-owner';
import { openPeopleOf } from '../appointment/people-of-meeting';

/** The entry for `snoozed` or `skipped`. It names the person where several can have a loop of this kind in the note. */
export function markFor(loop: OpenLoop, date: CalendarDate, owner: Owner, context: ActionContext): string {
	const isShared = owner.type === 'goal' || (owner.type === 'meeting' && owner.note.facts.contacts.length > 1) || loop.kind === 'tell-referrer';
	const person = isShared && loop.person !== undefined ? linkTo(loop.person, undefined, context.notes.paths()) : undefined;
	return loopMarkText(loop.kind, date, person);
}

/** Whether an entry is for this kind of loop and this person. */
export function isMarkFor(entry: string, mark: string, owner: Owner, context: ActionContext): boolean {
	const [one, other] = [readLoopMark(entry), readLoopMark(mark)];
	const person = (target: string | undefined): NotePath | undefined => target === undefined ? undefined : context.model.resolve(target, owner.note.path);
	return one !== undefined && one.kind === other?.kind && person(one.link?.target) === person(other.link?.target);
}

/** What stands in the two lists of the owner now. */
export function marksOf(owner: Owner): { readonly snoozed: readonly string[]; readonly skipped: readonly string[] } {
	switch (owner.type) {
		case 'contact': return owner.note.facts.contact;
		case 'meeting': return owner.note.facts.meeting;
		case 'goal': return owner.note.facts.goal;
	}
}

/** The steps of an edit of the note that owns a loop; the stages that follow from it included. */
export async function changeOwner(owner: Owner, edits: readonly Edit[], context: ActionContext): Promise<Outcome<readonly Step[]>> {
	switch (owner.type) {
		case 'contact': return changeNotes({ contacts: [{ note: owner.note, edits }] }, context);
		case 'meeting': {
			const people = await openPeopleOf(owner.note.facts, context);
			return changeNotes({ meetings: [{ note: owner.note, edits }], contacts: people.map((note) => ({ note, edits: [] })) }, context);
		}
		case 'goal': {
			const { path, text } = owner.note;
			const after = edited(text, edits);
			return after.ok ? ok([{ kind: 'rewrite', path, before: text, after: after.value }]) : after;
		}
	}
}
