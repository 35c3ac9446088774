import { dayOf } from '../../domain/days/calendar-date';
import { wallTimeAt } from '../../domain/days/time';
import { dateOf } from '../../domain/days/wall-time';
import type { DraftFacts } from '../draft-facts';
import { mayBeQuoted } from '../../note/body/quotable';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';
import { linesFor } from '../wording/lines-for';
import { timesOf } from './meeting-context';
import { referralNews } from './referral-news';

/** What is reported on, by how much it asks to be reported on. */
const reported = ['advice', 'resource'] as const;

/** A report-back: their advice in their words with its month, what I did since, what came of it, and of whom they named. */
export function reportBackContext(facts: DraftFacts): TemplateRecord {
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
		advice: line?.text,
		advice_kind: line?.kind,
		advised_in: met === undefined ? undefined : sayDate(met, 'month'),
		did: facts.told?.did ?? done?.headline,
		came: facts.told?.came ?? (facts.told?.did === undefined ? done?.result : undefined),
		news: referralNews(facts),
		gift: facts.told?.gift,
		interest: facts.person.facts.contact.interests[0],
	};
}
