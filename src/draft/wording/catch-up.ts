import { dayOf } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';
import type { DraftFacts } from '../draft-facts';
import { sayMonth } from '../template/say-date';
import { lastDay } from './tie-of';
import type { TemplateRecord } from '../template/template-value';
import { isRemembered, whenWords } from './when-words';

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
	if (day !== undefined) return whenWords(day, facts.now.today);
	if (contact.last_seen?.kind === 'span') return `in ${sayMonth(contact.last_seen.text)}`;
	const note = contact.last_seen_note?.trim() ?? '';
	if (note === '') return undefined;
	return /^(?:in|on|at|during|before|after|around|when|last|some|years?|early|late)\b/i.test(note) ? note : `in ${note}`;
}

/**
 * What I did since we last met: dated stories only, the most fitting and latest first, one where it has to be brief; nothing that may be older. With it,
 * when that was, and whether it was so lately that nobody has to be asked how they have been.
 */
export function catchUp(facts: DraftFacts, brief = false): TemplateRecord {
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
	return {
		last_met: lastMetWords(facts),
		met_lately: since !== undefined && isRemembered(since, facts.now.today),
		since_then: best.slice(0, brief ? 1 : most).map(({ headline }) => headline),
	};
}
