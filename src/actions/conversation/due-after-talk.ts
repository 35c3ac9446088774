import { addDays } from '../../domain/days/calendar-date';
import { countsAsConversation } from '../../domain/meetings/meeting-state';
import type { CalendarDate } from '../../domain/days/read-date';
import { readCaptures } from '../../note/body/capture-line';
import { readMeetingMarks } from '../../note/body/meeting-mark';
import type { Changes } from '../edit-text';
import type { OpenedMeeting } from '../opened-note';

/** Days after the meeting by which to say what came of advice (D5 in docs/life-cycle.md). */
const reportBackDays = 14;

/**
 * What is owed after a conversation, as the dates of its note: a thank-you the next day, and news where advice or a resource was
 * given or the asking for a name was left to the report-back. Dates that stand there stay.
 */
export function dueAfterTalk({ text, facts: { meeting } }: OpenedMeeting, metOn: CalendarDate): Changes {
	if (!countsAsConversation(meeting)) return {};
	return {
		...meeting.thank_you_due === undefined ? { thank_you_due: addDays(metOn, 1) } : {},
		...meeting.report_back_due === undefined && owesNews(text) ? { report_back_due: addDays(metOn, reportBackDays) } : {},
	};
}

function owesNews(text: string): boolean {
	return readCaptures(text).some(({ kind }) => kind === 'advice' || kind === 'resource') || readMeetingMarks(text).some(({ kind }) => kind === 'ask-later');
}
