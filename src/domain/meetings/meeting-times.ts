import type { Now, Rules } from '../facts';
import type { Meeting } from '../properties/meeting';
import type { CalendarDate, ReadDateTime, WallTime } from '../days/read-date';
import { dateAt, instantAtOffset, instantOf, isZone, wallTimeAt, type Moment } from '../days/time';

const minute = 60_000;

export interface MeetingTimes {
	/** Milliseconds since 1970 in UTC. */
	readonly start: number;
	readonly end: number;
	/** IANA name of the zone in which the time was agreed. */
	readonly zone: string;
	/** The start on the wall clock of that zone. */
	readonly wall: WallTime;
	/** Whether that reading exists once; `skipped` and `twice` are told to the person. */
	readonly clock: Moment['clock'];
}

/** The zone in which a meeting's times are meant: its own, or the person's present one where it names none that exists. */
export function meetingZone(meeting: Meeting, homeZone: string): string {
	return meeting.timezone !== undefined && isZone(meeting.timezone) ? meeting.timezone : homeZone;
}

/** The promised length in minutes. */
export function promisedMinutes(meeting: Meeting, rules: Pick<Rules, 'defaultMinutes'>): number {
	const minutes = meeting.duration_min;
	return minutes !== undefined && minutes > 0 ? minutes : rules.defaultMinutes;
}

/** The instant of a date and time as a note has it; an offset written beside it wins over the zone. Undefined if it is unclear. */
export function momentOf(read: ReadDateTime | undefined, zone: string): Moment | undefined {
	if (read?.kind !== 'moment') {
		return undefined;
	}
	if (read.offsetMinutes === undefined) {
		return instantOf(read.wall, zone);
	}
	const instant = instantAtOffset(read.wall, read.offsetMinutes);
	return { instant, wall: wallTimeAt(instant, zone), clock: 'once' };
}

/** When a meeting is planned to begin and to end, with minutes added by their offer. Undefined where no clear start stands. */
export function meetingTimes(meeting: Meeting, rules: Pick<Rules, 'defaultMinutes'>, homeZone: string): MeetingTimes | undefined {
	const zone = meetingZone(meeting, homeZone);
	const start = momentOf(meeting.meeting_start, zone);
	if (start === undefined) {
		return undefined;
	}
	const minutes = promisedMinutes(meeting, rules) + Math.max(0, meeting.extended_min ?? 0);
	return { start: start.instant, end: start.instant + minutes * minute, zone, wall: start.wall, clock: start.clock };
}

/**
 * The day on which a meeting ended, in the zone the person lives in now: its real end, else the planned one. A call that ends
 * at 23:30 over there may end tomorrow here, and the thank-you is due by the day here.
 */
export function meetingDay(meeting: Meeting, rules: Pick<Rules, 'defaultMinutes'>, now: Now): CalendarDate | undefined {
	const ended = momentOf(meeting.actual_end, meetingZone(meeting, now.zone))?.instant;
	const end = ended ?? meetingTimes(meeting, rules, now.zone)?.end;
	return end === undefined ? undefined : dateAt(end, now.zone);
}
