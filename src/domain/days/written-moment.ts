import { instantOf, offsetMinutes, wallTimeAt } from './time';

/**
 * An instant as a note holds it: the wall clock of a zone, down to the minute, `2026-10-27T16:00:00`. Only in the hour that
 * comes twice when clocks are put back, and only in its second run, the offset stands behind it, since the reading alone means
 * the first (docs/dates.md).
 */
export function writtenMoment(instant: number, zone: string): string {
	const wall = wallTimeAt(instant, zone);
	const minute = Math.floor(instant / 60_000) * 60_000;
	return `${wall}:00${instantOf(wall, zone).instant === minute ? '' : offsetText(offsetMinutes(instant, zone))}`;
}

function offsetText(minutes: number): string {
	const ahead = Math.abs(minutes);
	const two = (count: number): string => String(count).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
