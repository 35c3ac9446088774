import type { ContactFacts } from '../domain/facts';
import { foldName, searchForms, wordStands } from '../domain/people/person-name';
import type { NotePath } from '../domain/problem';

interface Searched {
	readonly facts: ContactFacts;
	readonly names: readonly string[];
	readonly forms: readonly string[];
}

/**
 * Finds contacts by what a person types: any part of a name, alias, organization or role, without regard to accents,
 * case and width. Folded texts are kept as long as the facts are the same.
 */
export class ContactSearch {
	private readonly folded = new Map<NotePath, Searched>();

	forget(path: NotePath): void {
		this.folded.delete(path);
	}

	/** All words must occur. Names that begin with the text come first, then by name. */
	find(contacts: Iterable<ContactFacts>, typed: string): ContactFacts[] {
		const whole = foldName(typed);
		const words = whole.split(' ').filter((word) => word !== '');
		const hits: { readonly facts: ContactFacts; readonly rank: number; readonly name: string }[] = [];
		for (const facts of contacts) {
			const searched = this.searched(facts);
			if (words.every((word) => searched.forms.some((form) => wordStands(word, form)))) hits.push({ facts, rank: rank(searched, whole, words), name: searched.names[0] ?? '' });
		}
		hits.sort((one, other) => one.rank - other.rank || compare(one.name, other.name) || compare(one.facts.path, other.facts.path));
		return hits.map((hit) => hit.facts);
	}

	private searched(facts: ContactFacts): Searched {
		const kept = this.folded.get(facts.path);
		if (kept?.facts === facts) return kept;
		const { contact, name } = facts;
		const names = [name, ...contact.aliases, ...contact.preferred_name === undefined ? [] : [contact.preferred_name]].flatMap(searchForms);
		const organizations = contact.organization.map((link) => foldName(link.label ?? link.target));
		const searched = { facts, names, forms: [...names, ...organizations, foldName(contact.role_title ?? '')] };
		this.folded.set(facts.path, searched);
		return searched;
	}
}

function rank({ names }: Searched, whole: string, words: readonly string[]): number {
	if (names.some((name) => name.startsWith(whole))) return 0;
	if (words.every((word) => names.some((name) => wordStands(word, name)))) return 1;
	return 2;
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
