import { clockOf, dateOf } from '../../domain/days/wall-time';
import { addressed } from '../wording/addressed';
import { catchUp } from '../wording/catch-up';
import type { DraftFacts, OfferedTime } from '../draft-facts';
import { howWeKnowSentence } from '../wording/how-we-know';
import { listWords } from '../template/list-words';
import { sayDate } from '../template/say-date';
import { missingFact } from '../wording/sentence-words';
import { tieOf } from '../wording/tie-of';
import type { TemplateRecord } from '../template/template-value';
import { wantToLearn } from '../wording/want-to-learn';
import { minutesOf } from './meeting-context';

/** What a note may call the person. */
function namesOf({ person }: DraftFacts): readonly string[] {
	return [person.facts.contact.preferred_name ?? '', person.facts.name];
}

/** Who sent me or what we share, as a sentence; from how they are known, else from what they do. */
export function connection(facts: DraftFacts): string {
	const { contact } = facts.person.facts;
	const referrers = contact.may_use_name === 'yes' ? facts.person.referrers.map((referrer) => referrer.called) : [];
	if (referrers.length > 0) return `${listWords(referrers)} suggested that I write to you.`;
	if ((contact.how_we_know ?? '').trim() !== '') return howWeKnowSentence(contact.how_we_know ?? '', namesOf(facts));
	if (contact.shared_affiliation.length > 0) return `We have ${listWords(contact.shared_affiliation)} in common.`;
	return '';
}

/** Why I write to them in the place they hold, as a sentence, where nothing else connects us. */
function position(facts: DraftFacts): string {
	const role = (facts.person.facts.contact.role_title ?? '').trim();
	const organization = facts.person.organization?.name ?? '';
	const what = role === '' ? `from your work at ${organization}` : organization === '' ? `as ${role}` : `as ${role} at ${organization}`;
	return role === '' && organization === '' ? '' : `I am writing to you for what you know ${what}.`;
}

/** A time to offer, in their zone with mine in brackets where the clocks differ. */
export function timeWords({ mine, theirs }: OfferedTime): string {
	const there = `${sayDate(dateOf(theirs), 'day')} at ${clockOf(theirs)}`;
	if (mine === theirs) return there;
	return dateOf(mine) === dateOf(theirs) ? `${there} (${clockOf(mine)} my time)` : `${there} (${sayDate(dateOf(mine), 'short')}, ${clockOf(mine)} my time)`;
}

/** The wider field of interest: an industry of theirs that the goal shares, else one of either. */
function broadInterest(facts: DraftFacts): string {
	const mine = facts.goals.flatMap(({ goal }) => goal.target_industries);
	const theirs = facts.person.facts.contact.industry;
	return theirs.find((industry) => mine.includes(industry)) ?? theirs[0] ?? mine[0] ?? '';
}

/** What an outreach message, a note or a phone script is made of. */
export function outreachContext(facts: DraftFacts, brief: boolean): TemplateRecord {
	const { contact } = facts.person.facts;
	const learn = wantToLearn(contact.knowledge_sought.slice(0, brief ? 1 : 2));
	const reason = (contact.reason_to_talk ?? '').trim();
	const broad = broadInterest(facts);
	return {
		tie: tieOf(facts),
		connection: connection(facts),
		position: position(facts),
		why: reason === '' ? missingFact('reason to talk') : addressed(reason, namesOf(facts)),
		learn: learn === '' ? missingFact('what you want to learn from them') : learn,
		broad: broad === '' || learn.toLowerCase().includes(broad.toLowerCase()) ? undefined : broad,
		topic: broad === '' ? (contact.job_function[0] ?? contact.role_title) : broad,
		minutes: minutesOf(facts),
		times: facts.times.slice(0, brief ? 2 : 3).map(timeWords),
		...catchUp(facts),
	};
}
