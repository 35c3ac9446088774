import { addDays } from '../../domain/days/calendar-date';
import { promisedTime } from '../../domain/meetings/meeting-clock';
import { countsAsConversation } from '../../domain/meetings/meeting-state';
import { meetingZone } from '../../domain/meetings/meeting-times';
import { ok, trouble, type NotePath, type Problem } from '../../domain/problem';
import type { WallTime } from '../../domain/days/read-date';
import { dateAt, instantOf } from '../../domain/days/time';
import { writtenDate } from '../../domain/days/written-date';
import { writtenMoment } from '../../domain/days/written-moment';
import { nameOfPath } from '../../model/facts-of-note';
import { linkTo } from '../../note/body/link';
import type { Action, ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { logging } from '../outreach/contact-log';
import { dueAfterTalk } from './due-after-talk';
import { setting } from '../edit-text';
import { openMeeting, type OpenedMeeting } from '../opened-note';
import { openPeopleOf } from '../appointment/people-of-meeting';

export interface EndMeeting {
	readonly meeting: NotePath;
	/** When it ended, on the meeting's wall clock; now unless something else is said. */
	readonly at?: WallTime;
}

/** Hours after the promised end from which "now" is no believable end any more: it was forgotten. */
const forgottenAfter = 12;

/** Writes down that a meeting is over, how far it went beyond its end, and what is owed now. */
export const endMeeting: Action<EndMeeting> = async ({ meeting, at }, context) => {
	const note = await openMeeting(meeting, context);
	if (!note.ok) return note;
	const { path, facts } = note.value;
	const zone = meetingZone(facts.meeting, context.now.zone);
	const end = at === undefined ? context.now.instant : instantOf(at, zone).instant;
	const problem = notToEnd(note.value, end, at, context);
	if (problem !== undefined) return trouble(problem);
	const metOn = dateAt(end, context.now.zone);
	const changes = { meeting_status: 'held', actual_end: writtenMoment(end, zone), ...dueAfterTalk(note.value, metOn) };
	const log = `Met: ${linkTo(path, undefined, context.notes.paths())}.`;
	const contacts = (await openPeopleOf(facts, context)).map((person) => ({ note: person, edits: [logging(metOn, log)], touchedOn: metOn }));
	const steps = changeNotes({ meetings: [{ note: note.value, edits: [setting(changes, context)] }], contacts }, context);
	if (!steps.ok) return steps;
	const promised = promisedTime(facts.meeting, context.model.rules, context.now.zone);
	const over = promised === undefined ? 0 : Math.max(0, Math.floor((end - promised.end) / 60_000));
	const says = [
		`Ended "${nameOfPath(path)}"${over === 0 ? '' : `, ${over} ${over === 1 ? 'minute' : 'minutes'} over`}.`,
		...countsAsConversation(facts.meeting) ? [`A thank-you is due by ${writtenDate(addDays(metOn, 1), context.now.today)}.`] : [],
	];
	return ok({ done: says.join(' '), steps: steps.value, open: path });
};

function notToEnd({ path, facts: { meeting } }: OpenedMeeting, end: number, at: WallTime | undefined, { model, now }: ActionContext): Problem | undefined {
	const name = nameOfPath(path);
	if (meeting.meeting_status !== 'in-progress') {
		return { what: `"${name}" is not running. Nothing was written.`, advice: 'A meeting that was never started is recorded as held on the dashboard.', note: path };
	}
	const promised = promisedTime(meeting, model.rules, now.zone);
	if (end > now.instant) return { what: `It cannot have ended in the future. Nothing was written.`, advice: 'Give the time at which it ended.', note: path };
	if (promised !== undefined && end < promised.start) return { what: `"${name}" cannot have ended before it began. Nothing was written.`, advice: 'Give the time at which it ended.', note: path };
	if (at === undefined && promised !== undefined && end - promised.end > forgottenAfter * 3_600_000) {
		return { what: `"${name}" should have ended long ago. Nothing was written.`, advice: 'Say when it ended.', note: path };
	}
	return undefined;
}
