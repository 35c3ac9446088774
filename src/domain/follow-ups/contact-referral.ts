import { addBusinessDays } from '../days/business-days';
import { addDays, dayOf } from '../days/calendar-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { isNamedByOthers } from '../people/is-named-by-others';
import type { DueLoop } from './put-off';
import { writtenDate } from '../days/written-date';

/** Days without a move after which a referral has lapsed. */
const lapsedAfterDays = 30;

/** A referral is followed within two business days, unless the referrer does not want to be named. */
export function contactReferralLoops(facts: ContactFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	const { contact, name, path } = facts;
	const on = dayOf(contact.referred_on);
	const wasWritten = contact.outreach_sent !== undefined || contact.replied_on !== undefined;
	if (on === undefined || !isNamedByOthers(facts) || wasWritten || contact.may_use_name === 'no') {
		return [];
	}
	const names = facts.referrers.filter((referrer) => referrer !== path).flatMap((referrer) => people.contact(referrer)?.name ?? []).join(' and ');
	const lapsed = now.today > addDays(on, lapsedAfterDays);
	const advice = lapsed ? `that was more than ${lapsedAfterDays} days ago, so the referral has lapsed: write, or let it go` : `write to ${name}`;
	const why = `${names || 'Somebody'} named ${name} on ${writtenDate(on, now.today)}; ${advice}.`;
	return [{ kind: 'contact-referral', owner: path, person: path, due: addBusinessDays(on, 2, rules), why }];
}
