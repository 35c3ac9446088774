import type { ContactFacts, MeetingFacts, People } from '../facts';
import type { NotePath } from '../problem';

/** Whether a person counts for a goal: their note names it, or names none. */
export function isForGoal({ goals }: Pick<ContactFacts, 'goals'>, goal: NotePath): boolean {
	return goals.length === 0 || goals.includes(goal);
}

/** The same for a meeting; one that names no goal is for those of its people. */
export function isMeetingForGoal({ goals, contacts }: MeetingFacts, goal: NotePath, people: People): boolean {
	if (goals.length > 0) return goals.includes(goal);
	const known = contacts.flatMap((path) => people.contact(path) ?? []);
	return known.length === 0 || known.some((facts) => isForGoal(facts, goal));
}
