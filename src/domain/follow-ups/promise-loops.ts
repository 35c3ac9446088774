import { addBusinessDays } from '../days/business-days';
import { addDays } from '../days/calendar-date';
import type { Now, PromiseLine, Rules } from '../facts';
import type { NotePath } from '../problem';
import type { DueLoop } from './put-off';
import type { CalendarDate } from '../days/read-date';
import { writtenDate } from '../days/written-date';

/** The note that holds promises, and what a promise without a date counts from. */
export interface PromiseKeeper {
	readonly path: NotePath;
	readonly promises: readonly PromiseLine[];
	/** Whom the promises of this note can be for. */
	readonly people: readonly NotePath[];
	/** The day they were made: the meeting's, or that of the last contact. */
	readonly madeOn: CalendarDate;
}

/** Days after which their promise is asked about, and after which the reminder says that it is late (T1 in docs/life-cycle.md). */
const checkInDays = 7;
const lateDays = 10;

/** A reminder for every open promise, of mine and of theirs; a line whose date cannot be read starts no clock. */
export function promiseLoops(keeper: PromiseKeeper, rules: Rules, now: Now): readonly DueLoop[] {
	return keeper.promises
		.filter(({ done, unclearDue }) => !done && unclearDue === undefined)
		.map((promise) => (promise.by === 'me' ? mine(promise, keeper, rules, now) : theirs(promise, keeper, now)));
}

/** The person of the note whom the line names, else the only person of the note. */
function personOf({ mentions }: PromiseLine, { people }: PromiseKeeper): NotePath | undefined {
	return people.find((path) => mentions.includes(path)) ?? (people.length === 1 ? people[0] : undefined);
}

function mine(promise: PromiseLine, keeper: PromiseKeeper, rules: Rules, now: Now): DueLoop {
	const due = promise.due ?? addBusinessDays(keeper.madeOn, 2, rules);
	const reason = promise.due === undefined
		? `no date was said, so 2 business days after ${writtenDate(keeper.madeOn, now.today)}`
		: `for ${writtenDate(due, now.today)}`;
	return {
		kind: 'my-promise', owner: keeper.path, person: personOf(promise, keeper), due, line: promise.line,
		why: `You promised: ${promise.text} (${reason}).`,
	};
}

function theirs(promise: PromiseLine, keeper: PromiseKeeper, now: Now): DueLoop {
	const due = promise.due ?? addDays(keeper.madeOn, checkInDays);
	const isLate = now.today >= addDays(due, lateDays - checkInDays);
	const reason = promise.due === undefined
		? `no date was said, so ${checkInDays} days after ${writtenDate(keeper.madeOn, now.today)}`
		: `for ${writtenDate(due, now.today)}`;
	return {
		kind: 'their-promise', owner: keeper.path, person: personOf(promise, keeper), due, line: promise.line,
		why: `They promised: ${promise.text} (${reason})${isLate ? '; it is some days over, so ask kindly once' : ''}.`,
	};
}
