import { addDays, dayOf, isoWeekday } from '../days/calendar-date';
import { meetingResult } from './counted-meeting';
import type { ContactFacts, GoalFacts, MeetingFacts, Now, Rules } from '../facts';
import { isCounted } from './funnel';
import { meetingState } from '../meetings/meeting-state';
import { meetingDay } from '../meetings/meeting-times';
import type { CalendarDate } from '../days/read-date';

/** What was aimed at and done in the week of a day, Monday to Sunday. */
export interface Week {
	readonly from: CalendarDate;
	readonly to: CalendarDate;
	readonly outreach: { readonly done: number; readonly target: number };
	/** `ahead`: agreed for the rest of the week. */
	readonly meetings: { readonly done: number; readonly ahead: number; readonly target: number };
	/** Practice conversations held. */
	readonly practice: number;
}

const outreachTarget = 5;
const meetingTarget = 2;

/** Monday and Sunday of the week of a day. */
export function weekAround(day: CalendarDate): Pick<Week, 'from' | 'to'> {
	const from = addDays(day, 1 - isoWeekday(day));
	return { from, to: addDays(from, 6) };
}

/** The numbers of the week of a day, of this one if none is given. The targets are those of the goals that are pursued, the highest of each; where they say nothing, 5 and 2. */
export function weekOf(
	contacts: readonly ContactFacts[], meetings: readonly MeetingFacts[], goals: readonly GoalFacts[], rules: Rules, now: Now, day: CalendarDate = now.today,
): Week {
	const { from, to } = weekAround(day);
	const isIn = (date: CalendarDate | undefined): boolean => date !== undefined && date >= from && date <= to;
	const inWeek = meetings.filter(({ meeting }) => isIn(meetingDay(meeting, rules, now)));
	const target = (values: readonly (number | undefined)[], fallback: number): number => {
		const said = values.filter((value) => value !== undefined && value > 0).map(Number);
		return said.length === 0 ? fallback : Math.max(...said);
	};
	const pursued = goals.filter(({ goal }) => goal.goal_status === 'active').map(({ goal }) => goal);
	return {
		from, to,
		outreach: {
			done: contacts.filter((facts) => isCounted(facts) && isIn(dayOf(facts.contact.outreach_sent))).length,
			target: target(pursued.map((goal) => goal.weekly_outreach_target), outreachTarget),
		},
		meetings: {
			done: inWeek.filter((facts) => meetingResult(facts, rules, now) === 'held').length,
			ahead: inWeek.filter(({ meeting }) => meeting.meeting_kind !== 'practice' && meeting.meeting_kind !== 'event' && meetingState(meeting, rules, now) === 'ahead').length,
			target: target(pursued.map((goal) => goal.weekly_meeting_target), meetingTarget),
		},
		practice: inWeek.filter(({ meeting }) => meeting.meeting_kind === 'practice' && meetingState(meeting, rules, now) === 'held').length,
	};
}
