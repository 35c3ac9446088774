import { agenda, segmentTitle, type SegmentId } from './agenda';
import { agendaClock, type TimedSegment } from './agenda-clock';
import type { Now, Rules } from '../facts';
import { liveAgenda, type Jump } from './live-agenda';
import type { Meeting } from '../properties/meeting';
import { meetingTimes, meetingZone, momentOf, promisedMinutes } from './meeting-times';
import type { WallTime } from '../days/read-date';
import { wallTimeAt } from '../days/time';

const minute = 60_000;

/** What the clock of a running meeting depends on, all of it from notes. */
export interface ClockFacts {
	readonly meeting: Meeting;
	/** How many take part. */
	readonly people: number;
	/** The first meeting with somebody close. */
	readonly closeTie: boolean;
	/** In the order in which they were made. */
	readonly jumps: readonly Jump[];
	/** IANA name of the zone the other person lives in. */
	readonly theirZone: string;
}

/** A moment on both clocks. */
export interface BothClocks {
	readonly mine: WallTime;
	readonly theirs: WallTime;
}

/** How long the meeting was promised to last, from when it really began. Instants are milliseconds since 1970 in UTC. */
export interface PromisedTime {
	readonly start: number;
	readonly end: number;
	/** Whole minutes that the start came after the time agreed; 0 where it began on time, early, or plainly at another time. */
	readonly lateMinutes: number;
}

/** Where a meeting is at a moment. */
export interface MeetingClock extends PromisedTime {
	/** `time`: the minute in which the end comes; `over`: it has passed; `ended`: the note says that it is over. */
	readonly phase: 'running' | 'time' | 'over' | 'ended';
	/** Whole minutes since the start, never below 0. */
	readonly minute: number;
	/** Whole minutes from the start to the end. */
	readonly total: number;
	/** Whole minutes to the end; 0 when it has come. */
	readonly left: number;
	/** Whole minutes beyond the end. */
	readonly over: number;
	readonly segments: readonly TimedSegment[];
	/** Undefined only where the meeting is over, or has no minute at all. */
	readonly current: TimedSegment | undefined;
	readonly next: TimedSegment | undefined;
	readonly leftInSegment: number;
	readonly startedAt: BothClocks;
	readonly until: BothClocks;
	/** The moment this was asked for. */
	readonly instant: number;
}

/**
 * When a meeting has to end. A late start leaves the end where it was agreed. A meeting that begins early, or later than it
 * was to last and so plainly at another time, has its whole length from its real start (docs/meeting.md). Undefined where no
 * clear start stands, neither a real nor a planned one.
 */
export function promisedTime(meeting: Meeting, rules: Pick<Rules, 'defaultMinutes'>, homeZone: string): PromisedTime | undefined {
	const planned = meetingTimes(meeting, rules, homeZone)?.start;
	const start = momentOf(meeting.actual_start, meetingZone(meeting, homeZone))?.instant ?? planned;
	if (start === undefined) {
		return undefined;
	}
	const length = Math.max(1, Math.round(promisedMinutes(meeting, rules)));
	const late = planned === undefined ? 0 : Math.round((start - planned) / minute);
	const isLate = late > 0 && late < length;
	const lasting = length + Math.round(Math.max(0, meeting.extended_min ?? 0));
	return { start, end: start + (lasting - (isLate ? late : 0)) * minute, lateMinutes: isLate ? late : 0 };
}

/** Whole minutes that a meeting went beyond what was promised; undefined until its end is written. */
export function overrunMinutes(meeting: Meeting, rules: Pick<Rules, 'defaultMinutes'>, homeZone: string): number | undefined {
	const ended = momentOf(meeting.actual_end, meetingZone(meeting, homeZone))?.instant;
	const promised = promisedTime(meeting, rules, homeZone);
	return ended === undefined || promised === undefined ? undefined : Math.max(0, Math.round((ended - promised.end) / minute));
}

/**
 * Where a meeting is now. It is worked out from the note and the wall clock and nothing is counted: after a sleep of the
 * laptop, a restart or on another device it says the same. Undefined where no clear start stands.
 */
export function meetingClock(facts: ClockFacts, rules: Pick<Rules, 'defaultMinutes'>, now: Now): MeetingClock | undefined {
	const { meeting, jumps, theirZone } = facts;
	const promised = promisedTime(meeting, rules, now.zone);
	if (promised === undefined) {
		return undefined;
	}
	const { start, end } = promised;
	const total = Math.round((end - start) / minute);
	const passed = Math.max(0, Math.floor((now.instant - start) / minute));
	const planned = agenda({ minutes: promisedMinutes(meeting, rules), people: facts.people, closeTie: facts.closeTie });
	const segments = agendaClock(liveAgenda(planned, total, jumps), start, now.zone, theirZone);
	const on = (instant: number): BothClocks => ({ mine: wallTimeAt(instant, now.zone), theirs: wallTimeAt(instant, theirZone) });
	const ended = meeting.meeting_status !== 'in-progress' || meeting.actual_end !== undefined;
	const place: Place = ended ? { current: undefined, next: undefined, leftInSegment: 0 } : placeAt(segments, passed, total, jumps);
	return {
		...promised,
		phase: ended ? 'ended' : passed < total ? 'running' : passed === total ? 'time' : 'over',
		minute: passed, total, left: Math.max(0, total - passed), over: Math.max(0, passed - total),
		segments, ...place,
		startedAt: on(start), until: on(end), instant: now.instant,
	};
}

type Place = Pick<MeetingClock, 'current' | 'next' | 'leftInSegment'>;

function placeAt(segments: readonly TimedSegment[], passed: number, total: number, jumps: readonly Jump[]): Place {
	let until = 0;
	for (const [index, segment] of segments.entries()) {
		until += segment.minutes;
		if (passed < until) return { current: segment, next: segments[index + 1], leftInSegment: until - passed };
	}
	return { current: afterTheEnd(segments, jumps.filter(({ minute: at }) => at >= total).at(-1)?.to), next: undefined, leftInSegment: 0 };
}

/** Past the end there is only the close, unless the person says where they are. */
function afterTheEnd(segments: readonly TimedSegment[], to: SegmentId | undefined): TimedSegment | undefined {
	const last = segments.at(-1);
	const named = segments.find(({ id }) => id === (to ?? 'close'));
	if (named !== undefined || to === undefined || last === undefined) return named ?? last;
	return { ...last, id: to, title: segmentTitle(to) };
}
