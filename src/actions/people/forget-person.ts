import type { Step } from '../../commit/plan';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import { originalOf } from '../../model/conflict-copy';
import { nameOfPath } from '../../model/facts-of-note';
import { mentionOf, withNameReplaced, type Mention } from '../../note/body/mention';
import { relinked, type Relinking } from '../../note/body/relink';
import { withoutPerson } from '../../note/body/without-person';
import { propertyName } from '../../note/frontmatter/decode-note';
import { setProperties } from '../../note/frontmatter/set-properties';
import { freeMeetingPath } from '../../note/names/free-path';
import { TakenPaths } from '../../note/names/taken-paths';
import type { Action, ActionContext } from '../action';
import { openContact, type OpenedContact } from '../opened-note';
import { forgottenName, forgottenNote } from './forgotten-note';
import { conflictCopiesOf, namesOf, notesThatMayName } from './names-of-person';

export interface ForgetPerson {
	readonly contact: NotePath;
	/** Notes of any kind that hold a link to the contact, as the host knows them. */
	readonly linking: readonly NotePath[];
}

/**
 * Forgets a person: their note goes to the trash with its conflict copies, and what was captured, promised, drafted and logged of them anywhere; links to them lead to a
 * nameless note that keeps the numbers right, and meeting notes that are called after them are renamed. Their note goes last: until then
 * the command can be done again, and comes to the same end. Words that a person wrote are never touched.
 */
export const forgetPerson: Action<ForgetPerson> = async ({ contact, linking }, context) => {
	const opened = await openContact(contact, context);
	if (!opened.ok) return opened;
	const place = await forgottenNote(opened.value, context);
	if (!place.ok) return trouble({ ...place.problem, note: opened.value.path });
	const names = namesOf(opened.value.facts, context);
	const changed: Step[] = [];
	for (const path of notesThatMayName(opened.value.path, linking, context)) {
		const before = await context.notes.read(path);
		if (before === undefined) continue;
		const after = forgetIn({ path, text: before }, { of: opened.value, names, placeholder: place.value.path }, context);
		if (!after.ok) return trouble({ ...after.problem, note: path });
		if (before !== after.value) changed.push({ kind: 'rewrite', path, before, after: after.value });
	}
	const copies = await copiesToTrash(opened.value.path, context);
	const steps: readonly Step[] = [
		...place.value.steps,
		...changed,
		...meetingsToRename(names, context),
		...copies,
		{ kind: 'trash', path: opened.value.path, before: place.value.marked },
	];
	const inNotes = changed.length === 0 ? '' : ` Taken out of ${changed.length} other ${changed.length === 1 ? 'note' : 'notes'}.`;
	const gone = copies.length === 0 ? 'the note is' : `the note and ${copies.length === 1 ? 'its conflict copy' : `its ${copies.length} conflict copies`} are`;
	return ok({ done: `Forgot this person: ${gone} in the trash.${inNotes}`, steps });
};

/** Left behind, a copy would be the only note there is of the person, and count. */
async function copiesToTrash(path: NotePath, context: ActionContext): Promise<readonly Step[]> {
	const steps: Step[] = [];
	for (const copy of conflictCopiesOf(new Set([path]), context)) {
		const before = await context.notes.read(copy);
		if (before !== undefined) steps.push({ kind: 'trash', path: copy, before });
	}
	return steps;
}

interface Forgotten {
	readonly of: OpenedContact;
	readonly names: readonly string[];
	readonly placeholder: NotePath;
}

function forgetIn({ path, text }: { readonly path: NotePath; readonly text: string }, { of, names, placeholder }: Forgotten, context: ActionContext): Outcome<string> {
	const isMeant = (target: string): boolean => context.model.resolve(target, path) === of.path;
	const mentions: Mention = mentionOf(names, isMeant);
	// A conflict copy has the lines of its original, as long as that is there.
	const original = originalOf(path) ?? path;
	const { model } = context;
	const meeting = model.meeting(path) ?? model.meeting(original);
	const isOurs = meeting !== undefined || [path, original].some((each) => model.contact(each) !== undefined || model.goal(each) !== undefined);
	const alone = meeting !== undefined && meeting.contacts.length === 1 && meeting.contacts[0] === of.path;
	const without = isOurs ? withoutPerson(text, mentions, alone) : text;
	// Where the talk took place may be their office or their number.
	const placeless = alone && meeting.meeting.location !== undefined
		? setProperties(without, new Map([[propertyName(context.settings.naming, 'location'), undefined]]), context.yaml) : ok(without);
	if (!placeless.ok) return placeless;
	const relinking: Relinking = { isMeant, leadsThere: () => false, to: placeholder, blocks: new Map(), paths: [...context.notes.paths(), placeholder], unlabelled: true };
	return relinked(placeless.value, relinking, context.yaml);
}

function meetingsToRename(names: readonly string[], context: ActionContext): readonly Step[] {
	const taken = new TakenPaths(context.notes.paths());
	const meetings = context.model.meetings().map(({ path }) => path);
	return [...meetings, ...conflictCopiesOf(new Set(meetings), context)].flatMap((path): readonly Step[] => {
		const name = nameOfPath(path);
		const nameless = withNameReplaced(name, names, forgottenName);
		if (nameless === name.normalize('NFC')) return [];
		const to = freeMeetingPath(path.slice(0, Math.max(0, path.lastIndexOf('/'))), nameless, taken);
		taken.add(to);
		return [{ kind: 'rename', from: path, to }];
	});
}
