import type { ContactFacts, GoalFacts, Now, People, Rules } from '../facts';
import { isHardStop } from '../people/hard-stop';
import { lastMet } from '../people/last-contact';
import { foldName } from '../people/person-name';
import { isCounted } from './funnel';

/** How many of a kind of person I know, and how many of those I have talked to. */
export interface WantedCount {
	readonly known: number;
	readonly met: number;
}

/** Whom a goal wants to be met, level by line of work. */
export interface WantedPeople {
	readonly levels: readonly string[];
	readonly functions: readonly string[];
	/** For each level one count for each line of work; where the goal names only levels, or only lines of work, a single row or column. */
	readonly counts: readonly (readonly WantedCount[])[];
	/** The organizations that the goal names, known: somebody there is a contact. */
	readonly organizations: WantedCount & { readonly wanted: number };
}

/**
 * How far the people whom a goal wants to be met are met (docs/metrics.md). `keyOf` gives the key by which contacts know a target
 * organization. Undefined where the goal names neither levels nor lines of work nor organizations. A person who works in two lines
 * of work counts in both cells, and who asked not to be contacted only if already met.
 */
export function wantedPeople(
	{ goal }: GoalFacts, contacts: readonly ContactFacts[], keyOf: (target: string) => string, people: People, rules: Rules, now: Now,
): WantedPeople | undefined {
	const { target_levels: levels, target_functions: functions, target_organizations: organizations } = goal;
	if (levels.length + functions.length + organizations.length === 0) return undefined;
	const known = contacts.filter(isCounted)
		.map((facts) => ({ facts, met: lastMet(facts, people, rules, now) !== undefined }))
		.filter(({ facts, met }) => met || !isHardStop(facts.contact));
	const count = (fits: (facts: ContactFacts) => boolean): WantedCount => {
		const fitting = known.filter(({ facts }) => fits(facts));
		return { known: fitting.length, met: fitting.filter(({ met }) => met).length };
	};
	const rows = levels.length === 0 ? [undefined] : levels;
	const columns = functions.length === 0 ? [undefined] : functions;
	const counts = levels.length + functions.length === 0 ? [] : rows.map((level) => columns.map((name) => count((facts) => isAtLevel(facts, level) && worksIn(facts, name))));
	const keys = new Set(organizations.map(({ target }) => keyOf(target)));
	const reached = (met: boolean): number => [...keys].filter((key) => known.some((person) => (person.met || !met) && person.facts.organizations.includes(key))).length;
	return { levels, functions, counts, organizations: { wanted: keys.size, known: reached(false), met: reached(true) } };
}

function isAtLevel({ contact }: ContactFacts, level: string | undefined): boolean {
	return level === undefined || foldName(contact.contact_level ?? '') === foldName(level);
}

function worksIn({ contact }: ContactFacts, name: string | undefined): boolean {
	return name === undefined || contact.job_function.some((own) => foldName(own) === foldName(name));
}
