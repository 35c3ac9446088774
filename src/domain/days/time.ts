import { IANAZone, Info } from 'luxon';
import { dateOfDayNumber, daysBetween } from './calendar-date';
import type { CalendarDate, WallTime } from './read-date';
import { addMinutes, dateOf, minutesOf } from './wall-time';

const minute = 60_000;
const epoch = '1970-01-01T00:00' as WallTime;

/** Whether this is a zone of the IANA database that the host knows, such as `America/Phoenix`. */
export function isZone(name: string): boolean {
	// `create` remembers its answer; asking anew for each of 10,000 meetings took a minute (measured).
	// Offsets and abbreviations ("+01:00", "EST") pass as zones in some hosts, but they know no daylight saving.
	return (name.includes('/') || name === 'UTC') && IANAZone.create(name).isValid;
}

/** Asks the time zone database. Whole minutes: the seconds of local mean time, in use before about 1930, are rounded. */
function askedOffset(instant: number, zone: string): number {
	return Math.round(IANAZone.create(zone).offset(instant));
}

/** Offsets at the beginning of days of UTC, by zone. Asking takes about 15 microseconds, and 20,000 meetings ask twice each. */
const knownOffsets = new Map<string, Map<number, number>>();

function offsetAtStart(day: number, zone: string): number {
	const ofZone = knownOffsets.get(zone) ?? new Map<number, number>();
	const known = ofZone.get(day);
	if (known !== undefined) {
		return known;
	}
	const offset = askedOffset(day * 1440 * minute, zone);
	knownOffsets.set(zone, ofZone.set(day, offset));
	return offset;
}

/** How many minutes the zone is ahead of UTC at an instant (milliseconds since 1970 in UTC). */
export function offsetMinutes(instant: number, zone: string): number {
	const day = Math.floor(instant / (1440 * minute));
	const offset = offsetAtStart(day, zone);
	return offset === offsetAtStart(day + 1, zone) ? offset : askedOffset(instant, zone);
}

/** What the wall clock of a zone shows at an instant, down to the minute. */
export function wallTimeAt(instant: number, zone: string): WallTime {
	return addMinutes(epoch, Math.floor(instant / minute) + offsetMinutes(instant, zone));
}

/** The day in a zone at an instant. */
export function dateAt(instant: number, zone: string): CalendarDate {
	return dateOfDayNumber(Math.floor((Math.floor(instant / minute) + offsetMinutes(instant, zone)) / 1440));
}

/** Milliseconds of a wall time if its clock were `offset` minutes ahead of UTC. */
export function instantAtOffset(wall: WallTime, offset: number): number {
	return (daysBetween(dateOf(epoch), dateOf(wall)) * 1440 + minutesOf(wall) - offset) * minute;
}

export interface Moment {
	/** Milliseconds since 1970 in UTC. */
	readonly instant: number;
	/** What the clock shows then: another reading than the one asked for only if that one is skipped. */
	readonly wall: WallTime;
	/** `skipped`: the clocks are put forward over it; `twice`: they are put back, and this is the first of the two. */
	readonly clock: 'once' | 'skipped' | 'twice';
}

/** Moments that were worked out lately, by zone: the rules ask for those of one meeting ten times in a row. */
const knownMoments = new Map<string, Map<WallTime, Moment>>();
const momentsKept = 500;

/**
 * The instant of a wall time in a zone. A reading that the zone skips gives the next one that exists, a reading that comes
 * twice gives the first, and both are told (docs/dates.md).
 */
export function instantOf(wall: WallTime, zone: string): Moment {
	const ofZone = knownMoments.get(zone);
	const known = ofZone?.get(wall);
	if (known !== undefined) {
		return known;
	}
	const moment = workOutInstant(wall, zone);
	if (ofZone === undefined || ofZone.size === momentsKept) {
		knownMoments.set(zone, new Map([[wall, moment]]));
	} else {
		ofZone.set(wall, moment);
	}
	return moment;
}

function workOutInstant(wall: WallTime, zone: string): Moment {
	const asUtc = instantAtOffset(wall, 0);
	const before = offsetMinutes(asUtc - 1440 * minute, zone);
	const after = offsetMinutes(asUtc + 1440 * minute, zone);
	if (before === after) {
		return { instant: instantAtOffset(wall, before), wall, clock: 'once' };
	}
	const instants = [before, after]
		.map((offset) => ({ offset, instant: instantAtOffset(wall, offset) }))
		.filter(({ offset, instant }) => offsetMinutes(instant, zone) === offset)
		.map(({ instant }) => instant);
	if (instants.length > 0) {
		return { instant: Math.min(...instants), wall, clock: instants.length > 1 ? 'twice' : 'once' };
	}
	const next = firstAfterChange(instantAtOffset(wall, after), instantAtOffset(wall, before), zone);
	return { instant: next, wall: wallTimeAt(next, zone), clock: 'skipped' };
}

/** The minute in which the zone's offset changes, between an instant before the change and one at or after it. */
function firstAfterChange(from: number, to: number, zone: string): number {
	const old = offsetMinutes(from, zone);
	let [low, high] = [Math.floor(from / minute), Math.ceil(to / minute)];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offsetMinutes(middle * minute, zone) === old) {
			low = middle;
		} else {
			high = middle;
		}
	}
	return high * minute;
}

/** The twelve names of months in a language (a BCP 47 tag), long and short. */
export function monthNames(language: string): readonly (readonly string[])[] {
	return [Info.months('long', { locale: language }), Info.monthsFormat('long', { locale: language }), Info.months('short', { locale: language }), Info.monthsFormat('short', { locale: language })];
}

/** The seven names of days in a language, Monday first, long and short. */
export function weekdayNames(language: string): readonly (readonly string[])[] {
	return [Info.weekdays('long', { locale: language }), Info.weekdays('short', { locale: language })];
}
