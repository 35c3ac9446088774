import { clockOf, dateOf } from '../../domain/days/wall-time';
import { wallTimeAt } from '../../domain/days/time';
import { check, type Check } from '../check';
import { placeFor } from '../context/confirmation-context';
import { minutesOf, theirZone, timesOf } from '../context/meeting-context';
import { cancelledBy, formerStart } from '../context/reschedule-context';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { letterBody, sentencesOf } from '../draft-sentences';
import { takesUp } from '../takes-up';
import { sayDate } from '../template/say-date';

/** The nudge asks for less than the first message did. */
export function nudgeChecks(draft: Draft): readonly Check[] {
	const easier = /\bten minutes\b|\b10 minutes\b|\bone question\b|\ba single question\b/i.test(draft.text);
	return [check('easier-ask', easier, easier ? 'It asks for less than the first message.' : 'It does not ask for less.', 'Offer ten minutes, or one question in writing.')];
}

/** Day, both clock times, length, where, and one line of what I hope to learn. */
export function confirmationChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const times = timesOf(facts);
	if (times === undefined) return [check('times', false, 'The meeting has no clear start.', 'Set the start of the meeting.')];
	const theirs = wallTimeAt(times.start, theirZone(facts, times));
	const mine = wallTimeAt(times.start, facts.now.zone);
	const wanted = [sayDate(dateOf(theirs), 'day'), clockOf(theirs), clockOf(mine)];
	const absent = wanted.filter((part) => !draft.text.includes(part));
	const channel = facts.meeting?.facts.meeting.meeting_channel;
	const place = (channel === 'phone' ? facts.person.facts.contact.phone[0] : undefined) ?? placeFor(facts);
	const where = place !== '' && draft.text.includes(place);
	const long = draft.text.includes(`${minutesOf(facts)} minute`);
	const sought = [...facts.person.facts.contact.knowledge_sought, ...facts.meeting?.facts.meeting.meeting_goals ?? []];
	const hoped = sentencesOf(letterBody(draft, facts)).some((sentence) => /\b(?:hope|like|want|glad|curious|eager|forward|keen)\b.*\b(?:learn|hear|ask|understand|know|see)/i.test(sentence) && !sentence.includes('[add: ') && takesUp(sentence, sought));
	return [
		check('times', absent.length === 0, absent.length === 0 ? 'Day and both clock times stand in it.' : `Not in it: ${absent.join(', ')}.`, 'Say the day, their time and yours.'),
		check('place', where, where ? 'It says where.' : 'It does not say where, or by which link or number.', 'Add the place, the link or the number.'),
		check('minutes', long, long ? 'It says how long.' : 'It does not say how long.', `Say ${minutesOf(facts)} minutes.`),
		check('hope', hoped, hoped ? 'It says what you hope to learn.' : 'It does not say what you hope to learn.', 'Add one line: I hope to learn …'),
	];
}

/** Sorry, or thanks where they called it off; the old time on both clocks, another one or two, and no story around it. */
export function rescheduleChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const times = timesOf(facts);
	const start = formerStart(facts) ?? times?.start;
	const clocksAt = (instant: number | undefined): readonly string[] =>
		(times === undefined || instant === undefined ? [] : [wallTimeAt(instant, theirZone(facts, times)), wallTimeAt(instant, facts.now.zone)].map(clockOf));
	const wanted = clocksAt(start);
	// Where a new time stands in the note, it is the one to say, on both clocks.
	const moved = clocksAt(formerStart(facts) === undefined ? undefined : times?.start);
	const old = wanted.length > 0 && wanted.every((part) => draft.text.includes(part));
	const sorry = /\bsorry\b|\bapologi[sz]e\b/i.test(draft.text);
	const clocks = new Set(draft.text.match(/\b\d{1,2}:\d{2}\b/g) ?? []);
	const other = moved.length > 0 ? moved.every((clock) => clocks.has(clock)) : [...clocks].some((clock) => !wanted.includes(clock)) || /\bwhich time suits you\b|\bwhatever time suits\b/i.test(draft.text);
	const thanks = /\bthank(?:s| you)\b/i.test(draft.text);
	return [
		cancelledBy(facts) === 'them'
			? check('thanks', thanks, thanks ? 'It thanks them for telling you.' : 'It does not thank them for telling you.', 'Thank them for saying so.')
			: check('sorry', sorry, sorry ? 'It says sorry.' : 'It does not say sorry.', 'Say sorry, once and plainly.'),
		check(
			'old-time', old, `The old time ${old ? 'stands' : 'is not'} in it on both clocks.`, 'Say which appointment you mean, on their clock and on yours.',
		),
		check(
			'another-time', other,
			other ? 'It offers another time.' : moved.length > 0 ? `The new time is not in it on both clocks: ${[...new Set(moved)].join(', ')}.` : 'It offers no other time.',
			moved.length > 0 ? 'Say the new time on their clock and on yours.' : 'Offer one or two times.',
		),
	];
}

/** A no is accepted: nothing is asked again. */
export function declineChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const asks = /\?(?:\s|$)/.test(letterBody(draft, facts));
	const thanked = /\bthank(?:s| you)\b/i.test(draft.text);
	return [
		check('thanks', thanked, thanked ? 'It thanks them.' : 'It does not thank them.', 'Thank them for answering.'),
		check('no-persuasion', !asks, asks ? 'It asks again.' : 'It asks for nothing.', 'Thank them, and leave it there.'),
	];
}

/** Two other times, and no reproach. */
export function missedMeetingChecks(draft: Draft): readonly Check[] {
	const times = new Set(draft.text.split(/\n\n/).slice(2).join(' ').match(/\b\d{1,2}:\d{2}\b(?! my time)/g) ?? []).size;
	const blames = /\b(?:you (?:failed|forgot|did not (?:come|show)|didn't (?:come|show))|no[- ]show|i waited|wasted)\b/i.test(draft.text);
	return [
		check('two-times', times > 0, times > 0 ? 'It offers other times.' : 'It offers no other time.', 'Offer two times; the profile says when you are free.'),
		check('no-reproach', !blames, blames ? 'It blames.' : 'It blames nobody.', 'Say that you missed them, and that plans change.'),
	];
}

/** At most one light question, and no favour. */
export function keepInTouchChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const own = letterBody(draft, facts).replace(/[“"][^”"]*[”"]/g, ' ');
	const questions = sentencesOf(own).filter((sentence) => sentence.includes('?')).length;
	const favour = /\b(?:could you|would you mind|can you|i need your|do me a favou?r)\b/i.test(draft.text);
	return [
		check('one-question', questions <= 1, `${questions} ${questions === 1 ? 'question' : 'questions'}; at most one.`, 'Keep one light question.'),
		check('no-favour', !favour, favour ? 'It asks for a favour.' : 'It asks for no favour.', 'Give something instead.'),
	];
}
