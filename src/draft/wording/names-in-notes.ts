import type { ContactFacts } from '../../domain/facts';

/** A word of a name. Other signs that stand first, such as brackets, are cut from what they belong to when only they are turned. */
const wordOfName = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/**
 * What my own notes may call a person: as they are called, the whole name, or its first word. To greet somebody a name is never split; here
 * a text of mine is only recognised as being about them.
 */
export function namesInNotes({ name, contact }: Pick<ContactFacts, 'name' | 'contact'>): readonly string[] {
	const [first = ''] = name.split(' ');
	return [...new Set([name, contact.preferred_name?.trim() ?? '', wordOfName.test(first) ? first : ''])].filter((known) => known.length > 1);
}
