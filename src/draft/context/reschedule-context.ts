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

/** The last start that was given up: `2026-10-22T16:00 Europe/Berlin`, as the note keeps it. */
export function formerStart(facts: DraftFacts): number | undefined {
	const [wall = '', zone = ''] = (facts.meeting?.facts.meeting.previous_starts.at(-1) ?? '').split(' ');
	const at = wallTime(wall.slice(0, 16));
	return at === undefined || !isZone(zone) ? undefined : instantOf(at, zone).instant;
}

/** The old and the new time on both clocks, and times to offer where there is no new one yet. */
export function rescheduleContext(facts: DraftFacts): TemplateRecord {
	const times = timesOf(facts);
	const zone = times === undefined ? facts.now.zone : theirZone(facts, times);
	const former = formerStart(facts);
	const present = times === undefined ? undefined : momentWords(times.start, zone, facts);
	return {
		was: former === undefined ? present : momentWords(former, zone, facts),
		proposed: former === undefined ? undefined : present,
		times: facts.times.slice(0, offered).map(timeWords),
	};
}
