import { dayOf } from '../days/calendar-date';
import { compareTexts } from '../compare-texts';
import { contactStage, hasChannel } from './contact-stage';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { compareNames, foldName } from './person-name';
import type { NotePath } from '../problem';
import type { CalendarDate } from '../days/read-date';

export interface RankedContact {
	readonly contact: NotePath;
	/** The day on which a person planned to write; whoever was planned comes before whoever only has points. */
	readonly plannedOn: CalendarDate | undefined;
	/** The sum of the points of the parts. */
	readonly score: number;
	/** What the points were given for, ready to be shown. */
	readonly parts: readonly { readonly says: string; readonly points: number }[];
}

/** Sorts after every day. */
const unplanned = '9999-12-31';

const tiePoints: Readonly<Record<string, number>> = { close: 3, active: 2, weak: 1, dormant: 1 };

/**
 * The other people whose first organization is this contact's and who may be written to next, the best one first. Only those
 * who stand at the beginning are candidates: not written to, not met, not closed, not paused.
 */
export function rankAtOrganization(facts: ContactFacts, people: People, rules: Rules, now: Now): readonly RankedContact[] {
	const [organization] = facts.organizations;
	if (organization === undefined) {
		return [];
	}
	return people.contactsAt(organization)
		.filter((other) => other.path !== facts.path && isAtTheBeginning(other, people, rules, now))
		.map((other) => ({ other, ranked: rank(other, facts.goals, people) }))
		.sort((a, b) => compareTexts(a.ranked.plannedOn ?? unplanned, b.ranked.plannedOn ?? unplanned) || b.ranked.score - a.ranked.score || compareNames(a.other.name, b.other.name))
		.map(({ ranked }) => ranked);
}

function isAtTheBeginning(facts: ContactFacts, people: People, rules: Rules, now: Now): boolean {
	if (facts.contact.outreach_sent !== undefined) {
		return false;
	}
	const stage = contactStage(facts, people, rules, now);
	return stage === 'listed' || stage === 'ready';
}

function rank(facts: ContactFacts, searchedFor: readonly NotePath[], people: People): RankedContact {
	const { contact } = facts;
	const goals = [...new Set([...facts.goals, ...searchedFor])].flatMap((path) => people.goal(path)?.goal ?? []);
	const functions = new Set(goals.flatMap((goal) => goal.target_functions.map(foldName)));
	const levels = new Set(goals.flatMap((goal) => goal.target_levels.map(foldName)));
	const parts = [
		{ says: 'works in a function you want to meet', points: contact.job_function.some((name) => functions.has(foldName(name))) ? 3 : 0 },
		{ says: 'is at a level you want to meet', points: levels.has(foldName(contact.contact_level ?? '')) ? 2 : 0 },
		{ says: 'shares your search goal', points: facts.goals.some((goal) => searchedFor.includes(goal)) ? 2 : 0 },
		{ says: 'you have written down a reason to talk', points: contact.reason_to_talk?.trim() ? 2 : 0 },
		{ says: 'somebody named them to you', points: contact.referred_by.length > 0 ? 2 : 0 },
		{ says: `your tie is ${contact.tie ?? ''}`, points: tiePoints[contact.tie ?? ''] ?? 0 },
		{ says: 'you share a school, club or employer', points: contact.shared_affiliation.length > 0 || contact.contact_category.includes('alumni') ? 1 : 0 },
		{ says: 'you know how to reach them', points: hasChannel(contact) ? 1 : 0 },
	].filter(({ points }) => points > 0);
	return {
		contact: facts.path,
		plannedOn: dayOf(contact.next_touch),
		score: parts.reduce((sum, { points }) => sum + points, 0),
		parts,
	};
}
