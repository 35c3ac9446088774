import type { DraftFacts } from '../draft-facts';
import { mayBeQuoted } from '../../note/body/quotable';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';

/** What people give, by how much it says that it helped. */
const given = ['advice', 'referral', 'skill', 'resource', 'certification', 'quote', 'process', 'opening', 'culture', 'trend', 'warning'];

/** The news that the goal is reached, to one of those who helped: with the piece that came from them. */
export function landedContext(facts: DraftFacts): TemplateRecord {
	const lines = facts.person.earlier.flatMap(({ on, captures }) =>
		captures.filter((capture) => given.includes(capture.kind) && mayBeQuoted(capture)).map((capture) => ({ on, capture })));
	const [best] = [...lines].sort((a, b) => given.indexOf(a.capture.kind) - given.indexOf(b.capture.kind));
	const [last] = facts.person.earlier;
	return {
		news: facts.told?.came,
		piece: best?.capture.kind === 'referral' ? undefined : best?.capture.text,
		piece_kind: best?.capture.kind,
		talked_in: best === undefined ? (last === undefined ? undefined : sayDate(last.on, 'month')) : sayDate(best.on, 'month'),
		named: facts.person.referred.map(({ called }) => called),
		give_back: facts.person.facts.contact.give_back[0],
	};
}
