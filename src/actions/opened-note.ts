import type { ContactFacts, GoalFacts, MeetingFacts } from '../domain/facts';
import { ok, trouble, type NotePath, type Outcome } from '../domain/problem';
import { decodedNote, type DecodedNote } from '../model/decoded-note';
import { contactFacts, goalFacts, meetingFacts, nameOfPath, type ResolveHere } from '../model/facts-of-note';
import { readPromises } from '../note/body/promise-line';
import { readFrontmatter } from '../note/frontmatter/read-frontmatter';
import { sectionText } from '../note/body/section';
import type { ActionContext } from './action';

/** A note as it stands this moment, read from its text and not from the model: what an action decides and writes on. */
export interface OpenedNote<Facts> {
	readonly path: NotePath;
	readonly text: string;
	readonly facts: Facts;
}

export type OpenedContact = OpenedNote<ContactFacts>;
export type OpenedMeeting = OpenedNote<MeetingFacts>;
export type OpenedGoal = OpenedNote<GoalFacts>;

/** Reads a contact, also one that was renamed while a prompt was open. Refused: it is gone, unreadable, or no contact. */
export async function openContact(path: NotePath, context: ActionContext): Promise<Outcome<OpenedContact>> {
	const read = await textOf(path, context);
	return read.ok ? contactIn(read.value.path, read.value.text, context) : read;
}

/** The same for a meeting. */
export async function openMeeting(path: NotePath, context: ActionContext): Promise<Outcome<OpenedMeeting>> {
	const read = await textOf(path, context);
	return read.ok ? meetingIn(read.value.path, read.value.text, context) : read;
}

/** The same for a search goal. */
export async function openGoal(path: NotePath, context: ActionContext): Promise<Outcome<OpenedGoal>> {
	const read = await textOf(path, context);
	if (!read.ok) return read;
	const decoded = decodedIn(read.value.path, read.value.text, context);
	if (!decoded.ok) return decoded;
	if (decoded.value?.type !== 'search_goal') return noSuchNote('search_goal', path, context);
	return ok({ ...read.value, facts: goalFacts(read.value.path, decoded.value.values, resolver(read.value.path, context)) });
}

/** What a text says as a contact, also a text that is not written yet. */
export function contactIn(path: NotePath, text: string, context: ActionContext): Outcome<OpenedContact> {
	const decoded = decodedIn(path, text, context);
	if (!decoded.ok) return decoded;
	if (decoded.value?.type !== 'contact') return noSuchNote('contact', path, context);
	return ok({ path, text, facts: contactFacts(path, decoded.value.values, readPromises(text), resolver(path, context)) });
}

/** What a text says as a meeting, also a text that is not written yet. */
export function meetingIn(path: NotePath, text: string, context: ActionContext): Outcome<OpenedMeeting> {
	const decoded = decodedIn(path, text, context);
	if (!decoded.ok) return decoded;
	if (decoded.value?.type !== 'meeting') return noSuchNote('meeting', path, context);
	const filled = ['Prep', 'Agenda', 'Questions'].filter((heading) => (sectionText(text, heading) ?? '').trim() !== '');
	const actedOn = context.model.meeting(path)?.actedOn ?? [];
	return ok({ path, text, facts: meetingFacts(path, decoded.value.values, readPromises(text), filled, actedOn, resolver(path, context)) });
}

/** The present text of a note, wherever it was moved to. */
export async function textOf(path: NotePath, context: ActionContext): Promise<Outcome<{ readonly path: NotePath; readonly text: string }>> {
	const at = context.model.currentPath(path) ?? path;
	const text = await context.notes.read(at);
	if (text !== undefined) return ok({ path: at, text });
	return trouble({
		what: `"${nameOfPath(path)}" is no longer there.`,
		advice: 'The note was deleted, or moved by another program. Nothing was written; choose the note again.',
		note: path,
	});
}

function decodedIn(path: NotePath, text: string, context: ActionContext): Outcome<DecodedNote | undefined> {
	const raw = readFrontmatter(text, context.yaml);
	return raw.ok ? ok(decodedNote(raw.value, context.settings.naming, path)) : trouble({ ...raw.problem, note: path });
}

const words = { contact: 'contact', meeting: 'meeting', search_goal: 'goal' } as const;

function noSuchNote(type: 'contact' | 'meeting' | 'search_goal', path: NotePath, { settings: { naming } }: ActionContext): Outcome<never> {
	return trouble({
		what: `"${nameOfPath(path)}" is not a ${words[type]} note.`,
		advice: `A ${words[type]} note has the property ${naming.typeProperty} with the value "${naming.typeValues[type]}".`,
		note: path,
		property: naming.typeProperty,
	});
}

function resolver(path: NotePath, context: ActionContext): ResolveHere {
	return (target) => context.model.resolve(target, path);
}
