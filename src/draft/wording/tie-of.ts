import { addMonths } from '../../domain/days/calendar-date';
import type { CalendarDate, ReadDate } from '../../domain/days/read-date';
import { wasIntroduced } from '../../domain/people/was-introduced';
import type { DraftFacts } from '../draft-facts';
import type { DraftTie } from '../draft-kind';

/** Three years of silence make a tie dormant (docs/drafts.md). */
const dormantMonths = 36;

const knownFrom = ['relative', 'former-boss', 'former-coworker', 'alumni', 'acquaintance', 'association', 'referral', 'event'];

/** The last day a date can mean. */
export function lastDay(read: ReadDate | undefined): CalendarDate | undefined {
	if (read?.kind === 'day') return read.date;
	return read?.kind === 'span' ? read.to : undefined;
}

/**
 * How close the two are: introduced where they said yes first and whoever named them may be named; dormant after three years of silence;
 * warm if referred, of a shared affiliation or met before; else cold.
 */
export function tieOf({ person, now }: DraftFacts): DraftTie {
	const { contact } = person.facts;
	const seen = lastDay(contact.last_seen);
	const talked = person.earlier[0]?.on;
	if (wasIntroduced(person.facts) && contact.may_use_name === 'yes' && person.referrers.length > 0 && talked === undefined) return 'introduced';
	if (contact.tie === 'dormant' && talked === undefined) return 'dormant';
	if (seen !== undefined && talked === undefined && seen <= addMonths(now.today, -dormantMonths)) return 'dormant';
	const warm =
		person.referrers.length > 0 || contact.shared_affiliation.length > 0 || talked !== undefined || seen !== undefined ||
		(contact.last_seen_note ?? '') !== '' || contact.contact_category.some((category) => knownFrom.includes(category));
	return warm ? 'warm' : 'cold';
}
