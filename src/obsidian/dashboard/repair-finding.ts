import { keepApart } from '../../actions/people/keep-apart';
import { repairNotes, type Fix } from '../../actions/vault/repair-notes';
import { contactProperties } from '../../domain/properties/contact';
import { ok } from '../../domain/problem';
import type { Finding } from '../../model/health';
import { propertyName } from '../../note/frontmatter/decode-note';
import { mergeInto } from '../commands/merge-contacts';
import type { Desk } from '../desk';
import { nameOfNote } from '../vault/note-name';
import { tellProblem } from '../notices';
import { askPreview } from '../drafts/preview-window';
import { askAppointment } from '../prompts/ask-appointment';
import { askDate } from '../prompts/ask-date';
import { inWords } from '../prompts/choice-field';
import { pickChoice } from '../prompts/pick-choice';
import { runAction } from '../run-action';

/** Puts a finding right: asks what only the person knows, shows what will be written, then writes it. */
export async function repairFinding(desk: Desk, finding: Finding): Promise<void> {
	if (finding.repair?.kind === 'duplicates') {
		const kept = desk.model.contact(finding.note);
		if (kept !== undefined) await mergeInto(desk, kept);
		return;
	}
	const fix = await fixFor(desk, finding);
	if (fix !== undefined) await repairShown(desk, [fix]);
}

/** Keeps what a finding doubts, by writing down what bears it out: that two people are two, or why the stage is as it is. */
export async function keepAsItIs(desk: Desk, finding: Finding): Promise<void> {
	if (finding.repair?.kind === 'duplicates') await runAction(desk, keepApart, { contacts: finding.repair.notes });
	else await keepStage(desk, finding);
}

/** A stage that a person has set stands if it is known why it is closed, or when to come back. */
async function keepStage(desk: Desk, { note, repair }: Finding): Promise<void> {
	if (repair?.kind !== 'stage') return;
	const { naming } = desk.settings.current;
	if (repair.conflict.stored === 'paused') {
		const day = await askDay(desk, 'Come back to them on');
		if (day !== undefined) await repairShown(desk, [{ kind: 'set', note, property: propertyName(naming, 'next_touch'), value: day }]);
		return;
	}
	const { allowed } = contactProperties.closed_reason;
	const reason = await pickChoice(desk.app, `Why is ${nameOfNote(note)} closed?`, allowed.map((value) => ({ value, label: inWords(value) })));
	if (reason !== undefined) await repairShown(desk, [{ kind: 'set', note, property: propertyName(naming, 'closed_reason'), value: reason }]);
}

/** What can be put right without asking anything. */
export function plainFix(desk: Desk, { note, repair }: Finding): Fix | undefined {
	if (repair?.kind === 'quote') return { kind: 'quote', note, property: repair.property };
	if (repair?.kind !== 'stage') return undefined;
	return { kind: 'set', note, property: propertyName(desk.settings.current.naming, 'contact_stage'), value: repair.conflict.derived };
}

/** Shows what the fixes write, and writes it if the person says so; what was shown is what is written, or nothing. */
export async function repairShown(desk: Desk, fixes: readonly Fix[]): Promise<void> {
	const plan = await repairNotes({ fixes }, desk.context());
	if (!plan.ok) {
		tellProblem(plan.problem, (path) => void desk.open(path));
		return;
	}
	if (await askPreview(desk.app, plan.value, { title: 'This will be written' })) await runAction(desk, () => Promise.resolve(ok(plan.value)), undefined);
}

async function fixFor(desk: Desk, finding: Finding): Promise<Fix | undefined> {
	const { note, repair } = finding;
	if (repair?.kind === 'next-touch') {
		const day = await askDay(desk, finding.problem.what);
		return day === undefined ? undefined : { kind: 'set', note, property: propertyName(desk.settings.current.naming, 'next_touch'), value: day };
	}
	if (repair?.kind !== 'date') return plainFix(desk, finding);
	const { property, candidates, withTime } = repair;
	const value = candidates.length > 0
		? await pickChoice(desk.app, finding.problem.what, candidates.map((candidate) => ({ value: candidate, label: candidate.replace('T', ', ') })))
		: await (withTime ? askMoment(desk, property) : askDay(desk, property, 'back'));
	return value === undefined ? undefined : { kind: 'set', note, property, value: withTime ? `${value}:00` : value };
}

function askDay(desk: Desk, title: string, lean: 'ahead' | 'back' = 'ahead'): Promise<string | undefined> {
	return askDate(desk.app, title, { label: 'Day', lean, today: desk.now().today, order: desk.settings.current.dateOrder });
}

async function askMoment(desk: Desk, title: string): Promise<string | undefined> {
	const { today, zone } = desk.now();
	return (await askAppointment(desk.app, title, { today, order: desk.settings.current.dateOrder, homeZone: zone, zone }))?.start;
}
