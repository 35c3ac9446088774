import type { NotePath } from '../../domain/problem';
import type { Action } from '../action';
import { recordOutcome } from './record-outcome';

export interface CancelMeeting {
	readonly meeting: NotePath;
	readonly by: 'me' | 'them';
}

/** Calls an appointment off and keeps who did, so that numbers and tone are right. */
export const cancelMeeting: Action<CancelMeeting> = ({ meeting, by }, context) => recordOutcome({ meeting, outcome: { kind: 'cancelled', by } }, context);
