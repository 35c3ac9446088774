import { canBeTicked } from '../../actions/follow-ups/finish-loop';
import type { LoopKind } from '../../domain/follow-ups/open-loop';
import type { WaitingRow } from '../../domain/follow-ups/waiting';
import type { Finding } from '../../model/health';
import type { Row } from './row';

export type RowActionId = 'draft' | 'done' | 'snooze' | 'skip' | 'repair' | 'keep';

export interface RowAction {
	readonly id: RowActionId;
	readonly label: string;
	/** The key that does it while the row has the focus. */
	readonly key: string;
	readonly icon: string;
}

const keys: Readonly<Record<RowActionId, string>> = { draft: 'd', done: 'n', snooze: 's', skip: 'x', repair: 'r', keep: 'k' };
const icons: Readonly<Record<RowActionId, string>> = { draft: 'pencil', done: 'check', snooze: 'alarm-clock', skip: 'x', repair: 'wrench', keep: 'pin' };

/** What is written, or begun, for a kind of loop. The others have nothing to draft. */
const drafts: Partial<Record<LoopKind, string>> = {
	'try-next-contact': 'Draft',
	'contact-referral': 'Draft',
	'offer-times': 'Plan',
	'debrief': 'Debrief',
	'prepare': 'Prepare',
	'thank-you': 'Draft',
	'nudge': 'Draft',
	'confirm': 'Draft',
	'report-back': 'Draft',
	'tell-referrer': 'Draft',
	'keep-in-touch': 'Draft',
	'tell-all': 'Draft',
};

/** What finishing is called where "Done" would not say what happens. */
const finishes: Partial<Record<LoopKind, string>> = {
	'did-it-happen': 'Answer',
	'confirm': 'Confirmed',
	'keep-in-touch': 'Log touch',
};

/** Somebody who is waited for is written to, heard from, or given a time; who paused waits for a day. */
const waitingActions: Readonly<Record<WaitingRow['stage'], readonly RowAction[]>> = {
	'awaiting-reply': [action('done', 'Log reply')],
	'scheduling': [action('draft', 'Plan')],
	'ready': [action('draft', 'Draft')],
	'paused': [],
};

/** One that runs is taken up again; one of today can begin. */
const meetingActions: Readonly<Record<'ahead' | 'today' | 'running', readonly RowAction[]>> = {
	ahead: [action('draft', 'Prepare')],
	today: [action('draft', 'Prepare'), action('done', 'Start')],
	running: [action('done', 'Show panel')],
};

/** What can be done with a row besides opening it, in the order of its buttons. */
export function actionsOf(row: Row): readonly RowAction[] {
	if (row.about.kind === 'meeting') return meetingActions[row.about.state];
	if (row.about.kind === 'waiting') return waitingActions[row.about.stage];
	if (row.about.kind === 'person') return [action('done', 'Log touch')];
	if (row.about.kind === 'finding') return repairActions(row.about.finding);
	if (row.about.kind === 'note') return [];
	const { kind } = row.about.loop;
	const draft = drafts[kind];
	return [
		...(draft === undefined ? [] : [action('draft', draft)]),
		...(canBeTicked(kind) || kind === 'did-it-happen' ? [action('done', finishes[kind] ?? 'Done')] : []),
		action('snooze', 'Snooze'),
		action('skip', 'Skip'),
	];
}

/** A finding that a plan can put right; for a stage set by hand and for two people of one name, also the way to keep it so. */
function repairActions({ repair }: Finding): readonly RowAction[] {
	switch (repair?.kind) {
		case undefined: return [];
		case 'stage': {
			const { stored, derived } = repair.conflict;
			return [action('repair', `Set to ${derived}`), ...(stored === 'closed' || stored === 'paused' ? [action('keep', `Keep ${stored}`)] : [])];
		}
		case 'next-touch': return [action('repair', 'Choose a day')];
		case 'date': return [action('repair', 'Choose the date')];
		case 'quote': return [action('repair', 'Repair')];
		case 'duplicates': return [action('repair', 'Merge'), action('keep', 'Not the same')];
	}
}

function action(id: RowActionId, label: string): RowAction {
	return { id, label, key: keys[id], icon: icons[id] };
}
