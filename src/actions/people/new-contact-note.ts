import type { Step } from '../../commit/plan';
import { contactProperties } from '../../domain/properties/contact';
import { contactStage } from '../../domain/people/contact-stage';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { fileNameFor } from '../../note/names/file-name';
import { freePath } from '../../note/names/free-path';
import { linkTo, parseLink } from '../../note/body/link';
import { newNote } from '../../note/frontmatter/new-note';
import type { PropertyValue } from '../../note/frontmatter/property-value';
import { TakenPaths } from '../../note/names/taken-paths';
import type { ActionContext } from '../action';
import { oneLine } from '../outreach/contact-log';
import { inVault, type Changes } from '../edit-text';
import { contactIn } from '../opened-note';

/** What is known of a person when their note is made. */
export interface NewPerson {
	readonly name: string;
	readonly categories: readonly string[];
	/** A name, or a link as typed. */
	readonly organization?: string;
	readonly email?: string;
	readonly howWeKnow?: string;
	readonly reason?: string;
	readonly referral?: { readonly by: NotePath; readonly on: CalendarDate };
	/** Contacts of a like name who are somebody else. */
	readonly apartFrom?: readonly NotePath[];
	/** Further properties, such as an address book has them. */
	readonly more?: Changes;
}

export interface NewContactNote {
	readonly step: Step & { readonly kind: 'create' };
	readonly name: string;
	/** Another contact has this name as well. */
	readonly namesake: boolean;
}

/** What is the same for all notes of one command: looked up once, or thousands of people would take minutes. */
export interface NewNotesRoom {
	readonly paths: readonly NotePath[];
	/** Also the notes that this command is going to make. */
	readonly taken: TakenPaths;
	readonly names: Set<string>;
	readonly organizations: Map<string, OrganizationLink>;
	/** To the goals that are pursued. */
	readonly goalLinks: readonly string[];
}

/** Looks it up, as the vault is before the first note is made. */
export function roomForNewNotes(context: ActionContext): NewNotesRoom {
	const paths = context.notes.paths();
	const names = new Set(context.model.contacts().map(({ name }) => name.normalize('NFC')));
	const goals = context.model.goals().filter(({ goal }) => goal.goal_status === 'active');
	return { paths, taken: new TakenPaths(paths), names, organizations: new Map(), goalLinks: goals.map(({ path }) => linkTo(path, undefined, paths)) };
}

/** The note of a new contact. It never takes an existing note's place: a namesake gets the organization in brackets. */
export function newContactNote(person: NewPerson, context: ActionContext, room = roomForNewNotes(context)): Outcome<NewContactNote> {
	const name = oneLine(person.name);
	if (name === '') return trouble({ what: 'A contact needs a name.', advice: 'Type the name as the person writes it.' });
	const categories: readonly string[] = contactProperties.contact_category.allowed;
	const unknown = person.categories.find((category) => !categories.includes(category));
	if (unknown !== undefined) return trouble({ what: `"${unknown}" is no category of contacts.`, advice: `Choose from: ${categories.join(', ')}.` });
	const email = person.email?.trim() ?? '';
	if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) return trouble({ what: `"${email}" is no e-mail address.`, advice: 'Correct it, or leave it empty for now.' });
	const { naming, folders } = context.settings;
	const { paths, taken, names, goalLinks } = room;
	const organization = organizationLink(person.organization, context, room);
	const values: Record<string, PropertyValue | undefined> = {
		name,
		not_same_as: person.apartFrom?.map((path) => linkTo(path, undefined, paths)),
		contact_category: [...person.categories],
		how_we_know: filled(person.howWeKnow),
		organization: organization === undefined ? undefined : [organization.link],
		email: email === '' ? undefined : [email],
		reason_to_talk: filled(person.reason),
		// With several goals only the person knows which one a contact serves.
		search_goal: goalLinks.length === 1 ? goalLinks : undefined,
		...person.referral === undefined ? {} : {
			referred_by: [linkTo(person.referral.by, undefined, paths)],
			referred_on: person.referral.on,
			may_use_name: 'unknown',
			previously_known: false,
		},
		...person.more,
	};
	const path = freePath(folders.contact, name, taken, organization?.name);
	const type: [string, PropertyValue] = [naming.typeProperty, naming.typeValues.contact];
	const draft = newNote(new Map([type, ...inVault(values, naming)]), body, context.yaml);
	if (!draft.ok) return draft;
	const read = contactIn(path, draft.value, context);
	if (!read.ok) return read;
	const stage = contactStage(read.value.facts, context.model, context.model.rules, context.now);
	const text = newNote(new Map([type, ...inVault({ ...values, contact_stage: stage }, naming)]), body, context.yaml);
	if (!text.ok) return text;
	const namesake = names.has(name.normalize('NFC'));
	names.add(name.normalize('NFC'));
	taken.add(path);
	return ok({ step: { kind: 'create', path, text: text.value }, name, namesake });
}

const body = '\n## Questions\n\n## Log\n\n## Drafts\n';

function filled(text: string | undefined): string | undefined {
	const line = oneLine(text ?? '');
	return line === '' ? undefined : line;
}

export interface OrganizationLink {
	readonly name: string;
	readonly link: string;
}

/** The link to an organization: to its note where there is one, else by a name that can become one. */
export function organizationLink(typed: string | undefined, context: ActionContext, { paths, organizations }: NewNotesRoom): OrganizationLink | undefined {
	const text = oneLine(typed ?? '');
	if (text === '') return undefined;
	const made = organizations.get(text) ?? linkByName(text, context, paths);
	organizations.set(text, made);
	return made;
}

function linkByName(text: string, context: ActionContext, paths: readonly NotePath[]): OrganizationLink {
	const link = parseLink(text);
	// Brackets and bars would end the link in the middle.
	const name = (link?.label ?? link?.target ?? text).replace(/[[\]|]/g, ' ').replace(/\s+/g, ' ').trim() || 'Untitled';
	const path = context.model.resolve(link?.target ?? text, '');
	if (path !== undefined) return { name, link: linkTo(path, undefined, paths) };
	const target = link?.target ?? fileNameFor(text);
	return { name, link: target === name ? `[[${target}]]` : `[[${target}|${name}]]` };
}
