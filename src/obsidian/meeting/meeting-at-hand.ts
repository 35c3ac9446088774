import { runningMeetings } from '../../actions/conversation/running-meeting';
import type { MeetingFacts } from '../../domain/facts';
import type { Desk } from '../desk';

/**
 * The meeting that a command of the conversation is about: the one whose note is at the front, else the one the panel was told to
 * follow, else the one that began last. Undefined: none runs.
 */
export function meetingAtHand(desk: Desk): MeetingFacts | undefined {
	// Asked by each command whenever the palette opens: without a meeting that runs it must cost next to nothing.
	if (!desk.model.meetings().some(({ meeting }) => meeting.meeting_status === 'in-progress')) return undefined;
	const running = runningMeetings(desk.context());
	const active = desk.activeNote();
	return running.find(({ path }) => path === active) ?? running.find(({ path }) => path === desk.followed) ?? running[0];
}
