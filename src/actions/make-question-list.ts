import type { NotePath } from '../domain/problem';
import type { Action } from './action';

export interface MakeQuestionList {
	readonly meeting: NotePath;
}

export declare const makeQuestionList: Action<MakeQuestionList>;
