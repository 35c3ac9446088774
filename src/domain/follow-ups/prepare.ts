import { addBusinessDays } from '../days/business-days';
import type { MeetingFacts, Now, People, Rules } from '../facts';
import { meetingState } from '../meetings/meeting-state';
import { meetingTimes } from '../meetings/meeting-times';
import { namesOf, solePerson } from '../meetings/participants';
import type { DueLoop } from './put-off';
import { readiness } from '../meetings/readiness';
import { dateAt } from '../days/time';
import { writtenDate } from '../days/written-date';

/** The preparation is due two business days before the meeting, until everything is ready or the meeting is over. */
export function prepareLoops(facts: MeetingFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	const times = meetingTimes(facts.meeting, rules, now.zone);
	if (times === undefined || meetingState(facts.meeting, rules, now) !== 'ahead') {
		return [];
	}
	const { missing } = readiness(facts, people);
	if (missing.length === 0) {
		return [];
	}
	const day = dateAt(times.start, now.zone);
	const due = addBusinessDays(day, -2, rules);
	const why = `You meet ${namesOf(facts, people)} on ${writtenDate(day, now.today)}; still missing: ${missing.map(({ says }) => says).join(', ')}.`;
	return [{ kind: 'prepare', owner: facts.path, person: solePerson(facts), due, why }];
}
