import { contactLoops } from '../domain/contact-loops';
import type { MeetingFacts, Now, People, Rules } from '../domain/facts';
import { goalLoops } from '../domain/goal-loops';
import { meetingLoops } from '../domain/meeting-loops';
import { meetingTimes } from '../domain/meeting-times';
import type { OpenLoop } from '../domain/open-loop';
import type { NotePath } from '../domain/problem';
import { upcomingMeeting, type UpcomingMeeting } from '../domain/upcoming-meeting';
import { waitingRow, type WaitingRow } from '../domain/waiting';

/** How long before its start a meeting is among those that come up. */
const hoursAhead = 48;

/** When something about a meeting becomes true by itself: it comes up, it starts, it ends. */
export function turnsOf({ meeting }: MeetingFacts, rules: Rules, zone: string): readonly number[] {
	const times = meetingTimes(meeting, rules, zone);
	return times === undefined ? [] : [times.start - hoursAhead * 3_600_000, times.start, times.end];
}

/** The open loops that a note owns; none for a note of another type. */
export function loopsOf(note: NotePath, people: People, rules: Rules, now: Now): readonly OpenLoop[] {
	const contact = people.contact(note);
	if (contact !== undefined) return contactLoops(contact, people, rules, now);
	const meeting = people.meeting(note);
	if (meeting !== undefined) return meetingLoops(meeting, people, rules, now);
	const goal = people.goal(note);
	return goal === undefined ? [] : goalLoops(goal, people, rules, now);
}

/** The row of Waiting that a contact has, if it has one. */
export function waitsOf(note: NotePath, people: People, rules: Rules, now: Now): readonly WaitingRow[] {
	const contact = people.contact(note);
	const row = contact === undefined ? undefined : waitingRow(contact, people, rules, now);
	return row === undefined ? [] : [row];
}

/** The meeting itself, where it runs or begins within 48 hours. */
export function upcomingOf(note: NotePath, people: People, rules: Rules, now: Now): readonly UpcomingMeeting[] {
	const meeting = people.meeting(note);
	const coming = meeting === undefined ? undefined : upcomingMeeting(meeting, people, rules, now, hoursAhead);
	return coming === undefined ? [] : [coming];
}
