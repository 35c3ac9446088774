import { ok, type Outcome } from '../domain/problem';
import type { Link } from '../domain/property-table';
import type { CalendarDate } from '../domain/read-date';

/** A task line under Promises. */
export interface WrittenPromise {
	readonly by: 'me' | 'them';
	/** Without prefix, dates and block mark. */
	readonly text: string;
	readonly due: CalendarDate | undefined;
	/** `[x]` done, `[-]` dropped, anything else open. */
	readonly state: 'open' | 'done' | 'dropped';
	/** The whole line as it stands. */
	readonly line: string;
	/** Counted from 1. */
	readonly lineNumber: number;
	readonly links: readonly Link[];
}

/** The promises of a note: task lines in its section Promises, not in code. */
export function readPromises(text: string): WrittenPromise[] {
	void text;
	return [];
}

/** The line of a new promise, to be appended to Promises. */
export function promiseLine(by: 'me' | 'them', text: string, due?: CalendarDate): string {
	void by; void due;
	return text;
}

/** Ticks a promise off, with the day. `line` is the whole line as read. */
export function tickPromise(text: string, line: string, on: CalendarDate): Outcome<string> {
	void line; void on;
	return ok(text);
}

/** Marks a promise as dropped (`[-]`), with the day. */
export function dropPromise(text: string, line: string, on: CalendarDate): Outcome<string> {
	void line; void on;
	return ok(text);
}

/** Gives a promise another day. */
export function movePromise(text: string, line: string, to: CalendarDate): Outcome<string> {
	void line; void to;
	return ok(text);
}
