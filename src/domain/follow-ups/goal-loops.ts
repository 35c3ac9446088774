import { addBusinessDays } from '../days/business-days';
import { dayOf } from '../days/calendar-date';
import type { GoalFacts, Now, People, Rules } from '../facts';
import { lastTouch } from '../people/last-contact';
import { countsAsConversation, meetingState } from '../meetings/meeting-state';
import type { OpenLoop } from './open-loop';
import { approachable } from '../meetings/participants';
import { withMarks } from './put-off';
import { writtenDate } from '../days/written-date';

/**
 * When a goal is achieved, everybody met for it is told and thanked within five business days (U2, U3 in docs/life-cycle.md):
 * one loop for each person, closed by a touch with them since.
 */
export function goalLoops(facts: GoalFacts, people: People, rules: Rules, now: Now): readonly OpenLoop[] {
	const on = facts.goal.goal_status === 'achieved' ? dayOf(facts.goal.goal_achieved_on) : undefined;
	if (on === undefined) {
		return [];
	}
	const helpers = people.meetingsForGoal(facts.path)
		.filter(({ meeting }) => countsAsConversation(meeting) && meetingState(meeting, rules, now) === 'held')
		.flatMap((meeting) => approachable(meeting, people));
	const untold = [...new Map(helpers.map((person) => [person.path, person])).values()]
		.filter((person) => (lastTouch(person, people, rules, now) ?? '') < on);
	const due = addBusinessDays(on, 5, rules);
	return withMarks(
		untold.map(({ path, name }) => ({
			kind: 'tell-all',
			owner: facts.path,
			person: path,
			due,
			why: `You achieved "${facts.name}" on ${writtenDate(on, now.today)}; ${name} helped, so tell and thank them by ${writtenDate(due, now.today)}.`,
		})),
		facts,
	);
}
