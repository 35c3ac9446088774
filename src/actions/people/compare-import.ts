import { contactProperties } from '../../domain/properties/contact';
import type { Pieces } from '../../domain/pieces';
import type { NotePath } from '../../domain/problem';
import type { CandidateValues, ContactCandidate } from '../../import/contact-candidate';
import { nameOfPath } from '../../model/facts-of-note';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { RawProperties } from '../../note/frontmatter/raw-properties';
import type { ActionContext } from '../action';
import { KnownPeople, knownCandidate, knownContact, type KnownPerson } from './known-people';
import { recognise } from './recognise-person';

/** What is done with people who may be in the vault already, where nothing but the name says so. */
export type Doubtful = 'leave-out' | 'make-notes' | 'fill-in';

/** What importing a person would do. */
export type ImportFate =
	/** `apartFrom`: notes of a like name, of which the person says that they are of somebody else. */
	| { readonly kind: 'create'; readonly candidate: ContactCandidate; readonly apartFrom?: readonly NotePath[] }
	| { readonly kind: 'update'; readonly candidate: ContactCandidate; readonly contact: NotePath; readonly fills: readonly (keyof CandidateValues)[] }
	| { readonly kind: 'same'; readonly candidate: ContactCandidate; readonly contact: NotePath }
	| { readonly kind: 'skip'; readonly candidate: ContactCandidate; readonly why: string }
	/** Left out because it is not certain who this is. */
	| { readonly kind: 'doubtful'; readonly candidate: ContactCandidate; readonly why: string };

/**
 * Compares the people of a file with the vault, and with those further up in the file. Asks the model only, in pieces that leave the
 * app its turn. Nothing that stands in a note is ever replaced: only what is empty there can be filled in.
 */
export function* compareImport(candidates: readonly ContactCandidate[], doubtful: Doubtful, context: ActionContext): Pieces<readonly ImportFate[]> {
	const contacts = context.model.contacts();
	const of = contacts.length + candidates.length;
	const known = new KnownPeople();
	for (const [done, facts] of contacts.entries()) {
		yield { done, of };
		known.add(knownContact(facts));
	}
	const rawOf = (path: NotePath): RawProperties => context.model.cachedNote(path)?.frontmatter ?? {};
	const updated = new Set<NotePath>();
	const fates: ImportFate[] = [];
	for (const [index, candidate] of candidates.entries()) {
		yield { done: contacts.length + index, of };
		const fate = fateOf(candidate, known, doubtful, rawOf, context);
		if (fate.kind === 'create') known.add(knownCandidate(candidate));
		if (fate.kind === 'update' && updated.has(fate.contact)) {
			fates.push({ kind: 'skip', candidate, why: `The file names ${candidate.name} more than once.` });
			continue;
		}
		if (fate.kind === 'update') updated.add(fate.contact);
		fates.push(fate);
	}
	return fates;
}

function fateOf(candidate: ContactCandidate, known: KnownPeople, doubtful: Doubtful, rawOf: (path: NotePath) => RawProperties, context: ActionContext): ImportFate {
	const recognised = recognise(candidate, known);
	switch (recognised.kind) {
		case 'new':
			return { kind: 'create', candidate };
		case 'several':
			return { kind: 'skip', candidate, why: `Several notes have this ${recognised.by}: ${namesOf(recognised.people)}. Merge them first.` };
		case 'sure':
			return fateOfKnown(candidate, recognised.person, rawOf, context);
		case 'perhaps': {
			const stopped = recognised.people.find(({ hardStop }) => hardStop);
			if (stopped !== undefined) return { kind: 'skip', candidate, why: stopWords(stopped) };
			const [only, ...others] = recognised.people;
			if (doubtful === 'make-notes') return { kind: 'create', candidate, apartFrom: recognised.people.flatMap(({ path }) => path ?? []) };
			if (doubtful === 'fill-in' && only !== undefined && others.length === 0) return fateOfKnown(candidate, only, rawOf, context);
			return { kind: 'doubtful', candidate, why: `May be the same person as ${namesOf(recognised.people)}; only the name says so.` };
		}
	}
}

function fateOfKnown(candidate: ContactCandidate, person: KnownPerson, rawOf: (path: NotePath) => RawProperties, context: ActionContext): ImportFate {
	const { path } = person;
	if (path === undefined) return { kind: 'skip', candidate, why: `Stands in line ${person.line} of the file already.` };
	if (person.hardStop) return { kind: 'skip', candidate, why: stopWords(person) };
	const fills = emptyIn(rawOf(path), candidate.values, context);
	return fills.length === 0 ? { kind: 'same', candidate, contact: path } : { kind: 'update', candidate, contact: path, fills };
}

/** The values of a candidate whose properties hold nothing at all in the note; what cannot be read there is not nothing. */
export function emptyIn(raw: RawProperties, values: CandidateValues, { settings: { naming } }: ActionContext): readonly (keyof CandidateValues)[] {
	return importedProperties.filter((property) => values[property] !== undefined && isNothing(raw[propertyName(naming, property)]));
}

/** In the order of the table of properties, which is the order in which they are written. */
const importedProperties: readonly (keyof CandidateValues)[] = (Object.keys(contactProperties) as (keyof typeof contactProperties)[])
	.filter((property): property is keyof CandidateValues & keyof typeof contactProperties => isImported(property));

function isImported(property: string): property is keyof CandidateValues {
	return [
		'preferred_name', 'organization', 'role_title', 'email', 'phone', 'linkedin', 'location', 'timezone', 'languages', 'connected_on', 'how_we_know',
	].includes(property);
}

function isNothing(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (Array.isArray(value)) return value.every(isNothing);
	return typeof value === 'string' && value.trim() === '';
}

function stopWords({ name }: KnownPerson): string {
	return `The note of ${name} says that no contact is wanted or possible; it stays as it is.`;
}

function namesOf(people: readonly KnownPerson[]): string {
	return people.map(({ path, name }) => `"${path === undefined ? name : nameOfPath(path)}"`).join(', ');
}
