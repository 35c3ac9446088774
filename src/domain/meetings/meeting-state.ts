import type { Now, Rules } from '../facts';
import type { Meeting } from '../properties/meeting';
import { promisedTime } from './meeting-clock';
import { meetingTimes } from './meeting-times';
import { dateAt } from '../days/time';

/** Milliseconds for which a meeting that goes on over midnight is still believed to run. */
export const longestOverrun = 2 * 3_600_000;

/**
 * What a meeting's status means at a moment. `lapsed`: a proposed time that is past. `unsettled`: it was agreed and its end has
 * passed, and nobody has said whether it happened; it is asked about, never assumed held.
 */
export type MeetingState = 'proposed' | 'lapsed' | 'ahead' | 'running' | 'unsettled' | 'held' | 'cancelled' | 'no-show';

/** A meeting without a status is read as agreed, one without a clear start as still to come. */
export function meetingState(meeting: Meeting, rules: Pick<Rules, 'defaultMinutes'>, now: Now): MeetingState {
	const status = meeting.meeting_status;
	if (status === 'held' || status === 'debriefed' || status === 'closed') {
		return 'held';
	}
	if (status === 'cancelled' || status === 'no-show') {
		return status;
	}
	const times = meetingTimes(meeting, rules, now.zone);
	if (status === 'proposed') {
		return times === undefined || now.instant < times.start ? 'proposed' : 'lapsed';
	}
	if (status === 'in-progress') {
		// An overrun is no reason to ask, not even past midnight; by the next day it is.
		const end = promisedTime(meeting, rules, now.zone)?.end;
		return end === undefined || now.today <= dateAt(end, now.zone) || now.instant < end + longestOverrun ? 'running' : 'unsettled';
	}
	return times === undefined || now.instant < times.end ? 'ahead' : 'unsettled';
}

/** Practice and events change no stage and open no thank-you and no report-back. */
export function countsAsConversation(meeting: Meeting): boolean {
	return meeting.meeting_kind !== 'practice' && meeting.meeting_kind !== 'event';
}
