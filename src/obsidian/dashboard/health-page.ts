import type { Now } from '../../domain/facts';
import { findings, findingGroups, type Finding, type FindingGroup } from '../../model/health';
import type { VaultModel } from '../../model/vault-model';
import { nameOfNote } from '../vault/note-name';
import type { Row, RowSection } from './row';

const headings: Readonly<Record<FindingGroup, string>> = {
	unreadable: 'Cannot be read', dates: 'Dates', quotes: 'Quotation marks', unfinished: 'Broken off', stages: 'Stages', waiting: 'Waiting without a date',
	links: 'Missing links', copies: 'Copies', duplicates: 'Possible duplicates', goals: 'Goals', values: 'Values',
};

/** What needs a look in the notes, by kind, each with what to do about it. */
export function healthRows(model: VaultModel, now: Now): readonly RowSection[] {
	const found = findings(model, now);
	return findingGroups
		.map((group) => ({ id: group, heading: headings[group], rows: found.filter((finding) => finding.group === group).map(findingRow) }))
		.filter(({ rows }) => rows.length > 0);
}

function findingRow(finding: Finding): Row {
	const { group, note, problem } = finding;
	return {
		key: ['finding', group, note, problem.property ?? '', problem.what].join('|'),
		title: { before: '', name: nameOfNote(note) },
		why: `${problem.what} ${problem.advice}`,
		due: problem.property ?? '',
		tone: 'calm',
		note,
		about: { kind: 'finding', finding },
	};
}
