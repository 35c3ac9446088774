import { readLoopMark } from '../../domain/follow-ups/loop-mark';
import { meetingState } from '../../domain/meetings/meeting-state';
import type { LoopKind } from '../../domain/follow-ups/open-loop';
import { ok, trouble, type Outcome } from '../../domain/problem';
import type { WallTime } from '../../domain/days/read-date';
import { nameOfPath } from '../../model/facts-of-note';
import { linkTo } from '../../note/body/link';
import type { ActionContext } from '../action';
import { clearStart } from './clear-start';
import type { OpenedMeeting } from '../opened-note';
import type { OutcomeChanges } from './outcome-changes';
import { plannedStart } from './planned-start';

/** Loops that a new time begins anew. */
const ofTheTime: readonly LoopKind[] = ['prepare', 'confirm', 'did-it-happen'];

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
	const { says, warning, written, wall } = start.value;
	if (wall === before.value.wall && zone === before.value.zone && meeting.meeting_status !== 'cancelled' && meeting.meeting_status !== 'no-show') {
		return trouble({ what: `"${name}" is at that time already. Nothing was written.`, advice: 'Choose another time.', note: note.path });
	}
	// What was put off belongs to the old time, and might hide the reminders of the new one.
	const snoozed = meeting.snoozed.filter((entry) => !ofTheTime.some((kind) => kind === readLoopMark(entry)?.kind));
	return ok({
		changes: {
			meeting_status: 'scheduled',
			meeting_start: written,
			timezone: zone,
			confirmed_on: undefined,
			cancelled_by: undefined,
			...snoozed.length === meeting.snoozed.length ? {} : { snoozed: snoozed.length === 0 ? undefined : snoozed },
			reschedules: (meeting.reschedules ?? 0) + 1,
			previous_starts: [...meeting.previous_starts, `${before.value.wall} ${before.value.zone}`],
		},
		log: `Meeting moved to ${written.slice(0, 10)}, ${written.slice(11, 16)} (${zone}): ${linkTo(note.path, undefined, context.notes.paths())}.`,
		done: [`Moved "${name}" to ${says}.`, warning].filter((part) => part !== undefined).join(' '),
	});
}
