import type { CalendarDate } from '../days/read-date';
import type { MeetingFacts, Now, Rules } from '../facts';
import { countsAsConversation, meetingState } from '../meetings/meeting-state';
import { meetingDay, meetingTimes } from '../meetings/meeting-times';

/** What became of an agreed conversation whose time is past. `unsettled`: nobody has said yet. */
export type MeetingResult = 'held' | 'no-show' | 'cancelled-by-me' | 'cancelled-by-them' | 'cancelled' | 'unsettled';

/**
 * How a meeting counts in the rates (docs/metrics.md): undefined for practice and events, for what lies ahead or was only
 * proposed, and for a cancelled one whose time has not come.
 */
export function meetingResult({ meeting }: MeetingFacts, rules: Rules, now: Now): MeetingResult | undefined {
	if (!countsAsConversation(meeting)) return undefined;
	const state = meetingState(meeting, rules, now);
	switch (state) {
		case 'held':
		case 'no-show':
		case 'unsettled':
			return state;
		case 'cancelled': {
			const times = meetingTimes(meeting, rules, now.zone);
			if (times === undefined || times.start > now.instant) return undefined;
			return meeting.cancelled_by === undefined ? 'cancelled' : `cancelled-by-${meeting.cancelled_by}`;
		}
		case 'proposed':
		case 'lapsed':
		case 'ahead':
		case 'running':
			return undefined;
	}
}

/** The day on which a conversation or practice was held; undefined for an event, for what was not held, and where no day is clear. */
export function talkedOn({ meeting }: MeetingFacts, rules: Rules, now: Now): CalendarDate | undefined {
	return meeting.meeting_kind === 'event' || meetingState(meeting, rules, now) !== 'held' ? undefined : meetingDay(meeting, rules, now);
}

/** Whether a time was agreed for it at some point: what was only proposed never became an appointment. */
export function wasAgreed({ meeting }: MeetingFacts, rules: Rules, now: Now): boolean {
	const state = meetingState(meeting, rules, now);
	return countsAsConversation(meeting) && state !== 'proposed' && state !== 'lapsed';
}
