import { addBusinessDays } from '../days/business-days';
import { dayOf, daysBetween, latest } from '../days/calendar-date';
import type { ContactStage } from '../properties/contact';
import { beginsAnew, contactStage } from '../people/contact-stage';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { lastContact, lastMet } from '../people/last-contact';
import { missedTwiceOn } from '../people/missed-twice';
import { rankAtOrganization } from '../people/next-contact';
import { latestAttempt, revisitDays, revisitOn, usedUpOn, type Attempt, type WaitingAttempt } from './outreach';
import type { NotePath } from '../problem';
import type { CalendarDate } from '../days/read-date';
import { isStrongTie } from '../people/strong-tie';
import { unansweredSince, unansweredTouches } from './unanswered-touches';
import { writtenDate } from '../days/written-date';

/** Somebody who waits, or is waited for: who, how long, what happens next and when. */
export interface WaitingRow {
	readonly contact: NotePath;
	readonly stage: Extract<ContactStage, 'awaiting-reply' | 'scheduling' | 'ready' | 'paused'>;
	/** Since when; undefined for a planned message, which waits for nobody. */
	readonly since: CalendarDate | undefined;
	/** Calendar days since then. */
	readonly days: number | undefined;
	/** One sentence on what has happened: "You wrote on Thu 15 Oct." */
	readonly says: string;
	/** My next step; without a day where a date cannot be read. */
	readonly next: { readonly on: CalendarDate | undefined; readonly what: string };
}

/** The row of a contact in Waiting; undefined for one who is not waiting. Every row has a next step of mine. */
export function waitingRow(facts: ContactFacts, people: People, rules: Rules, now: Now): WaitingRow | undefined {
	const stage = contactStage(facts, people, rules, now);
	const attempt = latestAttempt(facts.contact, rules, facts.skipped);
	if (stage === 'awaiting-reply') {
		return attempt.kind === 'waiting' ? awaitingReply(facts, attempt, people, rules, now) : unclear(facts);
	}
	if (stage === 'scheduling') {
		return scheduling(facts, attempt, people, rules, now);
	}
	if (stage === 'ready') {
		return planned(facts);
	}
	return stage === 'paused' ? paused(facts, attempt, people, rules, now) : undefined;
}

function row(facts: ContactFacts, stage: WaitingRow['stage'], since: CalendarDate, now: Now, says: string, next: WaitingRow['next']): WaitingRow {
	return { contact: facts.path, stage, since, days: daysBetween(since, now.today), says, next };
}

function awaitingReply(facts: ContactFacts, attempt: WaitingAttempt, people: People, rules: Rules, now: Now): WaitingRow {
	const day = (date: CalendarDate): string => writtenDate(date, now.today);
	const says = [
		`You wrote on ${day(attempt.sent)}`,
		attempt.from === attempt.sent ? '' : `they are away until ${day(attempt.from)}`,
		attempt.nudged === undefined ? '' : `you nudged on ${day(attempt.nudged)}`,
	].filter((part) => part !== '').join('; ');
	return row(facts, 'awaiting-reply', attempt.sent, now, `${says}.`, nextStep(facts, attempt, people, rules, now));
}

function nextStep(facts: ContactFacts, attempt: WaitingAttempt, people: People, rules: Rules, now: Now): WaitingRow['next'] {
	if (attempt.closesOn !== undefined) {
		return { on: attempt.closesOn, what: 'pause, if there is no answer' };
	}
	if (attempt.nudgeSettled) {
		return { on: undefined, what: 'correct the date of the nudge, which cannot be read' };
	}
	const [next] = attempt.tryNextOn >= now.today && !isStrongTie(facts.contact) ? rankAtOrganization(facts, people, rules, now) : [];
	const name = next === undefined ? undefined : people.contact(next.contact)?.name;
	return name === undefined
		? { on: attempt.nudgeOn, what: 'nudge once, if there is no answer' }
		: { on: attempt.tryNextOn, what: `write to ${name}, if there is no answer` };
}

function unclear(facts: ContactFacts): WaitingRow {
	return {
		contact: facts.path, stage: 'awaiting-reply', since: undefined, days: undefined,
		says: 'A date of this message cannot be read as one day, so no clock runs.',
		next: { on: undefined, what: 'correct the date of the message or of the reply' },
	};
}

/** Times are offered a business day after the yes, and sent again two business days after they were offered. */
function scheduling(facts: ContactFacts, attempt: Attempt, people: People, rules: Rules, now: Now): WaitingRow {
	const offered = people.meetingsWith(facts.path).length > 0;
	const replied = attempt.kind === 'answered' ? attempt.on : undefined;
	const last = lastContact(facts, people, rules, now);
	const since = latest(replied, offered ? last : undefined) ?? last;
	const says = replied === undefined ? 'A time has to be found.' : `They said yes on ${writtenDate(replied, now.today)}.`;
	const what = offered ? 'send times again, if none is agreed' : 'offer times';
	if (since === undefined) {
		return { contact: facts.path, stage: 'scheduling', since, days: undefined, says, next: { on: now.today, what } };
	}
	return row(facts, 'scheduling', since, now, says, { on: addBusinessDays(since, offered ? 2 : 1, rules), what });
}

function planned(facts: ContactFacts): WaitingRow | undefined {
	const on = dayOf(facts.contact.next_touch);
	return on === undefined ? undefined : {
		contact: facts.path, stage: 'ready', since: undefined, days: undefined,
		says: 'Ready to be written to.', next: { on, what: 'send the first message' },
	};
}

function paused(facts: ContactFacts, attempt: Attempt, people: People, rules: Rules, now: Now): WaitingRow {
	const what = 'come back to them';
	const pause = pauseOf(facts, attempt, people, rules, now);
	if (pause === undefined) {
		return { contact: facts.path, stage: 'paused', since: undefined, days: undefined, says: 'Paused.', next: { on: dayOf(facts.contact.next_touch), what } };
	}
	return row(facts, 'paused', pause.since, now, pause.says, { on: revisitOn(facts.contact, pause.since), what });
}

/** Why a contact pauses, and since when; undefined where only the person knows. */
function pauseOf(facts: ContactFacts, attempt: Attempt, people: People, rules: Rules, now: Now): { readonly since: CalendarDate; readonly says: string } | undefined {
	const day = (date: CalendarDate): string => writtenDate(date, now.today);
	const alone = `so nothing more is sent for about ${revisitDays} days`;
	const isMet = lastMet(facts, people, rules, now) !== undefined && !beginsAnew(facts, attempt, people, rules, now);
	const touched = isMet ? unansweredTouches(facts, people, rules, now).at(-1) : undefined;
	const unanswered = isMet ? unansweredSince(facts, people, rules, now) : undefined;
	if (isMet) {
		return unanswered === undefined || touched === undefined ? undefined
			: { since: unanswered, says: `Two notes in a row without an answer, the last on ${day(touched)}, ${alone}.` };
	}
	if (attempt.kind === 'answered' && attempt.answer === 'later') {
		return { since: attempt.on, says: `They asked for a later time on ${day(attempt.on)}.` };
	}
	const missed = missedTwiceOn(facts, people, rules, now);
	if (missed !== undefined) return { since: missed, says: `The second appointment was missed on ${day(missed)}, ${alone}.` };
	const usedUp = usedUpOn(attempt, now.today);
	return usedUp === undefined ? undefined : { since: usedUp, says: `No answer by ${day(usedUp)}, ${alone}.` };
}
