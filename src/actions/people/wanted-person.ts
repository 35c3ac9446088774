import { foldName } from '../../domain/people/person-name';
import type { WantedPerson } from '../../draft/draft-facts';
import type { ActionContext } from '../action';

/** Whom somebody is asked to introduce me to, with their note where exactly one contact has that name. */
export function wantedPerson(words: string, { model }: ActionContext): WantedPerson {
	const folded = foldName(words);
	const named = model.contacts().filter(({ name }) => foldName(name) === folded);
	return { words, facts: named.length === 1 ? named[0] : undefined };
}
