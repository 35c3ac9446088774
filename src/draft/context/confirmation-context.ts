import type { DraftFacts } from '../draft-facts';
import type { TemplateRecord } from '../template/template-value';
import { turnedToThem } from '../wording/addressed';
import { namesInNotes } from '../wording/names-in-notes';
import { hopeToLearn } from '../wording/want-to-learn';
import { theirZone, timesOf } from './meeting-context';
import { outreachContext } from './outreach-context';
import { momentWords } from './reschedule-context';

/** Where the meeting is, as it is said to the person: `her dining table` is `your dining table`; a link stays as it is. */
export function placeFor({ meeting, person }: DraftFacts): string {
	const place = meeting?.facts.meeting.location?.trim() ?? '';
	const said = /^\w+:\/\//.test(place) ? place : turnedToThem(place, namesInNotes(person.facts));
	return said.replace(/^You(r?)\b/, 'you$1');
}

/** A confirmation: the time on both clocks, the place, and the phone to fall back on. */
export function confirmationContext(facts: DraftFacts, brief: boolean): TemplateRecord {
	const times = timesOf(facts);
	const hope = hopeToLearn(facts.person.facts.contact.knowledge_sought.slice(0, 1), namesInNotes(facts.person.facts));
	return {
		...outreachContext(facts, brief),
		...(hope === '' ? {} : { hope }),
		moment: times === undefined ? undefined : momentWords(times.start, theirZone(facts, times), facts),
		place: placeFor(facts),
		their_phone: facts.person.facts.contact.phone[0],
	};
}
