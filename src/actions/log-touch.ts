import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/read-date';
import type { Action } from './action';

export interface LogTouch {
	readonly contact: NotePath;
	readonly on: CalendarDate;
	readonly channel: string;
	/** One line: what it was about. */
	readonly what: string;
}

export declare const logTouch: Action<LogTouch>;
