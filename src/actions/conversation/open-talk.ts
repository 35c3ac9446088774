import { meetingClock, type MeetingClock } from '../../domain/meetings/meeting-clock';
import { meetingState } from '../../domain/meetings/meeting-state';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { ActionContext } from '../action';
import { openMeeting, type OpenedMeeting } from '../opened-note';
import { runningMeeting, type RunningMeeting } from './running-meeting';

/** A conversation that has begun, with its note as it stands now. */
export interface Talk {
	readonly note: OpenedMeeting;
	readonly running: RunningMeeting;
	/** Minutes since the start while it runs; undefined once it is over. */
	readonly minute: number | undefined;
}

/** A talk that runs, with its clock. */
export interface LiveTalk extends Talk {
	readonly clock: MeetingClock;
}

/**
 * Opens a meeting to write something down in it: one that runs, or one that is over and is written up. Refused before it has
 * begun, so that nothing is noted for a talk that never took place.
 */
export async function openTalk(path: NotePath, context: ActionContext): Promise<Outcome<Talk>> {
	const note = await openMeeting(path, context);
	if (!note.ok) return note;
	const { meeting } = note.value.facts;
	const state = meetingState(meeting, context.model.rules, context.now);
	if (meeting.meeting_status !== 'in-progress' && state !== 'held') {
		return trouble({ what: `"${nameOfPath(note.value.path)}" has not begun. Nothing was written.`, advice: 'Use "Start meeting" first.', note: note.value.path });
	}
	const running = runningMeeting(note.value, context);
	const clock = state === 'running' ? meetingClock(running.clockFacts, context.model.rules, context.now) : undefined;
	return ok({ note: note.value, running, minute: clock?.minute });
}

/** Opens a meeting that runs, for what needs its clock. Refused where it does not run, or where no start can be read. */
export async function openLiveTalk(path: NotePath, context: ActionContext): Promise<Outcome<LiveTalk>> {
	const note = await openMeeting(path, context);
	if (!note.ok) return note;
	const { facts: { meeting } } = note.value;
	const name = nameOfPath(note.value.path);
	if (meeting.meeting_status !== 'in-progress') {
		return trouble({ what: `"${name}" is not running. Nothing was written.`, advice: 'Use "Start meeting" first.', note: note.value.path });
	}
	const running = runningMeeting(note.value, context);
	const clock = meetingClock(running.clockFacts, context.model.rules, context.now);
	if (clock === undefined || clock.phase === 'ended') {
		const called = (property: string): string => `"${propertyName(context.settings.naming, property)}"`;
		return trouble({
			what: clock === undefined ? `When "${name}" began cannot be read. Nothing was written.` : `"${name}" has an end already. Nothing was written.`,
			advice: clock === undefined
				? `Write ${called('actual_start')} in the note with the year first, such as 2026-10-27T16:00.`
				: `Correct ${called('actual_end')} or ${called('meeting_status')} in the note.`,
			note: note.value.path,
		});
	}
	return ok({ note: note.value, running, clock, minute: clock.minute });
}
