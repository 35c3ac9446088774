import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { meetingAtHand } from '../meeting/meeting-at-hand';
import type { DeskCommand } from './desk-command';

/** A command of the conversation: offered only while a meeting runs. */
export function whileMeeting(run: (desk: Desk, meeting: NotePath) => Promise<unknown>): DeskCommand['offer'] {
	return (desk) => {
		const meeting = meetingAtHand(desk);
		return meeting && (async () => {
			await run(desk, meeting.path);
		});
	};
}
