/** A day, `YYYY-MM-DD`, that exists in the calendar. Compared as a string; it has no zone. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/** A reading on a wall clock, `YYYY-MM-DDTHH:mm`, without a zone. The zone stands beside it. */
export type WallTime = string & { readonly wallTime: unique symbol };

/**
 * What a hand-written date says. Only `day` may start a clock; the others are kept as written and are shown, never
 * rounded to a day that nobody wrote (docs/dates.md).
 */
export type ReadDate =
	| { readonly kind: 'day'; readonly date: CalendarDate }
	| { readonly kind: 'span'; readonly text: string; readonly from: CalendarDate; readonly to: CalendarDate }
	| { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly CalendarDate[] }
	| { readonly kind: 'unreadable'; readonly text: string };

/** A hand-written date and time. With an offset (`+01:00`) the instant is fixed, and the wall time is only how it was written. */
export type ReadDateTime =
	| { readonly kind: 'moment'; readonly wall: WallTime; readonly offsetMinutes?: number }
	| { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly WallTime[] }
	| { readonly kind: 'unreadable'; readonly text: string };
