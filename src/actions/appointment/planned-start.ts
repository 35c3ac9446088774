import { ok, trouble, type Outcome } from '../../domain/problem';
import type { WallTime } from '../../domain/days/read-date';
import { instantOf, isZone, wallTimeAt } from '../../domain/days/time';
import { clockOf, dateOf } from '../../domain/days/wall-time';
import { writtenDate } from '../../domain/days/written-date';
import type { ActionContext } from '../action';

/** A time that was agreed, as it goes into a note, and how a person reads it. */
export interface PlannedStart {
	/** Wall time in the zone; the next one that exists where the clocks jump over the one asked for. */
	readonly wall: WallTime;
	/** Value of `meeting_start`: the wall time with seconds, without a zone. */
	readonly written: string;
	readonly zone: string;
	/** "Tue 27 Oct, 16:00 (Europe/Berlin), which is 10:00 here". */
	readonly says: string;
	/** What a change of the clocks does to this time; undefined on most days. */
	readonly warning: string | undefined;
}

/** Settles an agreed time (docs/dates.md): which instant it is, and whether the clocks make it unclear. */
export function plannedStart(start: WallTime, zone: string, { now }: ActionContext): Outcome<PlannedStart> {
	if (!isZone(zone)) {
		return trouble({ what: `"${zone}" is no time zone that is known here.`, advice: 'Choose a zone by its region and city, such as America/Phoenix.' });
	}
	const { instant, wall, clock } = instantOf(start, zone);
	const mine = wallTimeAt(instant, now.zone);
	const day = writtenDate(dateOf(wall), now.today);
	const here = dateOf(mine) === dateOf(wall) ? clockOf(mine) : `${writtenDate(dateOf(mine), now.today)}, ${clockOf(mine)}`;
	const says = `${day}, ${clockOf(wall)} (${zone})${mine === wall ? '' : `, which is ${here} here`}`;
	return ok({ wall, written: `${wall}:00`, zone, says, warning: warning(start, wall, clock, zone, day) });
}

function warning(asked: WallTime, wall: WallTime, clock: 'once' | 'skipped' | 'twice', zone: string, day: string): string | undefined {
	switch (clock) {
		case 'once': return undefined;
		case 'skipped': return `The clocks in ${zone} jump over ${clockOf(asked)} on that day, so ${clockOf(wall)} was written.`;
		case 'twice': return `The clocks in ${zone} are put back on ${day}, so ${clockOf(wall)} comes twice; the first is meant.`;
	}
}
