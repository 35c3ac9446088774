import type { ContactFacts, Now, People, Rules } from '../facts';
import { compareRanked, isAtTheBeginning, rankContact, type RankedContact } from './contact-rank';
import { compareNames } from './person-name';

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
		.map((other) => ({ other, ranked: rankContact(other, facts.goals, people) }))
		.sort((a, b) => compareRanked(a.ranked, b.ranked) || compareNames(a.other.name, b.other.name))
		.map(({ ranked }) => ranked);
}
