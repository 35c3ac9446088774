import type { Step } from '../../commit/plan';
import { foldName } from '../../domain/people/person-name';
import { spellingKey } from '../../domain/people/possible-duplicates';
import { ok, trouble } from '../../domain/problem';
import type { VaultModel } from '../../model/vault-model';
import type { Action } from '../action';
import { oneLine } from '../outreach/contact-log';
import { newContactNote, roomForNewNotes } from './new-contact-note';

export interface TypedGroup {
	/** One of the contact categories. */
	readonly category: string;
	/** One person a line: a name, and behind a comma the organization if it is known. */
	readonly text: string;
}

/** Somebody who was typed; under several categories where the name stands in several. */
export interface TypedPerson {
	readonly name: string;
	readonly organization: string | undefined;
	readonly categories: readonly string[];
}

export interface ListPeople {
	readonly groups: readonly TypedGroup[];
	/** Names for which a note is made although somebody in the vault has a name like it. */
	readonly anyway: ReadonlySet<string>;
}

/** Makes notes of many people at once. Who may be in the vault already is left out and named, and no note is touched. */
export const listPeople: Action<ListPeople> = (input, context) => {
	const room = roomForNewNotes(context);
	const known = new NamesOfContacts(context.model);
	const steps: Step[] = [];
	const left: string[] = [];
	for (const person of typedPeople(input.groups)) {
		const like = known.like(person);
		if (like.length > 0 && !input.anyway.has(person.name)) {
			left.push(person.name);
			continue;
		}
		const { name, organization, categories } = person;
		const apart = like.length === 0 ? {} : { apartFrom: like.map(({ path }) => path) };
		const made = newContactNote({ name, categories, ...organization === undefined ? {} : { organization }, ...apart }, context, room);
		if (!made.ok) return Promise.resolve(made);
		steps.push(made.value.step);
	}
	if (steps.length === 0) {
		return Promise.resolve(trouble({
			what: left.length === 0 ? 'No name was typed. Nothing was written.' : 'Everybody on the list may be in the vault already. Nothing was written.',
			advice: left.length === 0 ? 'Type one name in a line.' : 'Tick the names for which you want a note all the same.',
		}));
	}
	const out = left.length === 0 ? '' : ` Left out, since they may be there already: ${left.join(', ')}.`;
	return Promise.resolve(ok({ done: `Made ${steps.length} ${steps.length === 1 ? 'contact' : 'contacts'}.${out}`, steps }));
};

/** The people in what was typed. The same name with the same organization, or with none, is one person. */
export function typedPeople(groups: readonly TypedGroup[]): readonly TypedPerson[] {
	const people: { name: string; organization: string | undefined; categories: string[] }[] = [];
	const byName = new Map<string, (typeof people)[number][]>();
	for (const { category, text } of groups) {
		for (const { name, organization } of text.split('\n').flatMap((line) => personIn(line) ?? [])) {
			const key = foldName(name);
			const same = byName.get(key) ?? [];
			const found = same.find((person) => organization === undefined || person.organization === undefined || foldName(person.organization) === foldName(organization));
			if (found === undefined) {
				const person = { name, organization, categories: [category] };
				people.push(person);
				byName.set(key, [...same, person]);
			} else {
				found.organization ??= organization;
				if (!found.categories.includes(category)) found.categories.push(category);
			}
		}
	}
	return people;
}

/** A line of a list may begin with a dash or a number, where it was pasted from one. */
function personIn(line: string): { readonly name: string; readonly organization: string | undefined } | undefined {
	const plain = oneLine(line.replace(/^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)/, ''));
	const comma = plain.search(/[,，،]/);
	const name = (comma < 0 ? plain : plain.slice(0, comma)).trim();
	const organization = comma < 0 ? '' : plain.slice(comma + 1).trim();
	return name === '' ? undefined : { name, organization: organization === '' ? undefined : organization };
}

/** A contact whose name is like one that was typed. */
export interface SimilarContact {
	readonly path: string;
	readonly name: string;
}

/** Finds contacts of a name in any spelling: other accents, case, order of words, or one of their aliases. */
export class NamesOfContacts {
	private readonly byKey = new Map<string, SimilarContact[]>();

	constructor(model: VaultModel) {
		for (const { path, name, contact } of model.contacts()) {
			for (const key of new Set([name, ...contact.aliases].map(spellingKey))) {
				const at = this.byKey.get(key);
				if (at === undefined) this.byKey.set(key, [{ path, name }]);
				else at.push({ path, name });
			}
		}
	}

	/** "Müller, Hans" may be a name and an organization, or a name turned round: both are looked for. */
	like({ name, organization }: Pick<TypedPerson, 'name' | 'organization'>): readonly SimilarContact[] {
		const spellings = organization === undefined ? [name] : [name, `${name} ${organization}`];
		return [...new Set(spellings.flatMap((spelling) => this.byKey.get(spellingKey(spelling)) ?? []))];
	}
}
