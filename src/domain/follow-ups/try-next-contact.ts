import { dayOf } from '../days/calendar-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { rankAtOrganization } from '../people/next-contact';
import { organizationName } from '../people/organization-name';
import type { WaitingAttempt } from './outreach';
import type { DueLoop } from './put-off';
import { isStrongTie } from '../people/strong-tie';
import { writtenDate } from '../days/written-date';

/**
 * Three business days of silence: the next person at the same organization is written to, one after the other and never two at
 * once (D1, D2, D3 in docs/life-cycle.md). Nobody takes the place of a strong tie.
 */
export function tryNextContactLoops(
	facts: ContactFacts, attempt: WaitingAttempt, people: People, rules: Rules, now: Now,
): readonly DueLoop[] {
	if (isStrongTie(facts.contact) || wasNextOneWritten(facts, attempt, people)) {
		return [];
	}
	const [next] = rankAtOrganization(facts, people, rules, now);
	const other = next === undefined ? undefined : people.contact(next.contact);
	if (other === undefined) {
		return [];
	}
	const place = organizationName(facts.contact) ?? 'the same organization';
	const reasons = next?.parts.map(({ says }) => says).join(', ');
	const why = `No answer from ${facts.name} in 3 business days since ${writtenDate(attempt.from, now.today)}; next at ${place}: ${other.name}${reasons ? ` (${reasons})` : ''}.`;
	return [{ kind: 'try-next-contact', owner: facts.path, person: facts.path, due: attempt.tryNextOn, next: other.path, why }];
}

/** Whether somebody else there was written to after this person; of two on one day the note that sorts later is the later one. */
function wasNextOneWritten({ path, organizations: [organization] }: ContactFacts, { sent }: WaitingAttempt, people: People): boolean {
	return organization !== undefined && people.contactsAt(organization).some((other) => {
		const theirs = dayOf(other.contact.outreach_sent);
		return theirs !== undefined && (theirs > sent || (theirs === sent && other.path > path));
	});
}
