import type { NotePath } from '../domain/problem';
import type { Action } from './action';

export interface NewContact {
	readonly name: string;
	/** At least one of the contact categories. */
	readonly categories: readonly string[];
	/** A name, or a link as typed. */
	readonly organization?: string;
	readonly email?: string;
	readonly howWeKnow?: string;
	readonly reason?: string;
	readonly referredBy?: NotePath;
}

export declare const newContact: Action<NewContact>;
