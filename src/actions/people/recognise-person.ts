import { foldName } from '../../domain/people/person-name';
import type { ContactCandidate } from '../../import/contact-candidate';
import { knownCandidate, saysNothingNew, type KnownPeople, type KnownPerson } from './known-people';

/** Who somebody in a file is: nobody known, surely one, perhaps one of some, or one of several notes that say the same. */
export type Recognised =
	| { readonly kind: 'new' }
	| { readonly kind: 'sure'; readonly person: KnownPerson }
	| { readonly kind: 'perhaps'; readonly people: readonly KnownPerson[] }
	| { readonly kind: 'several'; readonly people: readonly KnownPerson[]; readonly by: string };

/**
 * Knows a person again (docs/import.md): by the address of the profile; else by an e-mail address together with the name; else by
 * the name together with a phone number, the organization or the day of connecting, written the same. The same name alone, or
 * another spelling of it, is only perhaps the same person. Two different profiles are two people, whatever they are called.
 */
export function recognise(candidate: ContactCandidate, known: KnownPeople): Recognised {
	const wanted = knownCandidate(candidate);
	const byProfile = known.withProfile(wanted.profile);
	if (byProfile.length > 0) return oneOf(byProfile, 'profile');
	const possible = known.withName(wanted.keys).filter((person) => !isAnother(person, wanted));
	const byEmail = known.withEmail(wanted.emails).filter((person) => !isAnother(person, wanted));
	const sameEmail = byEmail.filter((person) => possible.includes(person));
	if (sameEmail.length > 0) return oneOf(sameEmail, 'e-mail address');
	const written = possible.filter((person) => person.names.has(foldName(candidate.name)));
	const confirmed = written.filter((person) => isConfirmed(person, wanted));
	if (confirmed.length > 0) return oneOf(confirmed, 'name and organization');
	const covered = written.find((person) => saysNothingNew(candidate.values, person));
	if (covered !== undefined) return { kind: 'sure', person: covered };
	// Two rows of one file that say different things are two people: programs list each person once.
	const perhaps = [...new Set([...possible, ...byEmail])].filter(({ path }) => path !== undefined);
	return perhaps.length === 0 ? { kind: 'new' } : { kind: 'perhaps', people: perhaps };
}

function oneOf(people: readonly KnownPerson[], by: string): Recognised {
	const inVault = people.filter(({ path }) => path !== undefined);
	const [only, ...others] = inVault.length > 0 ? inVault : people;
	if (only === undefined) return { kind: 'new' };
	return others.length > 0 && inVault.length > 0 ? { kind: 'several', people: inVault, by } : { kind: 'sure', person: only };
}

function isAnother(person: KnownPerson, wanted: KnownPerson): boolean {
	return person.profile !== undefined && wanted.profile !== undefined && person.profile !== wanted.profile;
}

function isConfirmed(person: KnownPerson, wanted: KnownPerson): boolean {
	return (wanted.organization !== '' && person.organization === wanted.organization)
		|| (wanted.connectedOn !== undefined && person.connectedOn === wanted.connectedOn)
		|| [...wanted.phones].some((phone) => person.phones.has(phone));
}
