import { dayOf } from '../../domain/days/calendar-date';
import { wallTimeAt } from '../../domain/days/time';
import { dateOf } from '../../domain/days/wall-time';
import type { DraftFacts } from '../draft-facts';
import { mayBeQuoted } from '../../note/body/quotable';
import { whenWords } from '../wording/when-words';
import type { TemplateRecord } from '../template/template-value';
import { turnedToThem } from '../wording/addressed';
import { capturedWords } from '../wording/captured-words';
import { interestWords } from '../wording/interest-words';
import { namesInNotes } from '../wording/names-in-notes';
import { linesFor } from '../wording/lines-for';
import { asSentence, noted } from '../wording/sentence-words';
import { timesOf } from './meeting-context';
import { referralNews } from './referral-news';

/** What is reported on, by how much it asks to be reported on. */
const reported = ['advice', 'resource'] as const;

/** What I did as a sentence: one about me stands by itself, anything else is introduced. */
function deedSentence(did: string | undefined): string | undefined {
	const plain = noted(did);
	if (plain === '') return undefined;
	return /^(?:I|we|my|our)\b/i.test(plain) ? asSentence(plain) : `What I did since: ${asSentence(plain)}`;
}

/** A report-back: their advice in their words and when it was given, what I did since, what came of it, and of whom they named. */
export function reportBackContext(facts: DraftFacts): TemplateRecord {
	const names = namesInNotes(facts.person.facts);
	const interest = noted(facts.person.facts.contact.interests[0]);
	const times = timesOf(facts);
	const met = times === undefined ? undefined : dateOf(wallTimeAt(times.start, facts.now.zone));
	const mine = reported.flatMap((kind) => linesFor(facts, [kind]));
	const [line] = mine.length > 0 ? mine : (facts.meeting?.captures ?? []).filter((capture) => capture.kind === 'advice' && mayBeQuoted(capture));
	const done = facts.stories
		.flatMap(({ story }) => {
			const on = dayOf(story.story_date);
			const headline = story.story_headline?.trim() ?? '';
			return on === undefined || headline === '' || met === undefined || on <= met || on > facts.now.today ? [] : [{ on, headline, result: story.result?.trim() }];
		})
		.sort((a, b) => (a.on < b.on ? 1 : -1))[0];
	return {
		advice: line === undefined ? undefined : capturedWords(line, names),
		advice_kind: line?.kind,
		talked: met === undefined ? undefined : whenWords(met, facts.now.today),
		did: deedSentence(facts.told?.did ?? done?.headline),
		came: noted(facts.told?.came ?? (facts.told?.did === undefined ? done?.result : undefined)),
		news: referralNews(facts),
		gift: noted(facts.told?.gift),
		interest: turnedToThem(interest, names),
		their_interest: interestWords(interest, names),
	};
}
