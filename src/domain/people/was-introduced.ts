import type { Contact } from '../properties/contact';

/** Whether somebody said yes before I wrote to them, since whoever named them introduced us (docs/drafts.md). */
export function wasIntroduced({ referred_by, outreach_sent, replied_on, reply_kind }: Pick<Contact, 'referred_by' | 'outreach_sent' | 'replied_on' | 'reply_kind'>): boolean {
	return referred_by.length > 0 && outreach_sent === undefined && replied_on !== undefined && reply_kind === 'yes';
}
