import { check, type Check } from '../check';
import { toldOf } from '../context/referral-news';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { letterBody } from '../draft-sentences';
import { takesUp } from '../takes-up';
import { mayBeQuoted } from '../../note/body/quotable';
import { keepInTouchChecks } from './small-letter-checks';

/** Everybody of whom there is news is named. */
export function tellsOfReferred(draft: Draft, facts: DraftFacts): Check {
	const unnamed = toldOf(facts).filter(({ called, name }) => !draft.text.includes(called) && !draft.text.includes(name)).map(({ called }) => called);
	return check('referrals', unnamed.length === 0, unnamed.length === 0 ? 'It tells what came of whom they named.' : `Not told of: ${unnamed.join(', ')}.`, 'Say what came of each name, also if nothing did.');
}

/** Thanks stand in it. */
export function thanks({ text }: Draft): Check {
	const said = /\bthank(?:s| you)\b/i.test(text);
	return check('thanks', said, said ? 'It thanks them.' : 'It does not thank them.', 'Thank them for what came of it.');
}

/** News for somebody who named others: each of them, and no favour. */
export function referralNewsChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	return [thanks(draft), tellsOfReferred(draft, facts), ...keepInTouchChecks(draft, facts)];
}

/** The good news goes with the piece that came from this person. */
export function landedChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const given = facts.person.earlier.flatMap(({ captures }) => captures.filter((capture) => capture.kind !== 'note' && mayBeQuoted(capture)).map(({ text }) => text));
	const taken = takesUp(letterBody(draft, facts), given);
	return [
		check('their-part', taken, taken ? 'It names what came from them.' : 'It could be sent to anyone who helped.', 'Name the advice, the name or the sentence that came from this person.'),
		thanks(draft), ...keepInTouchChecks(draft, facts),
	];
}
