import { spellingKey } from '../../domain/people/possible-duplicates';
import type { NotePath } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import type { ActionContext } from '../action';
import type { OpenedContact } from '../opened-note';

/** Every name of a person that is nobody else's: of two people of one name, only links say which of them is meant. */
export function namesOf({ path, facts }: OpenedContact, { model }: ActionContext): readonly string[] {
	const others = new Set(model.contacts().filter((other) => other.path !== path).flatMap(({ name, contact, path: at }) => [name, ...contact.aliases, nameOfPath(at)]).map(spellingKey));
	const whole = [facts.name, nameOfPath(path), ...facts.contact.aliases];
	return [...new Set(whole)].filter((name) => spellingKey(name) !== '' && !others.has(spellingKey(name)));
}

/** All notes that the plugin writes into, and whatever links to the person; their own is not among them. */
export function notesThatMayName(contact: NotePath, linking: readonly NotePath[], { model }: ActionContext): readonly NotePath[] {
	const ours = [...model.contacts(), ...model.meetings(), ...model.goals(), ...model.insights()].map(({ path }) => path);
	return [...new Set([...ours, ...linking])].filter((path) => path !== contact);
}
