import { mergeConflicts, mergeContacts } from '../../actions/people/merge-contacts';
import type { MergeConflict } from '../../actions/people/united-values';
import type { ContactFacts } from '../../domain/facts';
import { duplicatesAmong } from '../../model/duplicates';
import type { Desk } from '../desk';
import { tellProblem } from '../notices';
import { choiceField } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import type { Field } from '../prompts/form-field';
import { pick } from '../prompts/pick';
import { describeContact, pickContact } from '../prompts/pick-contact';
import { runAction } from '../run-action';
import { notesLinkingTo } from '../vault/notes-linking-to';
import type { DeskCommand } from './desk-command';

export const mergeContactsCommand: DeskCommand = {
	id: 'merge-contacts',
	name: 'Merge contacts',
	icon: 'merge',
	offer: (desk) => (desk.model.contacts().length < 2 ? undefined : () => mergeTwo(desk)),
};

/** Asks which note stays, which goes into it, and what is to stand where the two say different things. */
async function mergeTwo(desk: Desk): Promise<void> {
	const active = desk.activeNote();
	const here = active === undefined ? undefined : desk.model.contact(active);
	const keep = here ?? await pickContact(desk.app, desk.model, 'Which note stays?', () => true);
	if (keep !== undefined) await mergeInto(desk, keep);
}

/** The same where it is known which note stays. */
export async function mergeInto(desk: Desk, keep: ContactFacts): Promise<void> {
	const other = await pickOther(desk, keep);
	if (other === undefined) return;
	const conflicts = await mergeConflicts({ keep: keep.path, other: other.path }, desk.context());
	if (!conflicts.ok) {
		tellProblem(conflicts.problem, (path) => void desk.open(path));
		return;
	}
	await mergeAsChosen(desk, keep, other, conflicts.value);
}

/** Those of a like name come first. */
function pickOther(desk: Desk, keep: ContactFacts): Promise<ContactFacts | undefined> {
	const like = new Set(duplicatesAmong(desk.model.contacts(), desk.model).filter((group) => group.includes(keep.path)).flat());
	return pick(desk.app, {
		question: `Which note is the same person as ${keep.name}?`,
		empty: 'No other contact fits.',
		find: (typed) => {
			const found = desk.model.search(typed).filter(({ path }) => path !== keep.path);
			return [...found.filter(({ path }) => like.has(path)), ...found.filter(({ path }) => !like.has(path))];
		},
		title: ({ name }) => name,
		detail: (contact) => [like.has(contact.path) ? 'A like name' : '', describeContact(contact), contact.path].filter((part) => part !== '').join(' · '),
	});
}

async function mergeAsChosen(desk: Desk, keep: ContactFacts, other: ContactFacts, conflicts: readonly MergeConflict[]): Promise<void> {
	await askForm<ReadonlySet<string>>(desk.app, {
		title: `Merge into ${keep.name}`,
		submit: 'Merge the two notes',
		write: (fromOther) => runAction(desk, mergeContacts, { keep: keep.path, other: other.path, fromOther, linking: notesLinkingTo(desk, other.path) }),
		build: (form) => {
			const says = conflicts.length === 0
				? 'The two notes do not contradict each other.'
				: `The two notes say different things about ${conflicts.length === 1 ? 'one property' : `${conflicts.length} properties`}. Choose what stands.`;
			form.el.createEl('p', { cls: 'ii-import-says', text: `“${other.path}” goes to the trash; its values, its text and all links to it go into “${keep.path}”. ${says}` });
			const fields = conflicts.map((conflict): { readonly property: string; readonly field: Field<boolean> } => ({
				property: conflict.property,
				field: form.add(choiceField(form.el, {
					label: conflict.label, value: false,
					choices: [{ value: false, label: printed(conflict.kept) }, { value: true, label: printed(conflict.other) }],
				})),
			}));
			return (valueOf) => new Set(fields.filter(({ field }) => valueOf(field)).map(({ property }) => property));
		},
	});
}

function printed(value: MergeConflict['kept']): string {
	return typeof value === 'object' ? value.join(', ') : String(value);
}
