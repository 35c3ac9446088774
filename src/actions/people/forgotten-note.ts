import type { Step } from '../../commit/plan';
import type { Contact } from '../../domain/properties/contact';
import { ok, type NotePath, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { linkTo } from '../../note/body/link';
import { propertyName } from '../../note/frontmatter/decode-note';
import { newNote } from '../../note/frontmatter/new-note';
import type { PropertyValue } from '../../note/frontmatter/property-value';
import { readFrontmatter } from '../../note/frontmatter/read-frontmatter';
import { freePath } from '../../note/names/free-path';
import { TakenPaths } from '../../note/names/taken-paths';
import type { ActionContext } from '../action';
import { edited, inVault, setting } from '../edit-text';
import type { OpenedContact } from '../opened-note';

/** How somebody is called of whom nothing but the numbers is left. */
export const forgottenName = 'Forgotten person';

/**
 * What the numbers of the dashboard count by, and what says nothing of who it was: when a first message went out, whether and how it was
 * answered, who named them (docs/decisions/0010-forget-a-person.md).
 */
const counted = [
	'contact_category', 'search_goal', 'referred_by', 'referred_on', 'previously_known', 'outreach_sent', 'nudge_sent', 'replied_on', 'reply_kind', 'out_of_office_until', 'skipped',
] as const satisfies readonly (keyof Contact)[];

/** The note that takes a person's place, and what makes it. */
export interface ForgottenNote {
	readonly path: NotePath;
	/** The person's note remembers the place, then the place is made; what an earlier try has done of it is left out. */
	readonly steps: readonly Step[];
	/** The person's note when these steps are done. */
	readonly marked: string;
}

/**
 * Plans the nameless note, closed for good, so that it is counted and never asks for anything. The person's own note says first which
 * one it will be: a forgetting that a power cut broke off finds it again, and makes no second one that the numbers would count.
 */
export async function forgottenNote(opened: OpenedContact, context: ActionContext): Promise<Outcome<ForgottenNote>> {
	const raw = readFrontmatter(opened.text, context.yaml);
	if (!raw.ok) return raw;
	const begun = begunPlace(opened, context);
	const path = begun ?? freePlace(opened, context);
	const text = namelessText(raw.value, nameOfPath(path), context);
	if (!text.ok) return text;
	const link = linkTo(path, undefined, [...context.notes.paths(), path]);
	const marked = edited(opened.text, [setting({ forgotten_as: [link] }, context)]);
	if (!marked.ok) return marked;
	// Not of a place that was free a moment ago: a note that appeared there is somebody else's, and the plan is refused.
	const there = begun === undefined ? undefined : await context.notes.read(begun);
	const place: Step = there === undefined ? { kind: 'create', path, text: text.value } : { kind: 'rewrite', path, before: there, after: text.value };
	const steps: readonly Step[] = [{ kind: 'rewrite', path: opened.path, before: opened.text, after: marked.value }, place];
	return ok({ path, marked: marked.value, steps: steps.filter((step) => step.kind !== 'rewrite' || step.before !== step.after) });
}

/** The place that an earlier try has made. A link to any other note is nobody's place, and that note stays as it is. */
function begunPlace({ path, facts }: OpenedContact, { model }: ActionContext): NotePath | undefined {
	const [link] = facts.contact.forgotten_as;
	const found = link === undefined ? undefined : model.contact(model.resolve(link.target, path) ?? '');
	return found !== undefined && found.path !== path && found.name.startsWith(forgottenName) && found.contact.do_not_contact ? found.path : undefined;
}

/** A name that no note has, and that no other forgetting is about to take. */
function freePlace({ path }: OpenedContact, { model, notes, settings: { folders } }: ActionContext): NotePath {
	const taken = new TakenPaths(notes.paths());
	for (const other of model.contacts()) {
		if (other.path !== path) for (const { target } of other.contact.forgotten_as) taken.add(`${folders.contact}/${nameOfPath(target)}.md`);
	}
	return freePath(folders.contact, forgottenName, taken);
}

function namelessText(raw: Readonly<Record<string, unknown>>, name: string, { settings: { naming }, yaml }: ActionContext): Outcome<string> {
	const kept = counted.flatMap((property): [string, PropertyValue][] => {
		const value = raw[propertyName(naming, property)];
		return isPlain(value) ? [[property, value]] : [];
	});
	const values = { name, ...Object.fromEntries(kept), contact_stage: 'closed', closed_reason: 'asked-not-to-contact', do_not_contact: true };
	const type: [string, PropertyValue] = [naming.typeProperty, naming.typeValues.contact];
	return newNote(new Map([type, ...inVault(values, naming)]), '', yaml);
}

function isPlain(value: unknown): value is PropertyValue {
	return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
