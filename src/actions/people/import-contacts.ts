import type { Step } from '../../commit/plan';
import { atOnce, inTurns, type Turn } from '../../domain/pieces';
import { ok, trouble, type Outcome } from '../../domain/problem';
import type { CandidateValues, ContactCandidate } from '../../import/contact-candidate';
import { readFrontmatter } from '../../note/frontmatter/read-frontmatter';
import type { Action, ActionContext } from '../action';
import { compareImport, emptyIn, type Doubtful, type ImportFate } from './compare-import';
import { edited, setting, type Changes } from '../edit-text';
import { newContactNote, organizationLink, roomForNewNotes, type NewNotesRoom } from './new-contact-note';
import { openContact } from '../opened-note';

export interface ImportContacts {
	readonly candidates: readonly ContactCandidate[];
	/** Where the new ones are known from. */
	readonly categories: readonly string[];
	readonly doubtful: Doubtful;
	/** Asked after each of thousands of people whether the app is to have its turn; called for comparing first, then for preparing. */
	readonly turn?: Turn;
}

/**
 * Imports people as one plan, so that one undo takes all of it back: notes for those that are new, and what is empty filled in for
 * those that are known. A note that cannot be read or changed is left out and counted; it stops nobody else.
 */
export const importContacts: Action<ImportContacts> = async ({ candidates, categories, doubtful, turn }, context) => {
	const comparing = compareImport(candidates, doubtful, context);
	const fates = turn === undefined ? atOnce(comparing) : await inTurns(comparing, turn);
	const room = roomForNewNotes(context);
	const steps: Step[] = [];
	const counts = { created: 0, updated: 0, failed: 0 };
	for (const [index, fate] of fates.entries()) {
		const rest = turn?.({ done: index, of: fates.length });
		if (rest !== undefined) await rest;
		const step = await stepOf(fate, categories, room, context);
		if (step === undefined) continue;
		if (!step.ok) counts.failed += 1;
		else {
			steps.push(step.value);
			counts[step.value.kind === 'create' ? 'created' : 'updated'] += 1;
		}
	}
	if (steps.length === 0 && counts.failed > 0) return trouble({ what: 'Nothing could be imported.', advice: 'The notes of these people cannot be read. Open them in source mode and correct their properties first.' });
	return ok({ done: doneWords(counts, fates), steps });
};

async function stepOf(fate: ImportFate, categories: readonly string[], room: NewNotesRoom, context: ActionContext): Promise<Outcome<Step> | undefined> {
	if (fate.kind === 'create') {
		const { name, values: { organization, ...values } } = fate.candidate;
		const { apartFrom } = fate;
		const made = newContactNote({
			name, categories, ...organization === undefined ? {} : { organization }, ...apartFrom === undefined ? {} : { apartFrom }, more: values,
		}, context, room);
		return made.ok ? ok(made.value.step) : made;
	}
	if (fate.kind !== 'update') return undefined;
	const opened = await openContact(fate.contact, context);
	if (!opened.ok) return opened;
	const { path, text } = opened.value;
	const raw = readFrontmatter(text, context.yaml);
	if (!raw.ok) return raw;
	const after = edited(text, [setting(changesFor(emptyIn(raw.value, fate.candidate.values, context), fate.candidate.values, room, context), context)]);
	if (!after.ok) return after;
	return after.value === text ? undefined : ok({ kind: 'rewrite', path, before: text, after: after.value });
}

function changesFor(fills: readonly (keyof CandidateValues)[], values: CandidateValues, room: NewNotesRoom, context: ActionContext): Changes {
	const link = organizationLink(values.organization, context, room)?.link;
	const written = { ...values, organization: link === undefined ? undefined : [link] };
	return Object.fromEntries(fills.map((property) => [property, written[property]]));
}

function doneWords({ created, updated, failed }: { readonly created: number; readonly updated: number; readonly failed: number }, fates: readonly ImportFate[]): string {
	const left = fates.filter(({ kind }) => kind === 'skip' || kind === 'doubtful').length;
	const parts = [
		created === 0 ? '' : `${inWords(created, 'new contact')}`,
		updated === 0 ? '' : `${updated} filled in`,
		left === 0 ? '' : `${left} left out`,
		failed === 0 ? '' : `${inWords(failed, 'note')} could not be changed`,
	].filter((part) => part !== '');
	if (created + updated === 0) return `Nothing new in the file; nothing was written${left === 0 ? '' : ` (${left} left out)`}.`;
	return `Imported: ${parts.join(', ')}.`;
}

function inWords(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
