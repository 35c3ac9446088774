import type { MeetingFacts, Now, People, Rules } from '../facts';
import { meetingState } from '../meetings/meeting-state';
import { meetingTimes } from '../meetings/meeting-times';
import { namesOf, solePerson } from '../meetings/participants';
import type { DueLoop } from './put-off';
import { dateAt } from '../days/time';
import { writtenDate } from '../days/written-date';

/** A meeting whose end has passed and that still stands as agreed is asked about; it is never assumed held. */
export function didItHappenLoops(facts: MeetingFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	const times = meetingTimes(facts.meeting, rules, now.zone);
	if (times === undefined || meetingState(facts.meeting, rules, now) !== 'unsettled') {
		return [];
	}
	const due = dateAt(times.end, now.zone);
	const why = `The meeting with ${namesOf(facts, people)} on ${writtenDate(due, now.today)} is over, and nothing says whether it happened.`;
	return [{ kind: 'did-it-happen', owner: facts.path, person: solePerson(facts), due, why }];
}
