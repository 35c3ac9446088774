import type { Step } from '../../commit/plan';
import { spellingKey } from '../../domain/people/possible-duplicates';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { markdownLines } from '../../note/body/markdown-lines';
import { mentionOf, withNameReplaced, type Mention } from '../../note/body/mention';
import { relinked, type Relinking } from '../../note/body/relink';
import { withoutPerson } from '../../note/body/without-person';
import { findFrontmatter } from '../../note/frontmatter/frontmatter-span';
import { propertyName } from '../../note/frontmatter/decode-note';
import { setProperties } from '../../note/frontmatter/set-properties';
import { freeMeetingPath } from '../../note/names/free-path';
import { TakenPaths } from '../../note/names/taken-paths';
import type { Plan } from '../../commit/plan';
import type { ActionContext } from '../action';
import { openContact, type OpenedContact } from '../opened-note';
import { forgottenName, forgottenNote } from './forgotten-note';

export interface ForgetPerson {
	readonly contact: NotePath;
	/** Notes of any kind that hold a link to the contact, as the host knows them. */
	readonly linking: readonly NotePath[];
}

/** Words that a person wrote and that still name the one to be forgotten; they are shown, and stay. */
export interface OwnWords {
	readonly note: NotePath;
	/** Counted from 1. */
	readonly line: number;
	readonly words: string;
}

export interface Forgetting {
	readonly plan: Plan;
	readonly left: readonly OwnWords[];
}

/** A note that may hold something of a person, as it stands and as it is going to be. */
interface Change {
	readonly path: NotePath;
	readonly before: string;
	readonly after: string;
}

/**
 * Forgets a person: their note goes to the trash, with what was captured, promised, drafted and logged of them anywhere; links to them lead to a
 * nameless note that keeps the numbers right, and meeting notes that are called after them are renamed. Nothing is written here: the plan can be
 * shown before. Words that a person wrote are never touched; those that still name the forgotten are listed.
 */
export async function forgetPerson({ contact, linking }: ForgetPerson, context: ActionContext): Promise<Outcome<Forgetting>> {
	const opened = await openContact(contact, context);
	if (!opened.ok) return opened;
	const made = forgottenNote(opened.value, context);
	if (!made.ok) return trouble({ ...made.problem, note: opened.value.path });
	const names = namesOf(opened.value, context);
	const changes: Change[] = [];
	for (const path of notesToLookAt(opened.value.path, linking, context)) {
		const before = await context.notes.read(path);
		if (before === undefined) continue;
		const after = forgetIn({ path, text: before }, { of: opened.value, names, placeholder: made.value.path }, context);
		if (!after.ok) return trouble({ ...after.problem, note: path });
		changes.push({ path, before, after: after.value });
	}
	const changed = changes.filter(({ before, after }) => before !== after);
	const renamed = meetingsToRename(names, context);
	const steps: readonly Step[] = [
		made.value,
		...changed.map(({ path, before, after }): Step => ({ kind: 'rewrite', path, before, after })),
		{ kind: 'trash', path: opened.value.path, before: opened.value.text },
		...renamed,
	];
	const left = changes.flatMap(({ path, after }) => ownWords(path, after, mentionOf(names, () => false)));
	const inNotes = changed.length === 0 ? '' : ` Taken out of ${changed.length} other ${changed.length === 1 ? 'note' : 'notes'}.`;
	return ok({ plan: { done: `Forgot this person: the note is in the trash.${inNotes}`, steps }, left });
}

/** Every name of theirs that is nobody else's: of two people of one name, only links say which of them is meant. */
function namesOf({ path, facts }: OpenedContact, { model }: ActionContext): readonly string[] {
	const others = new Set(model.contacts().filter((other) => other.path !== path).flatMap(({ name, contact, path: at }) => [name, ...contact.aliases, nameOfPath(at)]).map(spellingKey));
	const whole = [facts.name, nameOfPath(path), ...facts.contact.aliases];
	return [...new Set(whole)].filter((name) => spellingKey(name) !== '' && !others.has(spellingKey(name)));
}

/** All that the plugin writes into, and whatever links to the person. */
function notesToLookAt(contact: NotePath, linking: readonly NotePath[], { model }: ActionContext): readonly NotePath[] {
	const ours = [...model.contacts(), ...model.meetings(), ...model.goals(), ...model.insights()].map(({ path }) => path);
	return [...new Set([...ours, ...linking])].filter((path) => path !== contact);
}

interface Forgotten {
	readonly of: OpenedContact;
	readonly names: readonly string[];
	readonly placeholder: NotePath;
}

function forgetIn({ path, text }: { readonly path: NotePath; readonly text: string }, { of, names, placeholder }: Forgotten, context: ActionContext): Outcome<string> {
	const isMeant = (target: string): boolean => context.model.resolve(target, path) === of.path;
	const mentions: Mention = mentionOf(names, isMeant);
	const meeting = context.model.meeting(path);
	const isOurs = meeting !== undefined || context.model.contact(path) !== undefined || context.model.goal(path) !== undefined;
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
	return context.model.meetings().flatMap(({ path }): readonly Step[] => {
		const name = nameOfPath(path);
		const nameless = withNameReplaced(name, names, forgottenName);
		if (nameless === name.normalize('NFC')) return [];
		const to = freeMeetingPath(path.slice(0, Math.max(0, path.lastIndexOf('/'))), nameless, taken);
		taken.add(to);
		return [{ kind: 'rename', from: path, to }];
	});
}

/** Lines of the body, and of properties, that name them still. */
function ownWords(note: NotePath, text: string, mentions: Mention): readonly OwnWords[] {
	const inProperties = text.slice(0, findFrontmatter(text).bodyStart).split(/\r?\n/u).map((words, index) => ({ words, line: index + 1 }));
	const inBody = markdownLines(text).map(({ text: words, number }) => ({ words, line: number }));
	return [...inProperties, ...inBody].filter(({ words }) => mentions(words)).map((found) => ({ note, ...found }));
}
