import type { Now } from '../../domain/facts';
import type { WaitingRow } from '../../domain/follow-ups/waiting';
import { writtenDate } from '../../domain/days/written-date';
import type { VaultModel } from '../../model/vault-model';
import { nameOfNote } from '../vault/note-name';
import type { Row, RowSection } from './row';

const headings: readonly { readonly stage: WaitingRow['stage']; readonly heading: string }[] = [
	{ stage: 'awaiting-reply', heading: 'Waiting for a reply' },
	{ stage: 'scheduling', heading: 'Finding a time' },
	{ stage: 'ready', heading: 'Ready to write to' },
	{ stage: 'paused', heading: 'Paused' },
];

/** The tab Waiting: for whom, how long, what happens next and when. Longest first under each heading. */
export function waitingRows(model: VaultModel, now: Now): readonly RowSection[] {
	const waiting = model.waiting(now);
	return headings
		.map(({ stage, heading }) => ({ id: stage, heading, rows: waiting.filter((row) => row.stage === stage).map((row) => waitingLine(model, row, now)) }))
		.filter(({ rows }) => rows.length > 0);
}

/** The row of somebody who waits, or is waited for. */
export function waitingLine(model: VaultModel, { contact, stage, days, says, next }: WaitingRow, now: Now): Row {
	const on = next.on === undefined ? '' : next.on <= now.today ? ', today' : `, on ${writtenDate(next.on, now.today)}`;
	return {
		key: `waiting|${contact}`,
		title: { before: '', name: model.contact(contact)?.name ?? nameOfNote(contact) },
		why: `${says} Next${on}: ${next.what}.`,
		due: days === undefined ? '' : days === 1 ? '1 day' : `${days} days`,
		tone: 'calm',
		note: contact,
		about: { kind: 'waiting', contact, stage },
	};
}
