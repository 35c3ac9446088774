import { addDays, isWritten } from '../../domain/days/calendar-date';
import { loopMarkText, readLoopMark } from '../../domain/follow-ups/loop-mark';
import type { CalendarDate } from '../../domain/days/read-date';
import { isHardStop } from '../../domain/people/hard-stop';
import { isNamedByOthers } from '../../domain/people/is-named-by-others';
import type { Block } from '../../note/body/written-block';
import { linkTo } from '../../note/body/link';
import { promiseLine } from '../../note/body/promise-line';
import type { ActionContext } from '../action';
import type { ContactChange } from '../change-notes';
import { wantedIn } from '../drafts/draft-block';
import { adding, setting, type Edit } from '../edit-text';
import { openContact, type OpenedContact } from '../opened-note';
import { logging } from '../outreach/contact-log';
import { wantedPerson } from '../people/wanted-person';

/** Days that whoever was asked has for it before one asks what came of it. */
const checkInDays = 7;

/** Where the day to ask what came of it is kept. */
export interface CheckIn {
	/** Edits to the note of whoever was asked. */
	readonly inAsked: readonly Edit[];
	/** Changes to the note of whoever is wanted. */
	readonly inWanted: readonly ContactChange[];
}

/** Nothing is kept. */
export const noCheckIn: CheckIn = { inAsked: [], inWanted: [] };

/**
 * A request for an introduction that was sent opens a day to ask what came of it, a week later ("A referral" in
 * docs/life-cycle.md). Somebody who was referred is not written to meanwhile: their reminder comes again on that day, and their
 * log says who was asked. For anybody else the day is a task in the note of whoever was asked. Nothing where whoever is wanted was
 * written to already, or must not be.
 */
export async function checkInOnIntroduction(request: Block, asked: OpenedContact, on: CalendarDate, context: ActionContext): Promise<CheckIn> {
	const words = wantedIn(request.title) ?? '';
	const wanted = wantedPerson(words, context).facts;
	if (wanted?.path === asked.path) return noCheckIn;
	if (wanted !== undefined && (isHardStop(wanted.contact) || isWritten(wanted.contact.outreach_sent))) return noCheckIn;
	const day = addDays(on, checkInDays);
	if (wanted === undefined || !isNamedByOthers(wanted)) return { ...noCheckIn, inAsked: askingAgain(words, asked, day) };
	const opened = await openContact(wanted.path, context);
	if (!opened.ok) return noCheckIn;
	const others = opened.value.facts.contact.snoozed.filter((entry) => readLoopMark(entry)?.kind !== 'contact-referral');
	const edits = [
		setting({ snoozed: [...others, loopMarkText('contact-referral', day)] }, context),
		logging(on, `Asked ${linkTo(asked.path, undefined, context.notes.paths())} for an introduction.`),
	];
	return { ...noCheckIn, inWanted: [{ note: opened.value, edits }] };
}

/** The task; none where the same one is still open. */
function askingAgain(wanted: string, asked: OpenedContact, day: CalendarDate): readonly Edit[] {
	const text = wanted === '' ? 'ask what came of the introduction' : `ask what came of the introduction to ${wanted}`;
	const isOpen = asked.facts.promises.some((promise) => !promise.done && promise.text === text);
	return isOpen ? [] : [adding('Promises', promiseLine('me', text, day))];
}
