import type { ContactFacts } from '../facts';
import { isNamedByOthers } from './is-named-by-others';

/** Whether somebody said yes before I wrote to them, since whoever named them introduced us (docs/drafts.md). */
export function wasIntroduced(facts: ContactFacts): boolean {
	const { outreach_sent, replied_on, reply_kind } = facts.contact;
	return isNamedByOthers(facts) && outreach_sent === undefined && replied_on !== undefined && reply_kind === 'yes';
}
