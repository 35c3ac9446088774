import { addBusinessDays } from '../days/business-days';
import { dayOf, earliest, isWritten } from '../days/calendar-date';
import type { MeetingFacts, Now, People, Rules } from '../facts';
import { countsAsConversation, meetingState } from '../meetings/meeting-state';
import { meetingDay } from '../meetings/meeting-times';
import { isSilenced, namesOf, solePerson } from '../meetings/participants';
import type { DueLoop } from './put-off';
import { writtenDate } from '../days/written-date';

/**
 * Telling what came of their advice: one for each meeting, on the earliest day that applies, which is the stored one (14 days
 * after the meeting, D5 in docs/life-cycle.md) or the business day after something was done with the advice.
 */
export function reportBackLoops(facts: MeetingFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	const { meeting, path } = facts;
	const isOwed = countsAsConversation(meeting) && meetingState(meeting, rules, now) === 'held' && !isWritten(meeting.report_back_sent);
	const acted = isOwed ? earliest(...(facts.actedOn ?? [])) : undefined;
	const afterActing = acted === undefined ? undefined : addBusinessDays(acted, 1, rules);
	const due = isOwed ? earliest(dayOf(meeting.report_back_due), afterActing) : undefined;
	if (due === undefined || isSilenced(facts, people)) {
		return [];
	}
	const met = meetingDay(meeting, rules, now);
	const heard = met === undefined ? 'gave advice' : `gave advice on ${writtenDate(met, now.today)}`;
	const reason = acted !== undefined && due === afterActing ? `you acted on it on ${writtenDate(acted, now.today)}` : `news is due by ${writtenDate(due, now.today)}`;
	const why = `${namesOf(facts, people)} ${heard}; ${reason}, so say what came of it.`;
	return [{ kind: 'report-back', owner: path, person: solePerson(facts), due, why }];
}
