import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/read-date';
import type { Action } from './action';

export interface ConfirmMeeting {
	readonly meeting: NotePath;
	readonly on: CalendarDate;
}

export declare const confirmMeeting: Action<ConfirmMeeting>;
