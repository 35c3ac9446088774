import type { Action } from './action';

export interface SetUp {
	/** As the person signs. */
	readonly name: string;
	/** IANA name. */
	readonly zone: string;
	readonly goalTitle: string;
	readonly withTemplates: boolean;
}

export declare const setUp: Action<SetUp>;
