import { compareTexts } from '../compare-texts';
import { loopKinds, type LoopKind, type OpenLoop } from './open-loop';
import type { CalendarDate } from '../days/read-date';

/** What is owed to a person comes before what moves the search on. */
const courtesies: readonly LoopKind[] = ['did-it-happen', 'thank-you', 'my-promise', 'their-promise', 'report-back', 'tell-referrer'];
const order = [...new Set([...courtesies, ...loopKinds])];

/** Overdue, due today, or not to be shown yet. Never stored; a snoozed loop is overdue once both its dates are past. */
export function loopTiming(loop: OpenLoop, today: CalendarDate): 'overdue' | 'today' | 'later' {
	if (loop.shownFrom > today) {
		return 'later';
	}
	return loop.shownFrom < today ? 'overdue' : 'today';
}

/** The order of Today: what was to be shown first, then what is owed before what is planned, then by note. */
export function compareLoops(a: OpenLoop, b: OpenLoop): number {
	return compareTexts(a.shownFrom, b.shownFrom)
		|| order.indexOf(a.kind) - order.indexOf(b.kind)
		|| compareTexts(a.owner, b.owner)
		|| compareTexts(a.person ?? '', b.person ?? '');
}
