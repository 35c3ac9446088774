import { compareTexts } from '../compare-texts';
import { dayOf } from '../days/calendar-date';
import type { CalendarDate } from '../days/read-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import type { NotePath } from '../problem';
import { contactStage, hasChannel } from './contact-stage';
import { isNamedByOthers } from './is-named-by-others';
import { foldName } from './person-name';

export interface RankedContact {
	readonly contact: NotePath;
	/** The day on which a person planned to write; whoever was planned comes before whoever only has points. */
	readonly plannedOn: CalendarDate | undefined;
	/** The sum of the points of the parts. */
	readonly score: number;
	/** What the points were given for, ready to be shown: as part of a sentence, and in one or two words. */
	readonly parts: readonly { readonly says: string; readonly inShort: string; readonly points: number }[];
}

/** Sorts after every day. */
const unplanned = '9999-12-31';

const tiePoints: Readonly<Record<string, number>> = { close: 3, active: 2, weak: 1, dormant: 1 };

/** Whether nobody has written to or met this person yet: not closed, not paused, no message sent. */
export function isAtTheBeginning(facts: ContactFacts, people: People, rules: Rules, now: Now): boolean {
	if (facts.contact.outreach_sent !== undefined) {
		return false;
	}
	const stage = contactStage(facts, people, rules, now);
	return stage === 'listed' || stage === 'ready';
}

/** Whom to write to sooner, with what the points are given for. `searchedFor` are the goals that count besides those of the contact's own that are pursued. */
export function rankContact(facts: ContactFacts, searchedFor: readonly NotePath[], people: People): RankedContact {
	const { contact } = facts;
	const own = facts.goals.filter((path) => people.goal(path)?.goal.goal_status === 'active');
	const goals = [...new Set([...own, ...searchedFor])].flatMap((path) => people.goal(path)?.goal ?? []);
	const functions = new Set(goals.flatMap((goal) => goal.target_functions.map(foldName)));
	const levels = new Set(goals.flatMap((goal) => goal.target_levels.map(foldName)));
	const parts = [
		{ says: 'works in a function you want to meet', inShort: 'line of work', points: contact.job_function.some((name) => functions.has(foldName(name))) ? 3 : 0 },
		{ says: 'is at a level you want to meet', inShort: 'level', points: levels.has(foldName(contact.contact_level ?? '')) ? 2 : 0 },
		{ says: 'shares your search goal', inShort: 'same goal', points: facts.goals.some((goal) => searchedFor.includes(goal)) ? 2 : 0 },
		{ says: 'you have written down a reason to talk', inShort: 'reason to talk', points: contact.reason_to_talk?.trim() ? 2 : 0 },
		{ says: 'somebody named them to you', inShort: 'named to you', points: isNamedByOthers(facts) ? 2 : 0 },
		{ says: `your tie is ${contact.tie ?? ''}`, inShort: `${contact.tie ?? ''} tie`, points: tiePoints[contact.tie ?? ''] ?? 0 },
		{ says: 'you share a school, club or employer', inShort: 'something in common', points: contact.shared_affiliation.length > 0 || contact.contact_category.includes('alumni') ? 1 : 0 },
		{ says: 'you know how to reach them', inShort: 'reachable', points: hasChannel(contact) ? 1 : 0 },
	].filter(({ points }) => points > 0);
	return {
		contact: facts.path,
		plannedOn: dayOf(contact.next_touch),
		score: parts.reduce((sum, { points }) => sum + points, 0),
		parts,
	};
}

/** A day planned by hand goes before all points; then the most points. Zero: neither says who comes first. */
export function compareRanked(one: RankedContact, other: RankedContact): number {
	return compareTexts(one.plannedOn ?? unplanned, other.plannedOn ?? unplanned) || other.score - one.score;
}
