import type { Meeting } from '../../domain/properties/meeting';
import { clockOf, dateOf, wallTime } from '../../domain/days/wall-time';
import { instantOf, isZone, wallTimeAt } from '../../domain/days/time';
import type { DraftFacts } from '../draft-facts';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';
import { theirZone, timesOf } from './meeting-context';
import { timeWords } from './outreach-context';

/** How many times to offer: enough to choose from, few enough to answer in one line. */
const offered = 2;

/** A moment in their zone, with mine in brackets where the clocks differ. */
export function momentWords(instant: number, zone: string, facts: DraftFacts): string {
	const theirs = wallTimeAt(instant, zone);
	const mine = wallTimeAt(instant, facts.now.zone);
	if (theirs === mine) return `${sayDate(dateOf(theirs), 'day')} at ${clockOf(theirs)}`;
	const day = dateOf(mine) === dateOf(theirs) ? '' : `${sayDate(dateOf(mine), 'short')}, `;
	return `${sayDate(dateOf(theirs), 'day')} at ${clockOf(theirs)} your time (${day}${clockOf(mine)} mine)`;
}

/** Who called the appointment off, where it was; undefined where it was moved or is still to be. */
export function cancelledBy({ meeting }: DraftFacts): Meeting['cancelled_by'] {
	return meeting?.facts.meeting.meeting_status === 'cancelled' ? meeting.facts.meeting.cancelled_by ?? 'me' : undefined;
}

/** The last start that was given up for another: `2026-10-22T16:00 Europe/Berlin`, as the note keeps it. A cancelled meeting has no other. */
export function formerStart(facts: DraftFacts): number | undefined {
	if (cancelledBy(facts) !== undefined) return undefined;
	const [wall = '', zone = ''] = (facts.meeting?.facts.meeting.previous_starts.at(-1) ?? '').split(' ');
	const at = wallTime(wall.slice(0, 16));
	return at === undefined || !isZone(zone) ? undefined : instantOf(at, zone).instant;
}

/** The old and the new time on both clocks, who called it off, and times to offer where there is no new one yet. */
export function rescheduleContext(facts: DraftFacts): TemplateRecord {
	const times = timesOf(facts);
	const zone = times === undefined ? facts.now.zone : theirZone(facts, times);
	const former = formerStart(facts);
	const present = times === undefined ? undefined : momentWords(times.start, zone, facts);
	return {
		cancelled_by: cancelledBy(facts),
		was: former === undefined ? present : momentWords(former, zone, facts),
		proposed: former === undefined ? undefined : present,
		times: facts.times.slice(0, offered).map(timeWords),
	};
}
