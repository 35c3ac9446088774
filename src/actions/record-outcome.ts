import type { NotePath } from '../domain/problem';
import type { WallTime } from '../domain/read-date';
import type { Action } from './action';

export interface RecordOutcome {
	readonly meeting: NotePath;
	readonly outcome:
		| { readonly kind: 'held'; readonly start?: WallTime; readonly minutes?: number }
		| { readonly kind: 'no-show' | 'cancelled' }
		| { readonly kind: 'moved'; readonly start: WallTime; readonly zone: string };
}

export declare const recordOutcome: Action<RecordOutcome>;
