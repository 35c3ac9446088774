import type { OpenLoop } from '../../domain/follow-ups/open-loop';
import { ok } from '../../domain/problem';
import { dropPromise } from '../../note/body/promise-line';
import type { Action } from '../action';
import { setting, type Edit } from '../edit-text';
import { changeOwner, markFor, marksOf } from './loop-marks';
import { loopInWords } from './loop-words';
import { openOwner } from './open-owner';

export interface SkipLoop {
	readonly loop: OpenLoop;
}

/** Waives a loop for this due date: it is not shown again for it. A promise is marked as dropped on its own line. */
export const skipLoop: Action<SkipLoop> = async ({ loop }, context) => {
	const owner = await openOwner(loop, context);
	if (!owner.ok) return owner;
	const { line } = loop;
	const mark = markFor(loop, loop.due, owner.value, context);
	const { skipped } = marksOf(owner.value);
	const edit: Edit = line === undefined
		? setting({ skipped: skipped.includes(mark) ? skipped : [...skipped, mark] }, context)
		: (text) => dropPromise(text, line, context.now.today);
	const steps = await changeOwner(owner.value, [edit], context);
	return steps.ok ? ok({ done: `Skipped ${loopInWords(loop, context)}.`, steps: steps.value }) : steps;
};
