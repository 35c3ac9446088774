import { clockOf, dateOf } from '../../domain/days/wall-time';
import { wallTimeAt } from '../../domain/days/time';
import type { DraftFacts } from '../draft-facts';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';
import { theirZone, timesOf } from './meeting-context';
import { outreachContext } from './outreach-context';

/** A confirmation: the time on my clock where it differs, with the day if that differs too, and the phone to fall back on. */
export function confirmationContext(facts: DraftFacts, brief: boolean): TemplateRecord {
	const times = timesOf(facts);
	const mine = times === undefined ? undefined : wallTimeAt(times.start, facts.now.zone);
	const theirs = times === undefined ? undefined : wallTimeAt(times.start, theirZone(facts, times));
	const day = mine === undefined || theirs === undefined || dateOf(mine) === dateOf(theirs) ? '' : `${sayDate(dateOf(mine), 'short')}, `;
	return {
		...outreachContext(facts, brief),
		my_clock: mine === undefined || mine === theirs ? undefined : `${day}${clockOf(mine)}`,
		their_phone: facts.person.facts.contact.phone[0],
	};
}
