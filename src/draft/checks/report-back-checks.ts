import { check, type Check } from '../check';
import { toldOf } from '../context/referral-news';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { letterBody, sentencesOf } from '../draft-sentences';
import { takesUp } from '../takes-up';
import { linesFor } from '../wording/lines-for';
import { tellsOfReferred, thanks } from './news-checks';
import { keepInTouchChecks } from './small-letter-checks';

/** Sentences within which a report-back comes to their advice: no more than a greeting and a date before it. */
const openingSentences = 3;

/** What "I" or "we" is followed by where it tells of a deed; words between them may say when. */
const deed = /\b(?:I|we)(?:['’]ve)?\s+(?:(?:have|had|also|since|then|now|just|once|twice|finally|even|\w+ly)\s+)*([\p{L}'’]+(?:\s+\w+)?)/giu;

/** What goes on between people, and what is still to come, is no deed. */
const noDeed = /^(?:am(?! \w+ing)|am writing|was|were|will|would|could|should|can|may|must|might|hope|wish|plan|want|wanted|thought|think|feel|felt|know|remember|write|writing|thank|talked|met|spoke|came across|wrote (?:it|this|that|them) )/i;

/** What came of something, told in the sentence of the deed itself. */
const outcome = /\b(?:came of|came to|led to|as a result|turned out|so far|nothing|since then|ever since|found (?:out|that)|which (?:has |have )?\w+|(?:it|that) (?:has |have |already |really |did not |didn['’]t )?(?:work|help|pa(?:y|id)|chang|sav|ma[kd]e|brought|bring|show|taught|teach|meant|turn)\w*)\b/i;

/** What a report-back tells: no gap, no question, no thanks, nothing of others, nothing to give, and no closing words. */
function toldIn(draft: Draft, facts: DraftFacts): readonly string[] {
	const named = toldOf(facts).flatMap(({ called, name }) => [called, name]);
	const besides = /\[add: |[?？؟]|\bthank|\bthought of you\b|\bwanted you to (?:know|hear)\b|\b(?:hope|glad|look forward)\b/i;
	return sentencesOf(letterBody(draft, facts).replace(/[“"][^”"]*[”"]/g, '“”')).filter((sentence) => !besides.test(sentence) && !named.some((name) => sentence.includes(name)));
}

function doesSomething(sentence: string): boolean {
	return [...sentence.matchAll(deed)].some(([, verb = '']) => !noDeed.test(`${verb} `));
}

/** Both stand in it, whether the plugin wrote them or a hand: what was done with the advice, and what came of it. */
function deedAndOutcome(draft: Draft, facts: DraftFacts): readonly Check[] {
	const told = toldIn(draft, facts);
	const at = told.findIndex(doesSomething);
	const came = told.some((sentence) => outcome.test(sentence)) || (at !== -1 && at < told.length - 1);
	return [
		check('what-i-did', at !== -1, at === -1 ? 'It does not say what you did with it.' : 'It says what you did.', 'Say in one sentence what you did with their advice.'),
		check('what-came', came, came ? 'It says what came of it.' : 'It does not say what came of it.', 'Say what came of it, also if nothing did.'),
	];
}

/** A report-back takes up their advice and says when it was given, what I did, and what came of it; it asks for nothing. */
export function reportBackChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const advice = linesFor(facts, ['advice', 'resource']).map(({ text }) => text);
	const taken = takesUp(sentencesOf(letterBody(draft, facts)).slice(0, openingSentences).join(' '), advice);
	const dated = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\blast (?:week|month|year|spring|summer|autumn|fall|winter)\b/.test(draft.text);
	return [
		check('their-advice', taken, taken ? 'It begins with their advice.' : 'It does not begin with what they advised.', 'Begin with their advice in their words.'),
		check('when-advised', dated, dated ? 'It says when that was.' : 'It does not say when they advised it.', 'Say the month in which you talked.'),
		...deedAndOutcome(draft, facts), thanks(draft), tellsOfReferred(draft, facts), ...keepInTouchChecks(draft, facts),
	];
}
