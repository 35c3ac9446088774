import type { ContactFacts, Now, People, Rules } from '../facts';
import type { NotePath } from '../problem';
import { compareRanked, isAtTheBeginning, rankContact, type RankedContact } from './contact-rank';
import { compareNames } from './person-name';

/** Somebody who was not written to yet, with what speaks for writing now. */
export interface Candidate extends RankedContact {
	readonly facts: ContactFacts;
}

/**
 * Everybody who stands at the beginning, in the order in which to write to them (docs/metrics.md): who was planned for a day by
 * hand, then by points, then by name. `goals` are those that are pursued: a contact is ranked for its own among them, and one
 * without a goal of its own for all.
 */
export function whoFirst(contacts: readonly ContactFacts[], goals: readonly NotePath[], people: People, rules: Rules, now: Now): readonly Candidate[] {
	return contacts
		.filter((facts) => isAtTheBeginning(facts, people, rules, now))
		.map((facts) => ({ facts, ...rankContact(facts, facts.goals.length > 0 ? goals.filter((goal) => facts.goals.includes(goal)) : goals, people) }))
		.sort((one, other) => compareRanked(one, other) || compareNames(one.facts.name, other.facts.name));
}
