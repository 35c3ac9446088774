import type { NotePath } from '../domain/problem';
import type { Action } from './action';

export interface PrepareMeeting {
	readonly meeting: NotePath;
}

export declare const prepareMeeting: Action<PrepareMeeting>;
