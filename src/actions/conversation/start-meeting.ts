import { untilWords } from '../../domain/meetings/cue-clock';
import type { MeetingFacts } from '../../domain/facts';
import { meetingClock } from '../../domain/meetings/meeting-clock';
import { meetingState } from '../../domain/meetings/meeting-state';
import { meetingTimes } from '../../domain/meetings/meeting-times';
import { isSilenced } from '../../domain/meetings/participants';
import { ok, trouble, type NotePath, type Problem } from '../../domain/problem';
import { isZone, wallTimeAt } from '../../domain/days/time';
import { clockOf, dateOf } from '../../domain/days/wall-time';
import { writtenDate } from '../../domain/days/written-date';
import { writtenMoment } from '../../domain/days/written-moment';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action, ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { setting } from '../edit-text';
import { meetingIn, openMeeting, type OpenedMeeting } from '../opened-note';
import { openPeopleOf } from '../appointment/people-of-meeting';
import { hardStop } from '../refusals';
import { runningMeeting, runningMeetings } from './running-meeting';

export interface StartMeeting {
	readonly meeting: NotePath;
	/** Another meeting is running, and this one begins all the same. */
	readonly besides?: boolean;
}

/** Writes down that a meeting begins now. From here on its clock runs by the note, on every device. */
export const startMeeting: Action<StartMeeting> = async (input, context) => {
	const note = await openMeeting(input.meeting, context);
	if (!note.ok) return note;
	const { path, facts } = note.value;
	const problem = notToStart(note.value, context) ?? notToStartBesides(path, input.besides === true, context);
	if (problem !== undefined) return trouble(problem);
	const zone = facts.meeting.timezone !== undefined && isZone(facts.meeting.timezone) ? facts.meeting.timezone : undefined;
	const changes = {
		meeting_status: 'in-progress',
		actual_start: writtenMoment(context.now.instant, zone ?? context.now.zone),
		actual_end: undefined,
		// A wall time means nothing without its zone.
		...zone === undefined ? { timezone: context.now.zone } : {},
	};
	const edits = [setting(changes, context)];
	const contacts = (await openPeopleOf(facts, context)).map((person) => ({ note: person, edits: [] }));
	const steps = changeNotes({ meetings: [{ note: note.value, edits }], contacts }, context);
	if (!steps.ok) return steps;
	const text = steps.value.flatMap((step) => (step.kind === 'rewrite' && step.path === path ? [step.after] : []))[0];
	return ok({ done: [`Started "${nameOfPath(path)}".`, ...saysOf(path, text, context), ...othersOpen(path, context)].join(' '), steps: steps.value, open: path });
};

/** Until when, and what a late start means, from the note as it is going to be. */
function saysOf(path: NotePath, text: string | undefined, context: ActionContext): readonly string[] {
	const after = text === undefined ? undefined : meetingIn(path, text, context);
	const clock = after?.ok === true ? meetingClock(runningMeeting(after.value, context).clockFacts, context.model.rules, context.now) : undefined;
	if (clock === undefined) return [];
	const { lateMinutes: late } = clock;
	return [`Until ${untilWords(clock)}.`, ...late === 0 ? [] : [`You begin ${late} ${late === 1 ? 'minute' : 'minutes'} late; the end stays.`]];
}

function notToStart({ path, facts }: OpenedMeeting, context: ActionContext): Problem | undefined {
	const { model, now } = context;
	const name = nameOfPath(path);
	if (isSilenced(facts, model)) {
		const stopped = facts.contacts.flatMap((contact) => model.contact(contact) ?? [])[0];
		return stopped === undefined ? undefined : hardStop(stopped, context);
	}
	const { meeting } = facts;
	const times = meetingTimes(meeting, model.rules, now.zone);
	switch (meetingState(meeting, model.rules, now)) {
		case 'held':
			return { what: `"${name}" is recorded as held. Nothing was written.`, advice: 'Plan another meeting, or start one that was not planned.', note: path };
		case 'cancelled':
			return { what: `"${name}" was cancelled. Nothing was written.`, advice: 'If it takes place after all, move it to now, then start it.', note: path };
		case 'running':
			return { what: `"${name}" is running already. Nothing was written.`, advice: 'The panel takes up where the time is.', note: path };
		case 'proposed':
		case 'lapsed':
		case 'ahead':
		case 'unsettled':
		case 'no-show': {
			if (meeting.meeting_status === 'in-progress') {
				return { what: `"${name}" was started before and never ended. Nothing was written.`, advice: 'The dashboard asks whether it was held; answer there.', note: path };
			}
			// A slip of the hand in the list of meetings would put today's talk under another day's appointment.
			if (times === undefined || Math.abs(times.start - now.instant) <= 12 * 3_600_000) return undefined;
			return {
				what: `"${name}" is planned for ${writtenDate(dateOf(wallTimeAt(times.start, now.zone)), now.today)}. Nothing was written.`,
				advice: 'Move it to today first, or start a meeting that was not planned.',
				note: path,
			};
		}
	}
}

/** One talk at a time, unless the person says so. One whose end has passed was forgotten, and is in nobody's way. */
export function notToStartBesides(path: NotePath | undefined, besides: boolean, context: ActionContext): Problem | undefined {
	const [other] = besides ? [] : runningMeetings(context).filter((facts) => facts.path !== path && clockOfOther(facts, context)?.phase === 'running');
	if (other === undefined) return undefined;
	const began = clockOfOther(other, context)?.startedAt.mine;
	return {
		what: `"${nameOfPath(other.path)}" is running${began === undefined ? '' : ` since ${clockOf(began)}`}. Nothing was written.`,
		advice: 'End it first, or start this one beside it.',
		note: other.path,
	};
}

/** Says which meetings were never ended. */
export function othersOpen(path: NotePath | undefined, context: ActionContext): readonly string[] {
	return runningMeetings(context).filter((facts) => facts.path !== path).map((facts) => `"${nameOfPath(facts.path)}" has not been ended yet.`);
}

function clockOfOther({ meeting }: MeetingFacts, { model, now }: ActionContext) {
	return meetingClock({ meeting, people: 1, closeTie: false, jumps: [], theirZone: now.zone }, model.rules, now);
}
