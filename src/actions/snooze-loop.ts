import type { OpenLoop } from '../domain/open-loop';
import type { CalendarDate } from '../domain/read-date';
import type { Action } from './action';

export interface SnoozeLoop {
	readonly loop: OpenLoop;
	readonly until: CalendarDate;
}

export declare const snoozeLoop: Action<SnoozeLoop>;
