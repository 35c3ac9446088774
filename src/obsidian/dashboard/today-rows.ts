import { daysBetween } from '../../domain/days/calendar-date';
import type { Now } from '../../domain/facts';
import { loopTiming } from '../../domain/follow-ups/loop-order';
import type { OpenLoop } from '../../domain/follow-ups/open-loop';
import type { UpcomingMeeting } from '../../domain/meetings/upcoming-meeting';
import { clockOf, dateOf } from '../../domain/days/wall-time';
import { writtenDate } from '../../domain/days/written-date';
import type { VaultModel } from '../../model/vault-model';
import { nameOfNote } from '../vault/note-name';
import { peopleOf } from '../prompts/pick-meeting';
import { loopTitle } from './loop-title';
import type { Row, RowSection } from './row';

/**
 * The tab Today: what is overdue, then what is due today, then the meetings of the next 48 hours with how far they are
 * prepared. A loop stands once, overdue or due today, never both.
 */
export function todayRows(model: VaultModel, now: Now): readonly RowSection[] {
	const loops = model.openLoops(now);
	const timed = (timing: 'overdue' | 'today'): readonly Row[] =>
		loops.filter((loop) => loopTiming(loop, now.today) === timing).map((loop) => loopRow(model, loop, now));
	const sections: readonly RowSection[] = [
		{ id: 'overdue', heading: 'Overdue', rows: timed('overdue') },
		{ id: 'today', heading: 'Due today', rows: timed('today') },
		{ id: 'soon', heading: 'Next 48 hours', rows: model.upcomingMeetings(now).map((meeting) => meetingRow(model, meeting, now)) },
	];
	return sections.filter(({ rows }) => rows.length > 0);
}

function loopRow(model: VaultModel, loop: OpenLoop, now: Now): Row {
	const person = loop.next ?? loop.person;
	return {
		key: [loop.kind, loop.owner, loop.person ?? '', loop.line ?? ''].join('|'),
		title: loopTitle(loop.kind, nameOf(model, loop, person)),
		why: loop.why,
		...dueOf(loop, now),
		note: loop.next ?? loop.owner,
		about: { kind: 'loop', loop },
	};
}

function nameOf(model: VaultModel, loop: OpenLoop, person: string | undefined): string {
	if (person !== undefined) return model.contact(person)?.name ?? nameOfNote(person);
	const meeting = model.meeting(loop.owner);
	if (meeting !== undefined) return peopleOf(model, meeting);
	return model.goal(loop.owner)?.name ?? model.contact(loop.owner)?.name ?? nameOfNote(loop.owner);
}

/** A loop that was put off is late only when the later of its two days is past. */
function dueOf(loop: OpenLoop, { today }: Now): Pick<Row, 'due' | 'tone'> {
	const late = daysBetween(loop.shownFrom > loop.due ? loop.shownFrom : loop.due, today);
	if (late <= 0) return { due: 'today', tone: 'today' };
	return { due: late === 1 ? '1 day late' : `${late} days late`, tone: 'late' };
}

function meetingRow(model: VaultModel, { meeting, times, mine, people, readiness }: UpcomingMeeting, now: Now): Row {
	const days = daysBetween(now.today, dateOf(mine));
	const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : writtenDate(dateOf(mine), now.today);
	const there = clockOf(times.wall) === clockOf(mine) ? '' : ` (${clockOf(times.wall)} there)`;
	const isRunning = model.meeting(meeting)?.meeting.meeting_status === 'in-progress';
	const missing = readiness.missing.map(({ says }) => says);
	return {
		key: `meeting|${meeting}`,
		title: { before: 'Meet', name: people.length === 0 ? nameOfNote(meeting) : people.map(({ name }) => name).join(', ') },
		why: isRunning ? 'The meeting is running.' : missing.length === 0 ? 'All is prepared.' : `Still missing: ${missing.join(', ')}.`,
		due: times.start <= now.instant ? `now, since ${clockOf(mine)}` : `${day}, ${clockOf(mine)}${there}`,
		tone: days <= 0 ? 'today' : 'soon',
		note: meeting,
		about: { kind: 'meeting', meeting, state: isRunning ? 'running' : days <= 0 ? 'today' : 'ahead' },
		readiness,
	};
}
