import { meetingProperties } from '../../domain/properties/meeting';
import { meetingTimes, type MeetingTimes } from '../../domain/meetings/meeting-times';
import { greetingName } from '../../domain/people/greeting';
import { isZone, wallTimeAt } from '../../domain/days/time';
import type { DraftFacts } from '../draft-facts';
import { propertyContext } from '../template/property-context';
import type { TemplateRecord } from '../template/template-value';

/** The zone on whose clock the other person reads a time: theirs, else the one in which it was agreed. */
export function theirZone(facts: DraftFacts, times: MeetingTimes): string {
	const zone = facts.person.facts.contact.timezone;
	return zone !== undefined && isZone(zone) ? zone : times.zone;
}

/** When the meeting is, on both clocks; undefined where there is none or its start is unclear. */
export function timesOf(facts: DraftFacts): MeetingTimes | undefined {
	return facts.meeting === undefined ? undefined : meetingTimes(facts.meeting.facts.meeting, facts, facts.now.zone);
}

/** Minutes promised for this meeting, else the usual length. */
export function minutesOf(facts: DraftFacts): number {
	const minutes = facts.meeting?.facts.meeting.duration_min;
	return minutes !== undefined && minutes > 0 ? minutes : facts.defaultMinutes;
}

/** The meeting's properties by name, and its start on both clocks as `my_start` and `their_start`. */
export function meetingContext(facts: DraftFacts): TemplateRecord {
	const times = timesOf(facts);
	const zone = times === undefined ? undefined : theirZone(facts, times);
	const mine = times === undefined ? undefined : wallTimeAt(times.start, facts.now.zone);
	const theirs = times === undefined || zone === undefined ? undefined : wallTimeAt(times.start, zone);
	return {
		...propertyContext(meetingProperties, facts.meeting?.facts.meeting),
		my_start: mine,
		their_start: theirs,
		their_zone: zone,
		/** Both clocks show the same. */
		one_clock: mine === theirs,
		minutes: minutesOf(facts),
		people: (facts.meeting?.everybody ?? [facts.person.facts]).map(greetingName),
	};
}
