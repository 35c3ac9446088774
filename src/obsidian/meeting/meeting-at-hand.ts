import { runningMeetings } from '../../actions/conversation/running-meeting';
import type { MeetingFacts } from '../../domain/facts';
import type { Desk } from '../desk';

/**
 * The meeting that a command of the conversation is about: the one that was turned to last, by opening its note or in the panel,
 * else the one whose note is at the front, else the one that began last. Undefined: none runs.
 */
export function meetingAtHand(desk: Desk): MeetingFacts | undefined {
	// Asked by each command whenever the palette opens: without a meeting that runs it must cost next to nothing.
	if (!desk.model.meetings().some(({ meeting }) => meeting.meeting_status === 'in-progress')) return undefined;
	const running = runningMeetings(desk.context());
	const active = desk.activeNote();
	// The note may have been renamed since.
	const followed = desk.followed === undefined ? undefined : (desk.model.currentPath(desk.followed) ?? desk.followed);
	return running.find(({ path }) => path === followed) ?? running.find(({ path }) => path === active) ?? running[0];
}
