import type { DraftFacts } from '../draft-facts';
import { mayBeQuoted } from '../../note/body/quotable';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';
import { catchUp } from '../wording/catch-up';

/** What a note between meetings is made of: their advice and its month, what I did since, an interest of theirs. */
export function keepInTouchContext(facts: DraftFacts): TemplateRecord {
	const { person } = facts;
	const last = person.earlier[0];
	const advice = last?.captures.find((capture) => capture.kind === 'advice' && mayBeQuoted(capture));
	const learned = last?.captures.find((capture) => capture.kind !== 'advice' && capture.kind !== 'note' && capture.kind !== 'referral' && mayBeQuoted(capture));
	const news = facts.told?.did;
	return {
		...catchUp(facts),
		...(news === undefined ? {} : { since_then: [news] }),
		gift: facts.told?.gift,
		advice: advice?.text,
		learned: learned?.text,
		advised_in: last === undefined ? undefined : sayDate(last.on, 'month'),
		interest: person.facts.contact.interests[0],
		give_back: person.facts.contact.give_back[0],
	};
}
