import { clockOf, dateOf } from '../../domain/wall-time';
import { wallTimeAt } from '../../domain/time';
import { check, type Check } from '../check';
import { minutesOf, theirZone, timesOf } from '../context/meeting-context';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { letterBody, sentencesOf } from '../draft-sentences';
import { sayDate } from '../say-date';

/** The nudge asks for less than the first message did. */
export function nudgeChecks(draft: Draft): readonly Check[] {
	const easier = /\bten minutes\b|\b10 minutes\b|\bone question\b|\ba single question\b/i.test(draft.text);
	return [check('easier-ask', easier, easier ? 'It asks for less than the first message.' : 'It does not ask for less.', 'Offer ten minutes, or one question by e-mail.')];
}

/** Day, both clock times, length, and where. */
export function confirmationChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const times = timesOf(facts);
	if (times === undefined) return [check('times', false, 'The meeting has no clear start.', 'Set the start of the meeting.')];
	const theirs = wallTimeAt(times.start, theirZone(facts, times));
	const mine = wallTimeAt(times.start, facts.now.zone);
	const wanted = [sayDate(dateOf(theirs), 'day'), clockOf(theirs), clockOf(mine)];
	const absent = wanted.filter((part) => !draft.text.includes(part));
	const { location, meeting_channel: channel } = facts.meeting?.facts.meeting ?? {};
	const place = channel === 'phone' ? facts.person.facts.contact.phone[0] : location;
	const where = place !== undefined && place !== '' && draft.text.includes(place);
	const long = draft.text.includes(`${minutesOf(facts)} minute`);
	return [
		check('times', absent.length === 0, absent.length === 0 ? 'Day and both clock times stand in it.' : `Not in it: ${absent.join(', ')}.`, 'Say the day, their time and yours.'),
		check('place', where, where ? 'It says where.' : 'It does not say where, or by which link or number.', 'Add the place, the link or the number.'),
		check('minutes', long, long ? 'It says how long.' : 'It does not say how long.', `Say ${minutesOf(facts)} minutes.`),
	];
}

/** A no is accepted: nothing is asked again. */
export function declineChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const asks = /\?(?:\s|$)/.test(letterBody(draft, facts));
	return [check('no-persuasion', !asks, asks ? 'It asks again.' : 'It asks for nothing.', 'Thank them, and leave it there.')];
}

/** At most one light question, and no favour. */
export function keepInTouchChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const questions = sentencesOf(letterBody(draft, facts)).filter((sentence) => sentence.includes('?')).length;
	const favour = /\b(?:could you|would you mind|can you|i need your|do me a favou?r)\b/i.test(draft.text);
	return [
		check('one-question', questions <= 1, `${questions} ${questions === 1 ? 'question' : 'questions'}; at most one.`, 'Keep one light question.'),
		check('no-favour', !favour, favour ? 'It asks for a favour.' : 'It asks for no favour.', 'Give something instead.'),
	];
}
