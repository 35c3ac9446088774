import type { ContactFacts } from '../../domain/facts';

/**
 * What my own notes may call a person: as they are called, the whole name, or its first word. To greet somebody a name is never split; here
 * a text of mine is only recognised as being about them.
 */
export function namesInNotes({ name, contact }: Pick<ContactFacts, 'name' | 'contact'>): readonly string[] {
	return [...new Set([name, contact.preferred_name?.trim() ?? '', name.split(' ')[0] ?? ''])].filter((known) => known.length > 1);
}
