import type { ContactFacts } from '../facts';

/** Whether somebody else named this person: not they themselves. A referrer whose note is gone counts. */
export function isNamedByOthers({ contact, referrers, path }: ContactFacts): boolean {
	return contact.referred_by.length > referrers.filter((referrer) => referrer === path).length;
}
