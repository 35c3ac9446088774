import type { MeetingFacts, Now, Rules } from '../facts';
import { meetingDay } from '../meetings/meeting-times';
import type { DueLoop } from './put-off';
import { writtenDate } from '../days/written-date';
import { solePerson } from '../meetings/participants';

/** Notes are written up on the day of the meeting, while the words are still there (A2 in docs/life-cycle.md). */
export function debriefLoops(facts: MeetingFacts, rules: Rules, now: Now): readonly DueLoop[] {
	const held = facts.meeting.meeting_status === 'held';
	const due = held ? meetingDay(facts.meeting, rules, now) : undefined;
	if (due === undefined) {
		return [];
	}
	const why = `Met on ${writtenDate(due, now.today)}; the notes are to be written up the same day.`;
	return [{ kind: 'debrief', owner: facts.path, person: solePerson(facts), due, why }];
}
