import { contactProperties } from '../../domain/properties/contact';
import type { ContactFacts, MeetingFacts } from '../../domain/facts';
import type { NotePath } from '../../domain/problem';
import type { VaultModel } from '../../model/vault-model';
import type { Row, RowSection } from './row';

export type Category = (typeof contactProperties.contact_category.allowed)[number];

/** What the dashboard is narrowed down to; nothing chosen shows everybody. */
export interface Chosen {
	readonly goal: NotePath | undefined;
	readonly category: Category | undefined;
}

export const everybody: Chosen = { goal: undefined, category: undefined };

/** The contacts that serve the goal and are of the category. */
export function chosenContacts(model: VaultModel, chosen: Chosen): readonly ContactFacts[] {
	return isNarrow(chosen) ? model.contacts().filter((facts) => fits(facts, chosen)) : model.contacts();
}

/** The meetings for the goal in which somebody of the category took part. */
export function chosenMeetings(model: VaultModel, chosen: Chosen): readonly MeetingFacts[] {
	return isNarrow(chosen) ? model.meetings().filter((facts) => meetingFits(facts, model, chosen)) : model.meetings();
}

/** The rows about those people; a section without rows goes. */
export function chosenRows(sections: readonly RowSection[], model: VaultModel, chosen: Chosen): readonly RowSection[] {
	if (!isNarrow(chosen)) return sections;
	return sections
		.map((section) => ({ ...section, rows: section.rows.filter((row) => isAbout(row, model, chosen)) }))
		.filter(({ rows }) => rows.length > 0);
}

function isNarrow({ goal, category }: Chosen): boolean {
	return goal !== undefined || category !== undefined;
}

function fits({ goals, contact }: ContactFacts, { goal, category }: Chosen): boolean {
	return (goal === undefined || goals.includes(goal)) && (category === undefined || contact.contact_category.includes(category));
}

function meetingFits({ goals, contacts }: MeetingFacts, model: VaultModel, { goal, category }: Chosen): boolean {
	const people = contacts.map((path) => model.contact(path)).filter((facts) => facts !== undefined);
	return (goal === undefined || goals.includes(goal) || (goals.length === 0 && people.some((facts) => facts.goals.includes(goal))))
		&& (category === undefined || people.some(({ contact }) => contact.contact_category.includes(category)));
}

function isAbout({ about, note }: Row, model: VaultModel, chosen: Chosen): boolean {
	const path = about.kind === 'loop' ? about.loop.next ?? about.loop.person ?? about.loop.owner : note;
	const contact = model.contact(path);
	if (contact !== undefined) return fits(contact, chosen);
	const meeting = model.meeting(path);
	if (meeting !== undefined) return meetingFits(meeting, model, chosen);
	return path === chosen.goal;
}
