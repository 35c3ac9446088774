import { addDays, calendarDate } from './calendar-date';
import type { CalendarDate, WallTime } from './read-date';

/** Reads `YYYY-MM-DDTHH:mm`, with or without seconds, on a day that exists; undefined for anything else. */
export function wallTime(text: string): WallTime | undefined {
	const [, day = '', clock = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text) ?? [];
	const date = calendarDate(day);
	return date === undefined ? undefined : wallTimeOn(date, clock);
}

/** A clock reading, `HH:mm` from 00:00 to 23:59, on a day; undefined if the clock has no such reading. */
export function wallTimeOn(date: CalendarDate, clock: string): WallTime | undefined {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) ? (`${date}T${clock}` as WallTime) : undefined;
}

/** Midnight at the beginning of a day. */
export function startOfDay(date: CalendarDate): WallTime {
	return `${date}T00:00` as WallTime;
}

/** The day on that wall clock. */
export function dateOf(wall: WallTime): CalendarDate {
	return wall.slice(0, 10) as CalendarDate;
}

/** The reading of the clock, `HH:mm`. */
export function clockOf(wall: WallTime): string {
	return wall.slice(11, 16);
}

/** Minutes since midnight on that wall clock. */
export function minutesOf(wall: WallTime): number {
	return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/**
 * Moves the hands of the clock by so many minutes, over midnight too. It knows no zone: what a meeting really lasts across
 * a change of the clocks is counted on instants (`time.ts`).
 */
export function addMinutes(wall: WallTime, minutes: number): WallTime {
	const total = minutesOf(wall) + minutes;
	const days = Math.floor(total / 1440);
	const rest = total - days * 1440;
	const clock = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
	return `${addDays(dateOf(wall), days)}T${clock}` as WallTime;
}
