import type { Pieces } from '../domain/pieces';
import type { Problem } from '../domain/problem';
import { isZone } from '../domain/days/time';
import { cardLineAsV3 } from './card-line-as-v3';
import { cardsIn, type CardText } from './card-lines';
import { joinedName } from './candidates-of-rows';
import type { CandidateValues, ContactCandidate, ImportReading } from './contact-candidate';
import { parseCardLine, type CardProperty } from './parse-card';
import { isEmail, plainValue, profileAddress, shortened } from './plain-value';

/** What is read of a card. Photos, sounds, keys, notes and everything else stay in the file. */
const wanted = new Set([
	'FN', 'N', 'NICKNAME', 'ORG', 'TITLE', 'ROLE', 'EMAIL', 'TEL', 'URL', 'ADR', 'TZ', 'LANG', 'KIND',
	'X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-ADDRESSBOOKSERVER-KIND',
]);

/** Reads vCard 2.1, 3.0 and 4.0, several cards in a file (docs/import.md). */
export function* readVcards(text: string): Pieces<ImportReading> {
	const { cards, problems: unread } = yield* cardsIn(text);
	const candidates: ContactCandidate[] = [];
	const problems: Problem[] = [...unread];
	for (const [index, card] of cards.entries()) {
		yield { done: index, of: cards.length };
		const candidate = personOn(card, propertiesOf(card, problems), problems);
		if (candidate !== undefined) candidates.push(candidate);
	}
	return { candidates, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function propertiesOf({ lines, version }: CardText, problems: Problem[]): readonly CardProperty[] {
	return lines.flatMap(({ line, text }) => {
		const plain = cardLineAsV3(text, version);
		// Data of a photo is often broken into lines without any sign; what is no property at all is no loss.
		if (plain === undefined || !wanted.has(plain.name)) return [];
		const property = parseCardLine(plain.text, version);
		if (property === undefined) problems.push({ what: `Line ${line} of the file cannot be read: "${shortened(plainValue(text))}".`, advice: 'The person is imported without it.', line });
		return property ?? [];
	});
}

function personOn({ line }: CardText, properties: readonly CardProperty[], problems: Problem[]): ContactCandidate | undefined {
	const named = (name: string): readonly CardProperty[] => properties.filter((property) => property.name === name && textOf(property) !== '');
	const kind = textOf(named('kind')[0] ?? named('x-addressbookserver-kind')[0]).toLowerCase();
	const name = textOf(named('fn')[0]) || nameInParts(named('n')[0]);
	if (kind !== '' && kind !== 'individual') {
		problems.push({ what: `The card in line ${line} is not of a person ("${shortened(kind)}").`, advice: 'It was left out.', line });
		return undefined;
	}
	if (name === '') {
		problems.push({ what: `The card in line ${line} names nobody.`, advice: 'Write the name into the address book if you know it. The card was left out.', line });
		return undefined;
	}
	return { line, name, values: valuesOf(named, line, problems) };
}

function valuesOf(named: (name: string) => readonly CardProperty[], line: number, problems: Problem[]): CandidateValues {
	const emails = distinct(preferredFirst(named('email')).map((property) => textOf(property).replace(/^mailto:/i, '')));
	for (const email of emails.filter((each) => !isEmail(each))) {
		problems.push({ what: `"${shortened(email)}" in the card of line ${line} is no e-mail address.`, advice: 'The person is imported without it.', line });
	}
	const email = emails.filter(isEmail);
	const phone = distinct(preferredFirst(named('tel').filter(({ types }) => !types.includes('fax') && !types.includes('pager'))).map(phoneOf));
	const organization = plainValue(named('org')[0]?.values[0]?.[0] ?? '');
	const role = textOf(named('title')[0] ?? named('role')[0]);
	const preferred = textOf(named('nickname')[0]);
	const zone = textOf(named('tz')[0]);
	const languages = distinct(preferredFirst(named('lang')).map(textOf));
	const linkedin = profileIn([...named('x-socialprofile'), ...named('socialprofile'), ...named('url')]);
	const location = preferredFirst(named('adr')).map(placeOf).find((place) => place !== '') ?? '';
	return {
		...preferred === '' ? {} : { preferred_name: preferred },
		...organization === '' ? {} : { organization },
		...role === '' ? {} : { role_title: role },
		...email.length === 0 ? {} : { email },
		...phone.length === 0 ? {} : { phone },
		...linkedin === undefined ? {} : { linkedin },
		...location === '' ? {} : { location },
		...isZone(zone) ? { timezone: zone } : {},
		...languages.length === 0 ? {} : { languages },
	};
}

function textOf(property: CardProperty | undefined): string {
	return plainValue(property?.values[0]?.join(' ') ?? '');
}

/** RFC 6350 has family, given, additional, prefixes, suffixes; they are put together as the person would be called. */
function nameInParts(property: CardProperty | undefined): string {
	const [family = '', given = '', additional = '', prefix = '', suffix = ''] = (property?.values[0] ?? []).map(plainValue);
	const core = joinedName([given, additional].filter((part) => part !== '').join(' '), family);
	return [prefix, core, suffix].filter((part) => part !== '').join(' ');
}

/** `tel:+1-555-0100;ext=12` of vCard 4.0 as people write it. */
function phoneOf(property: CardProperty): string {
	return textOf(property).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
}

/** City and country of an address; a street is nobody's concern here. */
function placeOf({ values: [parts = []] }: CardProperty): string {
	return [parts[3] ?? '', parts[6] ?? ''].map(plainValue).filter((part) => part !== '').join(', ');
}

/** The first address on the professional network. Other pages of a person are no profile. */
function profileIn(properties: readonly CardProperty[]): string | undefined {
	for (const property of properties) {
		const address = profileAddress(textOf(property));
		if (address.ok && /^https?:\/\/([\w-]+\.)*linkedin\.com\//i.test(address.value)) return address.value;
	}
	return undefined;
}

function preferredFirst(properties: readonly CardProperty[]): readonly CardProperty[] {
	const preferred = properties.filter(({ types }) => types.includes('pref'));
	return [...preferred, ...properties.filter((property) => !preferred.includes(property))];
}

function distinct(texts: readonly string[]): readonly string[] {
	return [...new Set(texts.filter((text) => text !== ''))];
}
