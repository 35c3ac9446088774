import { spellingKey } from '../../domain/people/possible-duplicates';
import type { ContactFacts } from '../../domain/facts';
import type { NotePath } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import type { ActionContext } from '../action';

/** Every name of a person that is nobody else's: of two people of one name, only links say which of them is meant. */
export function namesOf({ path, name: own, contact: { aliases } }: ContactFacts, { model }: ActionContext): readonly string[] {
	const others = new Set(model.contacts().filter((other) => other.path !== path).flatMap(({ name, contact, path: at }) => [name, ...contact.aliases, nameOfPath(at)]).map(spellingKey));
	const whole = [own, nameOfPath(path), ...aliases];
	return [...new Set(whole)].filter((name) => spellingKey(name) !== '' && !others.has(spellingKey(name)));
}

/** All notes that the plugin writes into, and whatever links to the person; their own is not among them. */
export function notesThatMayName(contact: NotePath, linking: readonly NotePath[], { model }: ActionContext): readonly NotePath[] {
	const ours = [...model.contacts(), ...model.meetings(), ...model.goals(), ...model.insights()].map(({ path }) => path);
	return [...new Set([...ours, ...linking])].filter((path) => path !== contact);
}
