import { compactList } from '../domain/compact-list';
import { contactLoops } from '../domain/follow-ups/contact-loops';
import type { MeetingFacts, Now, People, Rules } from '../domain/facts';
import { goalLoops } from '../domain/follow-ups/goal-loops';
import { meetingLoops } from '../domain/follow-ups/meeting-loops';
import { promisedTime } from '../domain/meetings/meeting-clock';
import { longestOverrun } from '../domain/meetings/meeting-state';
import { meetingTimes } from '../domain/meetings/meeting-times';
import type { OpenLoop } from '../domain/follow-ups/open-loop';
import type { NotePath } from '../domain/problem';
import { upcomingMeeting, type UpcomingMeeting } from '../domain/meetings/upcoming-meeting';
import { waitingRow, type WaitingRow } from '../domain/follow-ups/waiting';

/** What the rules say about one note, at one moment. */
export interface NoteAnswers {
	/** The open loops that the note owns. */
	readonly loops: readonly OpenLoop[];
	readonly waiting: WaitingRow | undefined;
	readonly upcoming: UpcomingMeeting | undefined;
}

/** How long before its start a meeting is among those that come up. */
const hoursAhead = 48;

/** When something about a meeting becomes true by itself: it comes up, it starts, it ends. */
export function turnsOf({ meeting }: MeetingFacts, rules: Rules, zone: string): readonly number[] {
	const times = meetingTimes(meeting, rules, zone);
	const planned = times === undefined ? [] : [times.start - hoursAhead * 3_600_000, times.start, times.end];
	const promised = meeting.meeting_status === 'in-progress' ? promisedTime(meeting, rules, zone) : undefined;
	return promised === undefined ? planned : [...planned, promised.end + longestOverrun];
}

/** Shared by the notes of which nothing is to be said, most of a large vault. */
const nothing: NoteAnswers = { loops: [], waiting: undefined, upcoming: undefined };

/** Asks every rule about a contact, a meeting or a goal. */
export function answersFor(note: NotePath, people: People, rules: Rules, now: Now): NoteAnswers {
	const contact = people.contact(note);
	if (contact !== undefined) return answers(contactLoops(contact, people, rules, now), waitingRow(contact, people, rules, now), undefined);
	const meeting = people.meeting(note);
	if (meeting !== undefined) return answers(meetingLoops(meeting, people, rules, now), undefined, upcomingMeeting(meeting, people, rules, now, hoursAhead));
	const goal = people.goal(note);
	return goal === undefined ? nothing : answers(goalLoops(goal, people, rules, now), undefined, undefined);
}

function answers(loops: readonly OpenLoop[], waiting: WaitingRow | undefined, upcoming: UpcomingMeeting | undefined): NoteAnswers {
	const isNothing = loops.length === 0 && waiting === undefined && upcoming === undefined;
	return isNothing ? nothing : { loops: compactList(loops), waiting, upcoming };
}
