import { meetingTimes, type MeetingTimes } from '../../domain/meetings/meeting-times';
import { ok, trouble, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { ActionContext } from '../action';
import type { OpenedMeeting } from '../opened-note';

/** When a meeting begins and ends, for what cannot be done without; a date that can be read two ways is never guessed. */
export function clearStart({ path, facts: { meeting } }: OpenedMeeting, { model, now, settings }: ActionContext): Outcome<MeetingTimes> {
	const times = meetingTimes(meeting, model.rules, now.zone);
	if (times !== undefined) return ok(times);
	const property = propertyName(settings.naming, 'meeting_start');
	const start = meeting.meeting_start;
	if (start === undefined || start.kind === 'moment') {
		return trouble({ what: `"${nameOfPath(path)}" has no start. Nothing was written.`, advice: `Fill in "${property}", such as 2026-10-27T16:00.`, note: path, property });
	}
	const says = start.kind === 'ambiguous' ? `can be read as ${start.candidates.map((wall) => wall.replace('T', ' ')).join(' or as ')}` : 'cannot be read as a date and time';
	return trouble({
		what: `The start "${start.text}" of "${nameOfPath(path)}" ${says}. Nothing was written.`,
		advice: `Write "${property}" with the year first, such as 2026-10-27T16:00.`,
		note: path,
		property,
	});
}
