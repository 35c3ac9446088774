import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/read-date';
import type { Action } from './action';

export interface LogOutreach {
	readonly contact: NotePath;
	readonly channel: string;
	readonly on: CalendarDate;
}

export declare const logOutreach: Action<LogOutreach>;
