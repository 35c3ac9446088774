import type { ContactFacts, MeetingFacts, People } from '../facts';
import { isHardStop } from '../people/hard-stop';
import type { NotePath } from '../problem';

/** The one person of a meeting of two; undefined for a group. */
export function solePerson({ contacts }: MeetingFacts): NotePath | undefined {
	return contacts.length === 1 ? contacts[0] : undefined;
}

/** Those of a meeting who may be written to; links to notes that are no contacts are left out. */
export function approachable({ contacts }: MeetingFacts, people: People): readonly ContactFacts[] {
	return contacts.flatMap((path) => {
		const facts = people.contact(path);
		return facts === undefined || isHardStop(facts.contact) ? [] : [facts];
	});
}

/** Whether there are people in a meeting and none of them may be written to: then it reminds of nothing. */
export function isSilenced(facts: MeetingFacts, people: People): boolean {
	const known = facts.contacts.flatMap((path) => people.contact(path) ?? []);
	return known.length > 0 && known.every(({ contact }) => isHardStop(contact));
}

/** The names for a sentence: "Amara Okafor", "Amara Okafor and Jonas Weber", "Amara Okafor and 3 others". */
export function namesOf(facts: MeetingFacts, people: People): string {
	const names = facts.contacts.flatMap((path) => people.contact(path)?.name ?? []);
	const [first, second] = names;
	if (first === undefined) {
		return 'somebody';
	}
	if (second === undefined) {
		return first;
	}
	return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} others`;
}
