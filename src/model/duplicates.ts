import type { ContactFacts } from '../domain/facts';
import { possibleDuplicates } from '../domain/people/possible-duplicates';
import type { NotePath } from '../domain/problem';
import { resolved } from './facts-of-note';
import type { VaultModel } from './vault-model';

/** Groups of contacts that may be one person each, without those of which a person has said that they are not. */
export function duplicatesAmong(contacts: readonly ContactFacts[], model: VaultModel): readonly (readonly NotePath[])[] {
	return possibleDuplicates(contacts.map(({ path, name, contact }) => ({
		path, name, aliases: contact.aliases,
		notSameAs: resolved(contact.not_same_as, (target) => model.resolve(target, path)),
	})));
}
