import type { NotePath } from '../problem';
import type { CalendarDate } from '../days/read-date';

/** What can wait to be done, by the names that `snoozed` and `skipped` use (docs/life-cycle.md, "The loops"). */
export const loopKinds = [
	'try-next-contact', 'nudge', 'offer-times', 'prepare', 'confirm', 'did-it-happen', 'debrief', 'thank-you',
	'my-promise', 'their-promise', 'contact-referral', 'tell-referrer', 'report-back', 'keep-in-touch', 'tell-all',
] as const;

export type LoopKind = (typeof loopKinds)[number];

/**
 * One entry of `snoozed` or `skipped`: the kind of loop, the day it is put off to or the due date that is waived, and for
 * a group the one person meant. Without a person it holds for all of them.
 */
export interface LoopMark {
	readonly kind: LoopKind;
	readonly date: CalendarDate;
	readonly person: NotePath | undefined;
}

/** One thing that waits to be done for one person (docs/life-cycle.md). It is computed, never stored. */
export interface OpenLoop {
	readonly kind: LoopKind;
	/** The note that holds the facts, and the snooze or skip of this loop. */
	readonly owner: NotePath;
	/** Whom it concerns: in a group meeting each person has a loop of their own. */
	readonly person: NotePath | undefined;
	/** The date by the rule; a skip names this date. */
	readonly due: CalendarDate;
	/** From when it is shown: `due`, or the later date it was snoozed to. */
	readonly shownFrom: CalendarDate;
	/** One sentence that says why, with the dates it was computed from. */
	readonly why: string;
	/** For a promise: its whole task line. For try-next-contact: absent. */
	readonly line?: string;
	/** For try-next-contact: the next person to write to. */
	readonly next?: NotePath;
}
