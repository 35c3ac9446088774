import { openingLine } from '../domain/people/greeting';
import type { Draft } from './draft';
import type { DraftFacts } from './draft-facts';
import { withoutSignature } from './wording/signature';

/** What a letter says: without its greeting and without what stands under it. */
export function letterBody(draft: Draft, facts: DraftFacts): string {
	const greeting = openingLine(facts.person.facts);
	const text = withoutSignature(draft.text, facts.profile).trim();
	return (text.startsWith(greeting) ? text.slice(greeting.length) : text).trim();
}

/** The sentences of a text, in order, with their end marks. */
export function sentencesOf(text: string): readonly string[] {
	return text.split(/\n+/).flatMap((line) => line.match(/[^.!?。！？؟]+(?:[.!?。！？؟]+["'”’»)\]]*(?=\s|$)|[.!?]+(?=\S)|$)/gu) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Names that are no words: the person's, the organization's, mine. Taken out before words are judged, because somebody is called Job. */
export function withoutNames(text: string, facts: DraftFacts): string {
	const { person, profile, meeting } = facts;
	const names = [
		person.facts.name, person.facts.contact.preferred_name, person.organization?.name, profile?.my_name, ...person.referrers.flatMap((other) => [other.name, other.called]),
		...(meeting?.referrals ?? []).map((other) => other.name), ...(meeting?.everybody ?? []).map((other) => other.name),
	];
	return names.filter((name) => name !== undefined && name !== '').reduce<string>((left, name) => left.split(name ?? '').join(' '), text);
}
