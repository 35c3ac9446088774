import type { MeetingFacts, Now, People, Rules } from '../facts';
import { isHardStop } from '../people/hard-stop';
import { meetingState } from './meeting-state';
import { meetingTimes, type MeetingTimes } from './meeting-times';
import type { NotePath } from '../problem';
import type { WallTime } from '../days/read-date';
import { readiness, type Readiness } from './readiness';
import { wallTimeAt } from '../days/time';

export interface UpcomingMeeting {
	readonly meeting: NotePath;
	/** Start and end as instants, with the wall clock of the zone in which the time was agreed. */
	readonly times: MeetingTimes;
	/** The start on the clock of the zone the person lives in now. */
	readonly mine: WallTime;
	/** Who takes part; `hardStop` marks those who may not be written to. */
	readonly people: readonly { readonly contact: NotePath; readonly name: string; readonly hardStop: boolean }[];
	readonly readiness: Readiness;
}

/** The meeting if it runs now or begins within so many hours; undefined for all others. */
export function upcomingMeeting(facts: MeetingFacts, people: People, rules: Rules, now: Now, hours = 48): UpcomingMeeting | undefined {
	const state = meetingState(facts.meeting, rules, now);
	const times = state === 'ahead' || state === 'running' ? meetingTimes(facts.meeting, rules, now.zone) : undefined;
	if (times === undefined || times.start > now.instant + hours * 3_600_000) {
		return undefined;
	}
	return {
		meeting: facts.path,
		times,
		mine: wallTimeAt(times.start, now.zone),
		people: facts.contacts.flatMap((contact) => {
			const known = people.contact(contact);
			return known === undefined ? [] : [{ contact, name: known.name, hardStop: isHardStop(known.contact) }];
		}),
		readiness: readiness(facts, people),
	};
}
