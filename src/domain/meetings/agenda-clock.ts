import type { AgendaSegment } from './agenda';
import type { WallTime } from '../days/read-date';
import { wallTimeAt } from '../days/time';

/** A step of the agenda with its place on both clocks. */
export interface TimedSegment extends AgendaSegment {
	readonly mine: { readonly from: WallTime; readonly to: WallTime };
	readonly theirs: { readonly from: WallTime; readonly to: WallTime };
}

/**
 * Puts the agenda on the wall clocks of both zones (IANA names). `start` is an instant, milliseconds since 1970 in UTC, so
 * that a change of the clocks in either zone, even during the meeting, moves only the clock it belongs to.
 */
export function agendaClock(
	segments: readonly AgendaSegment[], start: number, myZone: string, theirZone: string,
): readonly TimedSegment[] {
	let at = start;
	return segments.map((segment) => {
		const [from, to] = [at, at + segment.minutes * 60_000];
		at = to;
		const on = (zone: string): TimedSegment['mine'] => ({ from: wallTimeAt(from, zone), to: wallTimeAt(to, zone) });
		return { ...segment, mine: on(myZone), theirs: on(theirZone) };
	});
}
