import { canBeTicked, finishLoop } from '../../actions/follow-ups/finish-loop';
import { skipLoop } from '../../actions/follow-ups/skip-loop';
import { snoozeLoop } from '../../actions/follow-ups/snooze-loop';
import { together, type Together } from '../../actions/follow-ups/together';
import type { OpenLoop } from '../../domain/follow-ups/open-loop';
import type { CalendarDate } from '../../domain/days/read-date';
import type { Desk } from '../desk';
import { tellProblem } from '../notices';
import { runAction } from '../run-action';
import { plainFix, repairShown } from './repair-finding';
import type { RowActionId } from './row-actions';
import { offerDays } from './offer-days';
import type { Row } from './row';

/** What can be done with several rows at once; the rest asks about each. */
export type DeedOfMany = Extract<RowActionId, 'done' | 'snooze' | 'skip' | 'repair'>;

/** Whether a row can be chosen together with others. */
export function canBeChosen({ about }: Row): boolean {
	return about.kind === 'loop' || (about.kind === 'finding' && (about.finding.repair?.kind === 'quote' || about.finding.repair?.kind === 'stage'));
}

/** Does one thing with all of the rows: one plan, one notice, one undo. Rows that want an answer of their own are left. */
export async function doWithRows(desk: Desk, rows: readonly Row[], deed: DeedOfMany, anchorEl: HTMLElement): Promise<void> {
	if (deed === 'repair') {
		const fixes = rows.flatMap(({ about }) => (about.kind === 'finding' ? plainFix(desk, about.finding) ?? [] : []));
		if (fixes.length > 0) await repairShown(desk, fixes);
		return;
	}
	const loops = rows.flatMap(({ about }) => (about.kind === 'loop' ? [about.loop] : []));
	if (deed === 'snooze') {
		if (loops.length > 0) offerDays(desk, anchorEl, (until) => snooze(desk, loops, until));
	} else if (deed === 'skip') {
		await run(desk, loops, 'Skipped', (loop) => (context) => skipLoop({ loop }, context));
	} else {
		const on = desk.now().today;
		const ready = loops.filter(({ kind }) => canBeTicked(kind));
		if (ready.length === 0) tellProblem({ what: 'Each of these wants an answer of its own.', advice: 'Choose one row and press n.' });
		else await run(desk, ready, 'Done:', (loop) => (context) => finishLoop({ loop, on }, context));
	}
}

async function snooze(desk: Desk, loops: readonly OpenLoop[], until: CalendarDate): Promise<void> {
	await run(desk, loops, 'Put off', (loop) => (context) => snoozeLoop({ loop, until }, context));
}

async function run(desk: Desk, loops: readonly OpenLoop[], done: string, part: (loop: OpenLoop) => Together['parts'][number]): Promise<void> {
	if (loops.length === 0) return;
	await runAction(desk, together, { parts: loops.map(part), done: `${done} ${loops.length} ${loops.length === 1 ? 'thing' : 'things'}.` });
}
