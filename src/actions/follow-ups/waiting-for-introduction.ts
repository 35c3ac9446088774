import { addDays, isWritten } from '../../domain/days/calendar-date';
import { loopMarkText, readLoopMark } from '../../domain/follow-ups/loop-mark';
import type { CalendarDate } from '../../domain/days/read-date';
import { isHardStop } from '../../domain/people/hard-stop';
import { isNamedByOthers } from '../../domain/people/is-named-by-others';
import type { Block } from '../../note/body/written-block';
import { linkTo } from '../../note/body/link';
import type { ActionContext } from '../action';
import type { ContactChange } from '../change-notes';
import { wantedIn } from '../drafts/draft-block';
import { setting } from '../edit-text';
import { openContact, type OpenedContact } from '../opened-note';
import { logging } from '../outreach/contact-log';
import { wantedPerson } from '../people/wanted-person';

/** Days that whoever was asked has for it before one asks what came of it. */
const checkInDays = 7;

/**
 * Whoever is to be introduced by somebody is not written to meanwhile: the reminder to do so comes again a week after the request
 * ("A referral" in docs/life-cycle.md), and the log says who was asked. Nothing where no single contact has
 * that name, nobody referred them, or they were written to.
 */
export async function waitingForIntroduction(request: Block, asked: OpenedContact, on: CalendarDate, context: ActionContext): Promise<readonly ContactChange[]> {
	const wanted = wantedPerson(wantedIn(request.title) ?? '', context).facts;
	if (wanted === undefined || wanted.path === asked.path) return [];
	const opened = await openContact(wanted.path, context);
	if (!opened.ok) return [];
	const { contact } = opened.value.facts;
	if (isHardStop(contact) || !isNamedByOthers(opened.value.facts) || isWritten(contact.outreach_sent)) return [];
	const others = contact.snoozed.filter((entry) => readLoopMark(entry)?.kind !== 'contact-referral');
	const edits = [
		setting({ snoozed: [...others, loopMarkText('contact-referral', addDays(on, checkInDays))] }, context),
		logging(on, `Asked ${linkTo(asked.path, undefined, context.notes.paths())} for an introduction.`),
	];
	return [{ note: opened.value, edits }];
}
