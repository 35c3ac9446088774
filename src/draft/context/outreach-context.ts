import { clockOf, dateOf } from '../../domain/days/wall-time';
import { addressed } from '../wording/addressed';
import { catchUp } from '../wording/catch-up';
import type { DraftFacts, OfferedTime } from '../draft-facts';
import { howWeKnowSentence } from '../wording/how-we-know';
import { listWords } from '../template/list-words';
import { sayDate } from '../template/say-date';
import { namesInNotes } from '../wording/names-in-notes';
import { missingFact, noted, withSmallFirst } from '../wording/sentence-words';
import { tieOf } from '../wording/tie-of';
import type { TemplateRecord } from '../template/template-value';
import { hopeToLearn, wantToLearn } from '../wording/want-to-learn';
import { minutesOf } from './meeting-context';

/** Who sent me or what we share, as a sentence. A relative need not be told how we know each other. */
export function connection(facts: DraftFacts): string {
	const { contact } = facts.person.facts;
	const referrers = contact.may_use_name === 'yes' ? facts.person.referrers.map((referrer) => referrer.called) : [];
	if (referrers.length > 0) return `${listWords(referrers)} suggested that I write to you.`;
	if (contact.contact_category.includes('relative')) return '';
	const known = howWeKnowSentence(contact.how_we_know ?? '', namesInNotes(facts.person.facts));
	if (known !== '') return known;
	if (contact.shared_affiliation.length > 0) return `We have ${listWords(contact.shared_affiliation)} in common.`;
	return '';
}

/** Why I write to them, as a sentence, where nothing else connects us: their place of work, else what they do. */
function position(facts: DraftFacts): string {
	const role = noted(facts.person.facts.contact.role_title);
	const organization = facts.person.organization?.name ?? '';
	if (organization !== '') return `I am writing to you because of your work at ${organization}.`;
	return role === '' ? '' : `I am writing to you for what you know as ${withSmallFirst(role)}.`;
}

/** A time to offer, in their zone with mine in brackets where the clocks differ. */
export function timeWords({ mine, theirs }: OfferedTime): string {
	const there = `${sayDate(dateOf(theirs), 'day')} at ${clockOf(theirs)}`;
	if (mine === theirs) return there;
	return dateOf(mine) === dateOf(theirs) ? `${there} (${clockOf(mine)} my time)` : `${there} (${sayDate(dateOf(mine), 'short')}, ${clockOf(mine)} my time)`;
}

/** The wider field of interest: an industry of theirs that the goal shares, else one of theirs. */
function broadInterest({ goals, person }: DraftFacts): string {
	const mine = goals.flatMap(({ goal }) => goal.target_industries);
	const theirs = [...person.facts.contact.industry, ...person.organization?.organization?.industry ?? []];
	return theirs.find((industry) => mine.includes(industry)) ?? theirs[0] ?? '';
}

/** What an outreach message, a note or a phone script is made of. */
export function outreachContext(facts: DraftFacts, brief: boolean): TemplateRecord {
	const { contact } = facts.person.facts;
	const names = namesInNotes(facts.person.facts);
	const learn = wantToLearn(contact.knowledge_sought.slice(0, brief ? 1 : 2), names);
	const first = wantToLearn(contact.knowledge_sought.slice(0, 1), names);
	const hope = hopeToLearn(contact.knowledge_sought.slice(0, brief ? 1 : 2), names);
	const reason = noted(contact.reason_to_talk);
	const broad = broadInterest(facts);
	return {
		tie: tieOf(facts),
		connection: connection(facts),
		position: position(facts),
		why: reason === '' ? missingFact('reason to talk') : addressed(reason, names),
		learn: learn === '' ? missingFact('what you want to learn from them') : learn,
		learn_first: first === '' ? missingFact('what you want to learn from them') : first,
		hope: hope === '' ? undefined : hope,
		broad: broad === '' || learn.toLowerCase().includes(broad.toLowerCase()) ? undefined : broad,
		topic: broad === '' ? (contact.job_function[0] ?? contact.role_title) : broad,
		minutes: minutesOf(facts),
		times: facts.times.slice(0, brief ? 2 : 3).map(timeWords),
		...catchUp(facts, brief),
	};
}
