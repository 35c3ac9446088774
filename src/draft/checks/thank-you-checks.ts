import { check, type Check } from '../check';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { promisesToSay } from '../kept-out';
import { letterBody } from '../draft-sentences';
import { foldedWords } from '../folded-words';
import { takesUp } from '../takes-up';
import { mayBeQuoted } from '../../note/body/quotable';
import { sayDate } from '../template/say-date';

/** What could be said without having talked: who they are, what was asked of them, and what the whole search is about. */
function knownAnyway({ person, goals, meeting }: DraftFacts): readonly string[] {
	const { name, contact } = person.facts;
	return [
		name, contact.role_title ?? '', person.organization?.name ?? '', contact.reason_to_talk ?? '', ...contact.knowledge_sought, ...contact.job_function, ...contact.industry,
		...(meeting?.everybody ?? []).map((other) => other.name),
		...goals.flatMap(({ name: search, goal }) => [search, ...goal.target_roles, ...goal.target_industries]),
	];
}

/** A detail that only this conversation could have produced: a rare word shared with a captured line. */
function particular(draft: Draft, facts: DraftFacts): Check {
	const captured = (facts.meeting?.captures ?? []).filter((capture) => mayBeQuoted(capture) && capture.kind !== 'referral');
	const text = foldedWords(letterBody(draft, facts));
	const said = [...captured.map((capture) => capture.text), ...facts.meeting?.chosen ?? []];
	const knownBefore = foldedWords(knownAnyway(facts).join(' '));
	const shared = [...foldedWords(said.join(' '))].find((word) => text.has(word) && !knownBefore.has(word));
	return check('only-this-conversation', shared !== undefined, shared === undefined ? 'It could be sent to anyone.' : `It takes up what was said: "${shared}".`, 'Name one thing from your notes of this conversation.');
}

/** Promises that are not said in it, by whom. */
function promises(draft: Draft, facts: DraftFacts, by: 'me' | 'them'): Check {
	const open = promisesToSay(facts).filter((promise) => promise.by === by && !promise.done);
	const unsaid = open.filter((promise) => !takesUp(draft.text, [promise.text])).map((promise) => promise.text);
	const whose = by === 'me' ? 'Your promises stand in it' : 'What they offered is remembered';
	return check(
		by === 'me' ? 'my-promises' : 'their-promises', unsaid.length === 0,
		unsaid.length === 0 ? `${whose}.` : `Not in it: ${unsaid.join('; ')}.`,
		by === 'me' ? 'Say what you will do, and by when.' : 'Thank them for the offer, without pressing.',
	);
}

function nextStep(draft: Draft, facts: DraftFacts): Check {
	const days = promisesToSay(facts).flatMap((promise) => (promise.by === 'me' && promise.due !== undefined ? [sayDate(promise.due, 'day')] : []));
	const timed = days.some((day) => draft.text.includes(day)) || /\bby (?:the end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|\d)|\bin an? (?:few )?(?:days?|weeks?|months?)|\bthis (?:week|month)|\btomorrow\b/i.test(draft.text);
	return check('next-step', timed, timed ? 'It says what you will do, and when.' : 'It does not say when you will do something with it.', 'Name one thing you will do, with a day.');
}

function referralsNamed(draft: Draft, facts: DraftFacts): Check {
	const unnamed = (facts.meeting?.referrals ?? []).filter((person) => !draft.text.includes(person.called) && !draft.text.includes(person.name)).map((person) => person.called);
	return check('referrals', unnamed.length === 0, unnamed.length === 0 ? 'Whom they named is thanked for.' : `Not named: ${unnamed.join(', ')}.`, 'Thank them for each name.');
}

function noNewAsk(draft: Draft, facts: DraftFacts): Check {
	const asks = /\b(?:could|would|can|may) (?:you|i)\b[^.!?]*\?/i.test(letterBody(draft, facts));
	return check('no-new-request', !asks, asks ? 'It asks for something new.' : 'It asks for nothing new.', 'Keep the request for another day.');
}

/** What a thank-you is checked for beyond what every draft is. */
export function thankYouChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	return [particular(draft, facts), nextStep(draft, facts), promises(draft, facts, 'me'), promises(draft, facts, 'them'), referralsNamed(draft, facts), noNewAsk(draft, facts)];
}
