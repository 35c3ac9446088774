import type { Contact } from '../properties/contact';

/** What greeting a person needs to know of them. */
export interface Greeted {
	/** The `name` property, else the file's name. */
	readonly name: string;
	readonly contact: Pick<Contact, 'preferred_name' | 'salutation'>;
}

/**
 * What to call a person: the preferred name, else the whole name. A name is never split, because which part of it is used
 * to greet differs between peoples and persons (W3C, "Personal names around the world",
 * https://www.w3.org/International/questions/qa-personal-names).
 */
export function greetingName({ name, contact }: Greeted): string {
	return contact.preferred_name?.trim() || name;
}

/** The first line of a letter: the person's own salutation as it stands, else "Dear" and the name to greet with. */
export function openingLine(greeted: Greeted): string {
	return greeted.contact.salutation?.trim() || `Dear ${greetingName(greeted)},`;
}
