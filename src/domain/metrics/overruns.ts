import type { MeetingFacts, Rules } from '../facts';
import { overrunMinutes, promisedTime } from '../meetings/meeting-clock';
import type { Rate } from './rate';

/** How well the promised lengths were kept (docs/metrics.md). */
export interface Overruns {
	/** Meetings that ended by their promised end, of all that were held. */
	readonly inTime: Rate;
	/** Mean of the minutes beyond the promised end; undefined while nothing was held. */
	readonly meanMinutes: number | undefined;
	/** Meetings whose end was not written: each counts as ended when it was promised to. */
	readonly estimated: number;
	/** Those that went beyond their end, by whole minutes, the latest first. */
	readonly over: readonly { readonly meeting: MeetingFacts; readonly minutes: number }[];
}

/** Overruns of held meetings; more time that they offered moves the end and is none. */
export function overruns(held: readonly MeetingFacts[], rules: Pick<Rules, 'defaultMinutes'>, homeZone: string): Overruns {
	const startOf = ({ meeting }: MeetingFacts): number => promisedTime(meeting, rules, homeZone)?.start ?? 0;
	const latestFirst = [...held].sort((one, other) => startOf(other) - startOf(one));
	const measured = latestFirst.map((meeting) => ({ meeting, minutes: overrunMinutes(meeting.meeting, rules, homeZone) }));
	const over = measured.flatMap(({ meeting, minutes }) => (minutes === undefined || minutes === 0 ? [] : [{ meeting, minutes }]));
	const total = over.reduce((sum, { minutes }) => sum + minutes, 0);
	return {
		inTime: { part: held.length - over.length, of: held.length },
		meanMinutes: held.length === 0 ? undefined : total / held.length,
		estimated: measured.filter(({ minutes }) => minutes === undefined).length,
		over,
	};
}
