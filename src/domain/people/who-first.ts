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
 * hand, then by points, then by name. A contact without a goal of its own is ranked for `goals`, those that are pursued.
 */
export function whoFirst(contacts: readonly ContactFacts[], goals: readonly NotePath[], people: People, rules: Rules, now: Now): readonly Candidate[] {
	return contacts
		.filter((facts) => isAtTheBeginning(facts, people, rules, now))
		.map((facts) => ({ facts, ...rankContact(facts, facts.goals.length > 0 ? facts.goals : goals, people) }))
		.sort((one, other) => compareRanked(one, other) || compareNames(one.facts.name, other.facts.name));
}
