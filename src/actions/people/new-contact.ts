import { ok, type NotePath } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { newContactNote } from './new-contact-note';

export interface NewContact {
	/** As the person writes it, in any script. */
	readonly name: string;
	/** Some of the contact categories; may be empty. */
	readonly categories: readonly string[];
	/** A name, or a link as typed. */
	readonly organization?: string;
	readonly email?: string;
	readonly howWeKnow?: string;
	readonly reason?: string;
	readonly referredBy?: NotePath;
}

/** Makes the note of a person. */
export const newContact: Action<NewContact> = async (input, context) => {
	const referrer = input.referredBy === undefined ? undefined : context.model.currentPath(input.referredBy);
	const made = newContactNote({ ...input, ...referrer === undefined ? {} : { referral: { by: referrer, on: context.now.today } } }, context);
	if (!made.ok) return made;
	const { step, name, namesake } = made.value;
	const file = nameOfPath(step.path);
	const done = namesake
		? `Made a contact for ${name} in "${file}". Another contact has the same name.`
		: file === name ? `Made a contact for ${name}.` : `Made a contact for ${name} in "${file}".`;
	return ok({ done, steps: [step], open: step.path });
};
