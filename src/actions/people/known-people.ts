import type { Contact } from '../../domain/properties/contact';
import type { ContactFacts } from '../../domain/facts';
import { isHardStop } from '../../domain/people/hard-stop';
import { organizationName } from '../../domain/people/organization-name';
import { foldName } from '../../domain/people/person-name';
import { spellingKey } from '../../domain/people/possible-duplicates';
import type { NotePath } from '../../domain/problem';
import type { CandidateValues, ContactCandidate } from '../../import/contact-candidate';

const otherTexts = ['preferred_name', 'role_title', 'location', 'timezone', 'how_we_know'] as const;
type OtherText = (typeof otherTexts)[number];

/** Somebody who may be the one that a file names: a contact of the vault, or a person further up in the file. */
export interface KnownPerson {
	readonly name: string;
	/** Undefined: no note yet; the file names them in this line. */
	readonly path: NotePath | undefined;
	readonly line: number;
	/** They asked not to be contacted, or have died. */
	readonly hardStop: boolean;
	readonly profile: string | undefined;
	readonly emails: ReadonlySet<string>;
	readonly phones: ReadonlySet<string>;
	readonly organization: string;
	readonly connectedOn: string | undefined;
	/** Everything else that a file can say, each as `property:value`. */
	readonly others: ReadonlySet<string>;
	/** All spellings of the name and of its aliases. */
	readonly keys: readonly string[];
	readonly names: ReadonlySet<string>;
}

export function knownContact(facts: ContactFacts): KnownPerson {
	const { contact, name, path } = facts;
	const names = [name, ...contact.aliases];
	return {
		name, path, line: 0, hardStop: isHardStop(contact),
		profile: profileKey(contact.linkedin),
		emails: new Set(contact.email.map(emailKey)), phones: new Set(contact.phone.map(phoneKey).filter((key) => key !== '')),
		organization: foldName(organizationName(contact) ?? ''),
		connectedOn: contact.connected_on?.kind === 'day' ? contact.connected_on.date : undefined,
		others: othersIn(contact),
		keys: [...new Set(names.map(spellingKey))], names: new Set(names.map(foldName)),
	};
}

export function knownCandidate({ name, line, values }: ContactCandidate): KnownPerson {
	return {
		name, path: undefined, line, hardStop: false,
		profile: profileKey(values.linkedin),
		emails: new Set((values.email ?? []).map(emailKey)), phones: new Set((values.phone ?? []).map(phoneKey).filter((key) => key !== '')),
		organization: foldName(values.organization ?? ''), connectedOn: values.connected_on, others: othersIn(values),
		keys: [spellingKey(name)], names: new Set([foldName(name)]),
	};
}

/** The people that a file is compared with, found by profile, address and name without looking at everybody. */
export class KnownPeople {
	private readonly byProfile = new Map<string, KnownPerson[]>();
	private readonly byEmail = new Map<string, KnownPerson[]>();
	private readonly byName = new Map<string, KnownPerson[]>();

	add(person: KnownPerson): void {
		if (person.profile !== undefined) put(this.byProfile, person.profile, person);
		for (const email of person.emails) put(this.byEmail, email, person);
		for (const key of person.keys) if (key !== '') put(this.byName, key, person);
	}

	withProfile(profile: string | undefined): readonly KnownPerson[] {
		return profile === undefined ? [] : this.byProfile.get(profile) ?? [];
	}

	withEmail(emails: Iterable<string>): readonly KnownPerson[] {
		return [...new Set([...emails].flatMap((email) => this.byEmail.get(email) ?? []))];
	}

	/** Also where only accents, case or the order of words differ. */
	withName(keys: readonly string[]): readonly KnownPerson[] {
		return [...new Set(keys.flatMap((key) => this.byName.get(key) ?? []))];
	}
}

/** The address of a profile as it is compared: without protocol, `www`, country, language, query and a slash at the end. */
function profileKey(address: string | undefined): string | undefined {
	if (address === undefined || address.trim() === '') return undefined;
	const plain = address.trim().replace(/^https?:\/\//i, '').replace(/[?#].*$/, '').replace(/\/+$/, '').replace(/^(www|m|[a-z]{2})\.(?=linkedin\.)/i, '');
	const profile = /^(linkedin\.[a-z.]+\/in\/[^/]+)/i.exec(plain)?.[1] ?? plain;
	try {
		return decodeURIComponent(profile).normalize('NFC').toLowerCase();
	} catch {
		return profile.toLowerCase();
	}
}

/** Whether all that a candidate says is said of this person already. */
export function saysNothingNew(values: CandidateValues, person: KnownPerson): boolean {
	const { email = [], phone = [], organization, linkedin, connected_on: connectedOn } = values;
	return [...othersIn(values)].every((each) => person.others.has(each))
		&& email.every((each) => person.emails.has(emailKey(each)))
		&& phone.every((each) => person.phones.has(phoneKey(each)))
		&& (organization === undefined || foldName(organization) === person.organization)
		&& (linkedin === undefined || profileKey(linkedin) === person.profile)
		&& (connectedOn === undefined || connectedOn === person.connectedOn);
}

function othersIn(values: Pick<Contact, OtherText> | Pick<CandidateValues, OtherText>): ReadonlySet<string> {
	return new Set(otherTexts.flatMap((property) => (values[property] === undefined ? [] : [`${property}:${foldName(values[property])}`])));
}

function emailKey(email: string): string {
	return email.trim().toLowerCase();
}

/** The last nine digits: with and without the country's prefix a number is the same. */
function phoneKey(phone: string): string {
	const digits = phone.replace(/\D/g, '');
	return digits.length < 7 ? '' : digits.slice(-9);
}

function put(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
	const at = map.get(key);
	if (at === undefined) map.set(key, [person]);
	else at.push(person);
}
