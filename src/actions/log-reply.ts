import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/read-date';
import type { Action } from './action';

export interface LogReply {
	readonly contact: NotePath;
	readonly kind: 'yes' | 'later' | 'referral' | 'decline' | 'out-of-office';
	readonly on: CalendarDate;
	/** For out-of-office: the day they are back. */
	readonly returnsOn?: CalendarDate;
	/** For a referral: the name of the person they suggest. */
	readonly suggested?: string;
	/** For later: when to ask again. */
	readonly revisitOn?: CalendarDate;
}

export declare const logReply: Action<LogReply>;
