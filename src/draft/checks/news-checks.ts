import { check, type Check } from '../check';
import { toldOf } from '../context/referral-news';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { letterBody, sentencesOf } from '../draft-sentences';
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

/** Thanks stand in it. */
function thanks({ text }: Draft): Check {
	const said = /\bthank(?:s| you)\b/i.test(text);
	return check('thanks', said, said ? 'It thanks them.' : 'It does not thank them.', 'Thank them for what came of it.');
}

/** Sentences within which a report-back comes to their advice: no more than a greeting and a date before it. */
const openingSentences = 3;

/** A report-back takes up their advice and says when it was given; it asks for nothing. */
export function reportBackChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const advice = linesFor(facts, ['advice', 'resource']).map(({ text }) => text);
	const taken = takesUp(sentencesOf(letterBody(draft, facts)).slice(0, openingSentences).join(' '), advice);
	const dated = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\blast (?:week|month|year|spring|summer|autumn|fall|winter)\b/.test(draft.text);
	return [
		check('their-advice', taken, taken ? 'It begins with their advice.' : 'It does not begin with what they advised.', 'Begin with their advice in their words.'),
		check('when-advised', dated, dated ? 'It says when that was.' : 'It does not say when they advised it.', 'Say the month in which you talked.'),
		thanks(draft), tellsOfReferred(draft, facts), ...keepInTouchChecks(draft, facts),
	];
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
