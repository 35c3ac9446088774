import { meetingState } from '../domain/meeting-state';
import { ok, trouble, type Outcome } from '../domain/problem';
import type { WallTime } from '../domain/read-date';
import { nameOfPath } from '../model/facts-of-note';
import { linkTo } from '../note/link';
import type { ActionContext } from './action';
import { clearStart } from './clear-start';
import type { OpenedMeeting } from './opened-note';
import type { OutcomeChanges } from './outcome-changes';
import { plannedStart } from './planned-start';

/**
 * What moving a meeting changes. It is an event and no state: the old start joins `previous_starts`, the confirmation is
 * void, notes and questions stay.
 */
export function movedMeeting(note: OpenedMeeting, to: WallTime, zone: string, context: ActionContext): Outcome<OutcomeChanges> {
	const { meeting } = note.facts;
	const name = nameOfPath(note.path);
	if (meetingState(meeting, context.model.rules, context.now) === 'held') {
		return trouble({ what: `"${name}" is recorded as held. Nothing was written.`, advice: 'Plan another meeting for the new time.', note: note.path });
	}
	const before = clearStart(note, context);
	if (!before.ok) return before;
	const start = plannedStart(to, zone, context);
	if (!start.ok) return start;
	const { says, warning, written } = start.value;
	return ok({
		changes: {
			meeting_status: 'scheduled',
			meeting_start: written,
			timezone: zone,
			confirmed_on: undefined,
			reschedules: (meeting.reschedules ?? 0) + 1,
			previous_starts: [...meeting.previous_starts, `${before.value.wall} ${before.value.zone}`],
		},
		log: `Meeting moved to ${written.slice(0, 10)}, ${written.slice(11, 16)} (${zone}): ${linkTo(note.path, undefined, context.notes.paths())}.`,
		done: [`Moved "${name}" to ${says}.`, warning].filter((part) => part !== undefined).join(' '),
	});
}
