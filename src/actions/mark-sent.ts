import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/read-date';
import type { Action } from './action';

export interface MarkSent {
	readonly note: NotePath;
	/** `id` of a draft that `listDrafts` gave. */
	readonly draft: string;
	readonly on: CalendarDate;
}

export declare const markSent: Action<MarkSent>;
