import { spellingKey } from '../../domain/people/possible-duplicates';
import type { ContactFacts } from '../../domain/facts';
import type { NotePath } from '../../domain/problem';
import { originalOf } from '../../model/conflict-copy';
import { nameOfPath } from '../../model/facts-of-note';
import type { ActionContext } from '../action';

/** Every name of a person that is nobody else's: of two people of one name, only links say which of them is meant. */
export function namesOf({ path, name: own, contact: { aliases } }: ContactFacts, { model }: ActionContext): readonly string[] {
	const others = new Set(model.contacts().filter((other) => other.path !== path).flatMap(({ name, contact, path: at }) => [name, ...contact.aliases, nameOfPath(at)]).map(spellingKey));
	const whole = [own, nameOfPath(path), ...aliases];
	return [...new Set(whole)].filter((name) => spellingKey(name) !== '' && !others.has(spellingKey(name)));
}

/**
 * All notes that the plugin writes into, their conflict copies, and whatever links to the person. Their own is not among them, nor are
 * its copies.
 */
export function notesThatMayName(contact: NotePath, linking: readonly NotePath[], context: ActionContext): readonly NotePath[] {
	const { model } = context;
	const ours = [...model.contacts(), ...model.meetings(), ...model.goals(), ...model.insights()].map(({ path }) => path);
	const all = new Set([...ours, ...conflictCopiesOf(new Set(ours), context), ...linking]);
	return [...all].filter((path) => path !== contact && originalOf(path) !== contact);
}

/** The copies that a sync program made of some notes; they count for nothing as long as the original is there. */
export function conflictCopiesOf(originals: ReadonlySet<NotePath>, { notes }: ActionContext): readonly NotePath[] {
	return notes.paths().filter((path) => {
		const original = originalOf(path);
		return original !== undefined && originals.has(original);
	});
}
