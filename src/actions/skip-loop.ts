import type { OpenLoop } from '../domain/open-loop';
import type { Action } from './action';

export interface SkipLoop {
	readonly loop: OpenLoop;
}

export declare const skipLoop: Action<SkipLoop>;
