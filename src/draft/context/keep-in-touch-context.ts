import type { DraftFacts } from '../draft-facts';
import { mayBeQuoted } from '../../note/body/quotable';
import type { TemplateRecord } from '../template/template-value';
import { turnedToThem } from '../wording/addressed';
import { capturedWords } from '../wording/captured-words';
import { interestWords } from '../wording/interest-words';
import { namesInNotes } from '../wording/names-in-notes';
import { catchUp } from '../wording/catch-up';
import { offerWords } from '../wording/offer-words';
import { isSayable } from '../wording/sayable';
import { noted } from '../wording/sentence-words';
import { whenWords } from '../wording/when-words';

/** What a note between meetings is made of: their advice and when it was given, what I did since, an interest of theirs. */
export function keepInTouchContext(facts: DraftFacts): TemplateRecord {
	const { person } = facts;
	const last = person.earlier[0];
	const advice = last?.captures.find((capture) => capture.kind === 'advice' && mayBeQuoted(capture));
	const others = (last?.captures ?? []).filter((capture) => !['advice', 'note', 'referral'].includes(capture.kind) && mayBeQuoted(capture));
	const learned = others.find(({ kind }) => kind === 'quote') ?? others.find(isSayable);
	const names = namesInNotes(person.facts);
	const interest = noted(person.facts.contact.interests[0]);
	const news = noted(facts.told?.did);
	return {
		...catchUp(facts),
		...(news === '' ? {} : { since_then: [news] }),
		did: news,
		gift: noted(facts.told?.gift),
		advice: advice === undefined ? undefined : capturedWords(advice, names),
		learned: learned?.text,
		learned_kind: learned?.kind,
		talked: last === undefined ? undefined : whenWords(last.on, facts.now.today),
		interest: turnedToThem(interest, names),
		their_interest: interestWords(interest, names),
		offer: offerWords(person.facts.contact.give_back[0], names),
	};
}
