import type { DraftFacts } from '../draft-facts';
import { mayBeQuoted } from '../../note/body/quotable';
import { capturedWords } from '../wording/captured-words';
import { namesInNotes } from '../wording/names-in-notes';
import { offerWords } from '../wording/offer-words';
import { isSayable } from '../wording/sayable';
import { noted } from '../wording/sentence-words';
import { whenWords } from '../wording/when-words';
import type { TemplateRecord } from '../template/template-value';

/** What people give, by how much it says that it helped. */
const given = ['advice', 'referral', 'skill', 'resource', 'certification', 'quote', 'process', 'culture', 'trend', 'warning'];

/** The news that the goal is reached, to one of those who helped: with the piece that came from them. */
export function landedContext(facts: DraftFacts): TemplateRecord {
	const lines = facts.person.earlier.flatMap(({ on, captures }) =>
		captures.filter((capture) => given.includes(capture.kind) && mayBeQuoted(capture)).map((capture) => ({ on, capture })));
	const names = namesInNotes(facts.person.facts);
	const ranked = [...lines].sort((a, b) => given.indexOf(a.capture.kind) - given.indexOf(b.capture.kind));
	const best = ranked.find(({ capture }) => capture.kind === 'quote' || isSayable(capture));
	const [last] = facts.person.earlier;
	return {
		news: noted(facts.told?.came),
		piece: best === undefined || best.capture.kind === 'referral' ? undefined : capturedWords(best.capture, names),
		piece_kind: best?.capture.kind,
		talked: best === undefined ? (last === undefined ? undefined : whenWords(last.on, facts.now.today)) : whenWords(best.on, facts.now.today),
		named: facts.person.referred.map(({ called }) => called),
		offer: offerWords(facts.person.facts.contact.give_back[0], names),
	};
}
