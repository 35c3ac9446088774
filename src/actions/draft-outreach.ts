import type { NotePath } from '../domain/problem';
import type { Action } from './action';

export interface DraftOutreach {
	readonly contact: NotePath;
	/** email, linkedin, phone, text, ... */
	readonly channel: string;
}

export declare const draftOutreach: Action<DraftOutreach>;
