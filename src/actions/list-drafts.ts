import type { NotePath, Outcome } from '../domain/problem';
import type { CalendarDate } from '../domain/read-date';
import type { Check } from '../draft/check-draft';
import type { ActionContext } from './action';

/** One draft as it stands in a note, with everything the review window shows. */
export interface DraftForReview {
	/** Names this draft within its note, as long as its text is not edited. */
	readonly id: string;
	readonly note: NotePath;
	/** The kind of message: outreach, nudge, thank-you, ... */
	readonly kind: string;
	/** Whom it is for, if that is a note. */
	readonly person: NotePath | undefined;
	/** As the block's heading says it: "Thank-you to Þóra Jónsdóttir". */
	readonly title: string;
	readonly subject?: string;
	readonly text: string;
	readonly sentOn?: CalendarDate;
	readonly checks: readonly Check[];
	/** First e-mail address of the person, for "Open in mail". */
	readonly email?: string;
}

/** Reads the drafts of a contact or a meeting, newest first, those that were sent last. */
export declare function listDrafts(note: NotePath, context: ActionContext): Promise<Outcome<readonly DraftForReview[]>>;
