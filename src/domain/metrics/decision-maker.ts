import type { ContactFacts, GoalFacts } from '../facts';
import { foldName } from '../people/person-name';

const deciding: ReadonlySet<string | undefined> = new Set(['manager', 'director', 'vp', 'executive', 'founder']);

/** What a goal says about whom to meet, with its organizations as the contacts know them. */
export interface DecisionMakerTarget {
	readonly functions: ReadonlySet<string>;
	readonly organizations: ReadonlySet<string>;
}

/** The targets of some goals; what a goal leaves open fits everybody. `keyOf` gives the key of an organization's link. */
export function decisionMakerTargets(goals: readonly GoalFacts[], keyOf: (goal: GoalFacts, target: string) => string): readonly DecisionMakerTarget[] {
	return goals.map((goal) => ({
		functions: new Set(goal.goal.target_functions.map(foldName)),
		organizations: new Set(goal.goal.target_organizations.map(({ target }) => keyOf(goal, target))),
	}));
}

/** Somebody from manager up, in a line of work and at an organization that a goal looks at. */
export function isDecisionMaker({ contact, organizations }: ContactFacts, targets: readonly DecisionMakerTarget[]): boolean {
	return deciding.has(contact.contact_level) && targets.some((target) =>
		(target.functions.size === 0 || contact.job_function.some((name) => target.functions.has(foldName(name))))
		&& (target.organizations.size === 0 || organizations.some((key) => target.organizations.has(key))));
}
