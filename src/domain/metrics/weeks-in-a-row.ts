import { addDays } from '../days/calendar-date';
import type { MeetingFacts, Now, Rules } from '../facts';
import { talkedOn } from './counted-meeting';
import { weekAround } from './week';

/**
 * How many weeks in a row had a conversation, up to this one; a week that is not over yet breaks no habit. Practice counts, events
 * do not (docs/metrics.md).
 */
export function weeksInARow(meetings: readonly MeetingFacts[], rules: Rules, now: Now): number {
	const talked = new Set(meetings.flatMap((facts) => {
		const on = talkedOn(facts, rules, now);
		return on === undefined ? [] : [weekAround(on).from];
	}));
	const thisWeek = weekAround(now.today).from;
	let week = talked.has(thisWeek) ? thisWeek : addDays(thisWeek, -7);
	let count = 0;
	for (; talked.has(week); week = addDays(week, -7)) count += 1;
	return count;
}
