import type { NotePath } from '../domain/problem';
import type { Action } from './action';

export interface DraftThankYou {
	readonly meeting: NotePath;
	readonly person: NotePath;
}

export declare const draftThankYou: Action<DraftThankYou>;
