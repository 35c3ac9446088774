import type { ContactFacts, Now } from '../facts';
import type { WaitingAttempt } from './outreach';
import type { DueLoop } from './put-off';
import { isStrongTie } from '../people/strong-tie';
import { writtenDate } from '../days/written-date';

/** Seven business days of silence: exactly one nudge (D1, U1 in docs/life-cycle.md), to a strong tie by another channel. */
export function nudgeLoops(facts: ContactFacts, attempt: WaitingAttempt, now: Now): readonly DueLoop[] {
	if (attempt.nudgeSettled) {
		return [];
	}
	const sent = `You wrote to ${facts.name} on ${writtenDate(attempt.sent, now.today)}`;
	const away = attempt.from === attempt.sent ? '' : `, they were away until ${writtenDate(attempt.from, now.today)}`;
	const how = isStrongTie(facts.contact) ? 'one nudge by another channel' : 'one nudge';
	const why = `${sent}${away}; after 7 business days without an answer, on ${writtenDate(attempt.nudgeOn, now.today)}, ${how} is due.`;
	return [{ kind: 'nudge', owner: facts.path, person: facts.path, due: attempt.nudgeOn, why }];
}
