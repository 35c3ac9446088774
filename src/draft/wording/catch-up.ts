import { addDays, dayOf } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';
import type { DraftFacts } from '../draft-facts';
import { sayDate, sayMonth } from '../template/say-date';
import { lastDay } from './tie-of';
import type { TemplateRecord } from '../template/template-value';

/** For so long a day is still remembered as a day; later the month says enough. */
const rememberedDays = 60;

/** At most so many things done since, one sentence each. */
const most = 3;

/** The last day we met, as far as notes have one: what came after it is news. */
export function lastMet({ person }: DraftFacts): CalendarDate | undefined {
	const seen = lastDay(person.facts.contact.last_seen);
	const talked = person.earlier[0]?.on;
	return seen === undefined || (talked !== undefined && talked > seen) ? talked : seen;
}

/** When we last met, as it follows "we last met": `on 3 October`, `in May 2019`, or as the note says it. */
function lastMetWords(facts: DraftFacts): string | undefined {
	const { contact } = facts.person.facts;
	const day = facts.person.earlier[0]?.on ?? dayOf(contact.last_seen);
	if (day !== undefined) return day >= addDays(facts.now.today, -rememberedDays) ? `on ${sayDate(day, 'day')}` : `in ${sayDate(day, 'month')}`;
	if (contact.last_seen?.kind === 'span') return `in ${sayMonth(contact.last_seen.text)}`;
	const note = contact.last_seen_note?.trim() ?? '';
	if (note === '') return undefined;
	return /^(?:in|on|at|during|before|after|around|when|last|some|years?|early|late)\b/i.test(note) ? note : `in ${note}`;
}

/** What I did since we last met: dated stories only, the latest first; nothing that may be older. */
export function catchUp(facts: DraftFacts): TemplateRecord {
	const since = lastMet(facts);
	const dated = facts.stories.flatMap(({ story }) => {
		const on = dayOf(story.story_date);
		const headline = story.story_headline?.trim() ?? '';
		return on !== undefined && headline !== '' && since !== undefined && on > since && on <= facts.now.today ? [{ on, headline }] : [];
	});
	const functions = facts.person.facts.contact.job_function.map((name) => name.toLowerCase());
	const fits = (headline: string): boolean =>
		facts.stories.some(({ story }) => story.story_headline?.trim() === headline && story.for_functions.some((name) => functions.includes(name.toLowerCase())));
	const best = [...dated].sort((a, b) => Number(fits(b.headline)) - Number(fits(a.headline)) || (a.on < b.on ? 1 : -1));
	return { last_met: lastMetWords(facts), since_then: best.slice(0, most).map(({ headline }) => headline) };
}
