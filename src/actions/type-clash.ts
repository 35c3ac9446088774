import type { NotePath } from '../domain/problem';
import type { VaultModel } from '../model/vault-model';

/** The property that should say what a note is already means something else in this vault. */
export interface TypeClash {
	/** The property as it is named now: `type`. */
	readonly property: string;
	/** Some notes that use it otherwise. */
	readonly examples: readonly NotePath[];
	readonly count: number;
	/** A name that no note uses. */
	readonly proposal: string;
}

/** Asked before set-up, so that another name can be put into the settings first. */
export declare function typeClash(model: VaultModel): TypeClash | undefined;
