import type { Step } from '../../commit/plan';
import type { Contact } from '../../domain/properties/contact';
import { ok, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { propertyName } from '../../note/frontmatter/decode-note';
import { newNote } from '../../note/frontmatter/new-note';
import type { PropertyValue } from '../../note/frontmatter/property-value';
import { readFrontmatter } from '../../note/frontmatter/read-frontmatter';
import { freePath } from '../../note/names/free-path';
import { TakenPaths } from '../../note/names/taken-paths';
import type { ActionContext } from '../action';
import { inVault } from '../edit-text';
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

/** The note that takes a person's place: nameless, closed for good, so that it is counted and never asks for anything. */
export function forgottenNote({ text }: OpenedContact, context: ActionContext): Outcome<Step & { readonly kind: 'create' }> {
	const raw = readFrontmatter(text, context.yaml);
	if (!raw.ok) return raw;
	const { naming, folders } = context.settings;
	const path = freePath(folders.contact, forgottenName, new TakenPaths(context.notes.paths()));
	const kept = counted.flatMap((property): [string, PropertyValue][] => {
		const value = raw.value[propertyName(naming, property)];
		return isPlain(value) ? [[property, value]] : [];
	});
	const values = { name: nameOfPath(path), ...Object.fromEntries(kept), contact_stage: 'closed', closed_reason: 'asked-not-to-contact', do_not_contact: true };
	const type: [string, PropertyValue] = [naming.typeProperty, naming.typeValues.contact];
	const made = newNote(new Map([type, ...inVault(values, naming)]), '', context.yaml);
	return made.ok ? ok({ kind: 'create', path, text: made.value }) : made;
}

function isPlain(value: unknown): value is PropertyValue {
	return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
