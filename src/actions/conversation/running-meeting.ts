import type { ContactFacts, MeetingFacts } from '../../domain/facts';
import type { ClockFacts } from '../../domain/meetings/meeting-clock';
import { meetingClock } from '../../domain/meetings/meeting-clock';
import { meetingState } from '../../domain/meetings/meeting-state';
import { meetingZone } from '../../domain/meetings/meeting-times';
import type { AskableQuestion } from '../../domain/meetings/next-question';
import { ok, type NotePath, type Outcome } from '../../domain/problem';
import { isStrongTie } from '../../domain/people/strong-tie';
import { isZone } from '../../domain/days/time';
import { askableQuestions } from '../../draft/askable-questions';
import { nameOfPath } from '../../model/facts-of-note';
import { readCaptures, type Capture } from '../../note/body/capture-line';
import { readMeetingMarks, type MeetingMark } from '../../note/body/meeting-mark';
import type { ActionContext } from '../action';
import { openMeeting, type OpenedMeeting } from '../opened-note';

/** A meeting as the panel knows it, read from its note. It says nothing about the time; that is asked of the clock. */
export interface RunningMeeting {
	readonly note: OpenedMeeting;
	readonly path: NotePath;
	/** Everybody who takes part and has a note. */
	readonly people: readonly ContactFacts[];
	readonly clockFacts: ClockFacts;
	readonly captures: readonly Capture[];
	readonly marks: readonly MeetingMark[];
	readonly questions: readonly AskableQuestion[];
	/** What speaks for me, for the good points. */
	readonly pitch: string | undefined;
	readonly skills: readonly string[];
	/** Headlines of stories, the best fitting first. */
	readonly stories: readonly string[];
	readonly defaultMinutes: number;
	/** Other meetings that run by their notes: two at once, or one whose end was forgotten. */
	readonly besides: readonly { readonly path: NotePath; readonly name: string }[];
}

/** Reads a meeting for the panel. Refused: the note is gone, unreadable, or no meeting. */
export async function openRunningMeeting(path: NotePath, context: ActionContext): Promise<Outcome<RunningMeeting>> {
	const opened = await openMeeting(path, context);
	return opened.ok ? ok(runningMeeting(opened.value, context)) : opened;
}

/** What an opened note says about the meeting. */
export function runningMeeting(note: OpenedMeeting, context: ActionContext): RunningMeeting {
	const { model, settings, templates, now } = context;
	const people = note.facts.contacts.flatMap((contact) => model.contact(contact) ?? []);
	const marks = readMeetingMarks(note.text);
	const profile = model.profile()?.profile;
	return {
		note, path: note.path, people, marks,
		clockFacts: {
			meeting: note.facts.meeting,
			people: Math.max(1, people.length),
			closeTie: isFirstWithClose(note, people[0], context),
			jumps: marks.flatMap((mark) => (mark.kind === 'segment' ? [{ minute: mark.minute, to: mark.to }] : [])),
			theirZone: theirZone(note.facts, people[0], now.zone),
		},
		captures: readCaptures(note.text),
		questions: askableQuestions(note.text, templates.questions),
		pitch: profile?.pitch_30,
		skills: profile?.skills ?? [],
		stories: storiesFor(people[0], context),
		defaultMinutes: settings.defaultMinutes,
		besides: runningMeetings(context).flatMap(({ path }) => (path === note.path ? [] : [{ path, name: nameOfPath(path) }])),
	};
}

/** The meetings that are running by their notes, the latest begun first. Usually one; a forgotten end makes it two. */
export function runningMeetings({ model, now }: Pick<ActionContext, 'model' | 'now'>): readonly MeetingFacts[] {
	const running = model.meetings().filter(({ meeting }) => meeting.meeting_status === 'in-progress' && meetingState(meeting, model.rules, now) === 'running');
	const begun = (facts: MeetingFacts): number =>
		meetingClock({ meeting: facts.meeting, people: 1, closeTie: false, jumps: [], theirZone: now.zone }, model.rules, now)?.start ?? 0;
	return running.sort((one, other) => begun(other) - begun(one));
}

/** The questions that were not asked yet, in the order of the list. */
export function openQuestions({ questions }: RunningMeeting): readonly AskableQuestion[] {
	return questions.filter(({ asked }) => !asked);
}

function isFirstWithClose({ path }: OpenedMeeting, person: ContactFacts | undefined, { model, now }: ActionContext): boolean {
	return person !== undefined && isStrongTie(person.contact)
		&& !model.meetingsWith(person.path).some((other) => other.path !== path && meetingState(other.meeting, model.rules, now) === 'held');
}

/** The zone on whose clock the other person reads a time: theirs, else the one in which it was agreed. */
function theirZone({ meeting }: MeetingFacts, person: ContactFacts | undefined, homeZone: string): string {
	const zone = person?.contact.timezone;
	return zone !== undefined && isZone(zone) ? zone : meetingZone(meeting, homeZone);
}

function storiesFor(person: ContactFacts | undefined, { model }: ActionContext): readonly string[] {
	const functions = (person?.contact.job_function ?? []).map((name) => name.toLowerCase());
	const fits = (names: readonly string[]): number => Number(names.some((name) => functions.includes(name.toLowerCase())));
	return [...model.stories()]
		.sort((one, other) => fits(other.story.for_functions) - fits(one.story.for_functions))
		.map(({ name, story }) => story.story_headline ?? name);
}
