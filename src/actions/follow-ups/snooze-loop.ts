import type { OpenLoop } from '../../domain/follow-ups/open-loop';
import { ok, trouble } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import { movePromise } from '../../note/body/promise-line';
import type { Action } from '../action';
import { setting, type Edit } from '../edit-text';
import { changeOwner, isMarkFor, markFor, marksOf } from './loop-marks';
import { loopInWords } from './loop-words';
import { openOwner } from './open-owner';

export interface SnoozeLoop {
	readonly loop: OpenLoop;
	readonly until: CalendarDate;
}

/** Puts a loop off. It stays open and is shown from that day; a promise gets the day on its own line. */
export const snoozeLoop: Action<SnoozeLoop> = async ({ loop, until }, context) => {
	if (until <= context.now.today) {
		return trouble({ what: `${writtenDate(until, context.now.today)} is not after today. Nothing was written.`, advice: 'Choose a later day.' });
	}
	const owner = await openOwner(loop, context);
	if (!owner.ok) return owner;
	const { line } = loop;
	const mark = markFor(loop, until, owner.value, context);
	const others = marksOf(owner.value).snoozed.filter((entry) => !isMarkFor(entry, mark, owner.value, context));
	const edit: Edit = line === undefined ? setting({ snoozed: [...others, mark] }, context) : (text) => movePromise(text, line, until);
	const steps = await changeOwner(owner.value, [edit], context);
	return steps.ok ? ok({ done: `Put off ${loopInWords(loop, context)} to ${writtenDate(until, context.now.today)}.`, steps: steps.value }) : steps;
};
