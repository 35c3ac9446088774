import type { DraftFacts } from '../draft-facts';
import { linesFor } from '../wording/lines-for';
import { missingFact } from '../wording/sentence-words';
import type { TemplateRecord } from '../template/template-value';
import { learnedFrom } from '../wording/want-to-learn';
import { promisesSaidTo } from './promise-words';
import { timesOf } from './meeting-context';
import { wallTimeAt } from '../../domain/days/time';
import { dateOf } from '../../domain/days/wall-time';

const told = ['advice', 'skill', 'certification', 'resource', 'process', 'trend', 'culture', 'warning', 'fit', 'opening'];

/** What a thank-you says: what was captured in this conversation, the promises both ways, whom they named. */
export function thankYouContext(facts: DraftFacts): TemplateRecord {
	const { meeting } = facts;
	const [quote] = linesFor(facts, ['quote']);
	const lines = linesFor(facts, told).filter((capture) => capture.text !== quote?.text);
	const ranked = [...lines].sort((a, b) => told.indexOf(a.kind) - told.indexOf(b.kind));
	const open = (meeting?.facts.promises ?? []).filter((promise) => !promise.done);
	const said = promisesSaidTo(facts);
	const times = timesOf(facts);
	const [learned, other] = ranked;
	const [sought = ''] = facts.person.facts.contact.knowledge_sought;
	const learn = learnedFrom(sought);
	return {
		learn: learn === '' ? undefined : learn,
		held_on: times === undefined ? undefined : dateOf(wallTimeAt(times.start, facts.now.zone)),
		quoted: quote?.text,
		learned: learned?.text ?? (quote === undefined ? missingFact('one thing that only this conversation taught you') : undefined),
		learned_kind: learned?.kind,
		also_learned: other?.text,
		my_promises: open.filter((promise) => promise.by === 'me').map(said),
		their_promises: open.filter((promise) => promise.by === 'them').map(said),
		referrals: (meeting?.referrals ?? []).map((person) => person.called),
	};
}
