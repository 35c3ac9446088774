import type { NotePath } from '../../domain/problem';
import type { WallTime } from '../../domain/days/read-date';
import type { Action } from '../action';
import { recordOutcome } from './record-outcome';

export interface RescheduleMeeting {
	readonly meeting: NotePath;
	/** The new start on the wall clock of `zone`, in which it was agreed. */
	readonly start: WallTime;
	/** IANA name. */
	readonly zone: string;
}

/** Moves an appointment, before its time or after it: the same event, with the same traces. */
export const rescheduleMeeting: Action<RescheduleMeeting> = ({ meeting, start, zone }, context) => recordOutcome({ meeting, outcome: { kind: 'moved', start, zone } }, context);
