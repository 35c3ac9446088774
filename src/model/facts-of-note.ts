import { compactList } from '../domain/compact-list';
import type { Contact } from '../domain/properties/contact';
import type { ContactFacts, GoalFacts, MeetingFacts, PromiseLine } from '../domain/facts';
import { readLoopMark } from '../domain/follow-ups/loop-mark';
import type { Meeting } from '../domain/properties/meeting';
import type { LoopMark } from '../domain/follow-ups/open-loop';
import { foldName } from '../domain/people/person-name';
import type { NotePath } from '../domain/problem';
import type { Link } from '../domain/properties/property-table';
import type { CalendarDate } from '../domain/days/read-date';
import type { SearchGoal } from '../domain/properties/search-goal';
import type { WrittenPromise } from '../note/body/promise-line';

/** Which note a link target means, seen from the note at hand. */
export type ResolveHere = (target: string) => NotePath | undefined;

/** A note's name as the file says it. */
export function nameOfPath(path: NotePath): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** What the rules may know of a contact, from its properties and promises. */
export function contactFacts(path: NotePath, contact: Contact, promises: readonly WrittenPromise[], resolve: ResolveHere): ContactFacts {
	return {
		path,
		name: contact.name ?? nameOfPath(path),
		contact,
		organizations: compactList(contact.organization.map((link) => organizationKey(link, resolve))),
		referrers: resolved(contact.referred_by, resolve),
		goals: resolved(contact.search_goal, resolve),
		promises: promiseLines(promises, resolve),
		snoozed: marks(contact.snoozed, resolve),
		skipped: marks(contact.skipped, resolve),
	};
}

/** What the rules may know of a meeting. `filledHeadings` are the sections that hold more than their heading. */
export function meetingFacts(
	path: NotePath, meeting: Meeting, promises: readonly WrittenPromise[], filledHeadings: readonly string[],
	actedOn: readonly CalendarDate[], resolve: ResolveHere,
): MeetingFacts {
	return {
		path,
		meeting,
		contacts: resolved(meeting.contacts, resolve),
		thanked: resolved(meeting.thanked, resolve),
		goals: resolved(meeting.search_goal, resolve),
		promises: promiseLines(promises, resolve),
		written: writtenSections(filledHeadings),
		...actedOn.length > 0 ? { actedOn } : {},
		snoozed: marks(meeting.snoozed, resolve),
		skipped: marks(meeting.skipped, resolve),
	};
}

export function goalFacts(path: NotePath, goal: SearchGoal, resolve: ResolveHere): GoalFacts {
	return { path, name: nameOfPath(path), goal, snoozed: marks(goal.snoozed, resolve), skipped: marks(goal.skipped, resolve) };
}

/** Shared by most meetings, which have nothing more to be prepared. */
const noSections: MeetingFacts['written'] = { prep: false, agenda: false, questions: false };

function writtenSections(filledHeadings: readonly string[]): MeetingFacts['written'] {
	const filled = new Set(filledHeadings.map((heading) => heading.trim().toLowerCase()));
	const [prep, agenda, questions] = [filled.has('prep'), filled.has('agenda'), filled.has('questions')];
	return prep || agenda || questions ? { prep, agenda, questions } : noSections;
}

/** The notes that links lead to, each once, in order; links that lead nowhere are left out. */
export function resolved(links: readonly Link[], resolve: ResolveHere): readonly NotePath[] {
	return compactList([...new Set(links.map((link) => resolve(link.target)).filter((path) => path !== undefined))]);
}

/** An organization is known by its note, or by its folded name where it has none: "Acme" and "ACME" are one. */
function organizationKey(link: Link, resolve: ResolveHere): string {
	return resolve(link.target) ?? foldName(link.target);
}

function promiseLines(promises: readonly WrittenPromise[], resolve: ResolveHere): readonly PromiseLine[] {
	return compactList(promises.map(({ by, text, due, state, line, links, unclearDue }) => ({
		by, text, due, done: state !== 'open', line, mentions: resolved(links, resolve),
		...unclearDue === undefined ? {} : { unclearDue },
	})));
}

function marks(texts: readonly string[], resolve: ResolveHere): readonly LoopMark[] {
	return compactList(texts.map((text) => loopMark(text, resolve)).filter((mark) => mark !== undefined));
}

/** A mark for a person whose note is gone is left out, else it would hold for everybody. */
function loopMark(text: string, resolve: ResolveHere): LoopMark | undefined {
	const mark = readLoopMark(text);
	if (mark?.link === undefined) return mark === undefined ? undefined : { kind: mark.kind, date: mark.date, person: undefined };
	const person = resolve(mark.link.target);
	return person === undefined ? undefined : { kind: mark.kind, date: mark.date, person };
}
