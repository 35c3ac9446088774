import { addBusinessDays, isBusinessDay } from '../days/business-days';
import { addDays, isWritten } from '../days/calendar-date';
import type { MeetingFacts, Now, People, Rules } from '../facts';
import { meetingState } from '../meetings/meeting-state';
import { meetingTimes } from '../meetings/meeting-times';
import { namesOf, solePerson } from '../meetings/participants';
import type { DueLoop } from './put-off';
import { dateAt } from '../days/time';
import { writtenDate } from '../days/written-date';

/**
 * The appointment is confirmed the day before (U5, G1 in docs/life-cycle.md), or on the business day before, where that day is
 * a weekend or a holiday.
 */
export function confirmLoops(facts: MeetingFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	const { meeting, path } = facts;
	const times = meetingTimes(meeting, rules, now.zone);
	const isConfirmed = meeting.meeting_status === 'confirmed' || isWritten(meeting.confirmed_on);
	if (times === undefined || isConfirmed || meetingState(meeting, rules, now) !== 'ahead') {
		return [];
	}
	const day = dateAt(times.start, now.zone);
	const before = addDays(day, -1);
	const due = isBusinessDay(before, rules) ? before : addBusinessDays(before, -1, rules);
	const why = `You meet ${namesOf(facts, people)} on ${writtenDate(day, now.today)}, and the appointment is not confirmed yet.`;
	return [{ kind: 'confirm', owner: path, person: solePerson(facts), due, why }];
}
