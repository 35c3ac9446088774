import type { OpenLoop } from '../domain/open-loop';
import type { CalendarDate } from '../domain/read-date';
import type { Action } from './action';

export interface FinishLoop {
	readonly loop: OpenLoop;
	readonly on: CalendarDate;
}

export declare const finishLoop: Action<FinishLoop>;
