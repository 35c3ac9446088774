import { addBusinessDays } from '../days/business-days';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { countsAsConversation } from '../meetings/meeting-state';
import { meetingDay } from '../meetings/meeting-times';
import type { Attempt } from './outreach';
import type { DueLoop } from './put-off';
import { writtenDate } from '../days/written-date';

/**
 * A yes is answered with times the next business day. A meeting since the reply settles it for good, also one that was cancelled
 * or missed afterwards.
 */
export function offerTimesLoops(facts: ContactFacts, attempt: Attempt, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	if (attempt.kind !== 'answered' || attempt.answer !== 'yes' || wasMeetingMade(facts, attempt.on, people, rules, now)) {
		return [];
	}
	const due = addBusinessDays(attempt.on, 1, rules);
	const why = `${facts.name} said yes on ${writtenDate(attempt.on, now.today)}; offer times by ${writtenDate(due, now.today)}.`;
	return [{ kind: 'offer-times', owner: facts.path, person: facts.path, due, why }];
}

function wasMeetingMade(facts: ContactFacts, since: string, people: People, rules: Rules, now: Now): boolean {
	return people.meetingsWith(facts.path).some(({ meeting }) => {
		const day = meetingDay(meeting, rules, now);
		return countsAsConversation(meeting) && (day === undefined || day >= since);
	});
}
