import type { NotePath } from '../domain/problem';
import type { WallTime } from '../domain/read-date';
import type { Action } from './action';

export interface PlanMeeting {
	readonly contacts: readonly NotePath[];
	readonly start: WallTime;
	/** IANA name: the zone in which the time was agreed. */
	readonly zone: string;
	readonly minutes: number;
	/** video, phone, in-person, chat */
	readonly channel: string;
	readonly location?: string;
	readonly kind: string;
	readonly purpose: readonly string[];
	/** One to three outcomes. */
	readonly goals: readonly string[];
	readonly status: 'proposed' | 'scheduled';
}

export declare const planMeeting: Action<PlanMeeting>;
