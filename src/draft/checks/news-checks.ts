import { check, type Check } from '../check';
import { toldOf } from '../context/referral-news';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { letterBody } from '../draft-sentences';
import { foldedWords } from '../folded-words';
import { linesFor } from '../wording/lines-for';
import { mayBeQuoted } from '../../note/body/quotable';
import { keepInTouchChecks } from './small-letter-checks';

/** Whether a text takes up one of some captured lines; true where there is none to take up. */
function takesUp(text: string, lines: readonly string[]): boolean {
	const said = foldedWords(text);
	const wanted = lines.flatMap((line) => [...foldedWords(line)]);
	return wanted.length === 0 || wanted.some((word) => said.has(word));
}

/** Everybody of whom there is news is named. */
function tellsOfReferred(draft: Draft, facts: DraftFacts): Check {
	const unnamed = toldOf(facts).filter(({ called, name }) => !draft.text.includes(called) && !draft.text.includes(name)).map(({ called }) => called);
	return check('referrals', unnamed.length === 0, unnamed.length === 0 ? 'It tells what came of whom they named.' : `Not told of: ${unnamed.join(', ')}.`, 'Say what came of each name, also if nothing did.');
}

/** A report-back takes up their advice and says when it was given; it asks for nothing. */
export function reportBackChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const advice = linesFor(facts, ['advice', 'resource']).map(({ text }) => text);
	const taken = takesUp(letterBody(draft, facts), advice);
	const dated = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\blast (?:week|month|year|spring|summer|autumn|fall|winter)\b/.test(draft.text);
	return [
		check('their-advice', taken, taken ? 'It takes up their advice.' : 'It does not say what they advised.', 'Begin with their advice in their words.'),
		check('when-advised', dated, dated ? 'It says when that was.' : 'It does not say when they advised it.', 'Say the month in which you talked.'),
		tellsOfReferred(draft, facts), ...keepInTouchChecks(draft, facts),
	];
}

/** News for somebody who named others: each of them, and no favour. */
export function referralNewsChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	return [tellsOfReferred(draft, facts), ...keepInTouchChecks(draft, facts)];
}

/** The good news goes with the piece that came from this person. */
export function landedChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const given = facts.person.earlier.flatMap(({ captures }) => captures.filter((capture) => capture.kind !== 'note' && mayBeQuoted(capture)).map(({ text }) => text));
	const taken = takesUp(letterBody(draft, facts), given);
	return [
		check('their-part', taken, taken ? 'It names what came from them.' : 'It could be sent to anyone who helped.', 'Name the advice, the name or the sentence that came from this person.'),
		...keepInTouchChecks(draft, facts),
	];
}
