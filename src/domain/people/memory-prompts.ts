import type { Contact } from '../properties/contact';

export type ContactCategory = Contact['contact_category'][number];

export interface MemoryPrompts {
	readonly category: ContactCategory;
	/** How the question calls these people. */
	readonly title: string;
	/** Places and times to walk through in mind, each a short question; names come back by where they belong. */
	readonly prompts: readonly string[];
}

/**
 * Where people are known from, in the order in which most come to mind, with what helps to remember them (docs/import.md). The
 * list is wider than the field one is looking into: anybody may know somebody.
 */
export const memoryPrompts: readonly MemoryPrompts[] = [
	{ category: 'relative', title: 'Relatives', prompts: ['Who comes to a family party?', 'Who married into the family?', 'Cousins, uncles, aunts: where do they work?'] },
	{ category: 'former-boss', title: 'Former bosses', prompts: ['Go through your jobs from the first to the last: who led the team?', 'Who led the team next door?', 'Who wrote or would write you a reference?'] },
	{ category: 'former-coworker', title: 'Former co-workers', prompts: ['Who sat near you, in each job?', 'Who left before you did, and where to?', 'Customers, suppliers, consultants: whom did you like to work with?'] },
	{ category: 'alumni', title: 'Alumni', prompts: ['Who was in your year, your seminar, your shared flat?', 'Teachers and tutors who knew your name?', 'Courses and certificates later on: who sat beside you?'] },
	{ category: 'acquaintance', title: 'Personal acquaintances', prompts: ['Neighbours, now and where you lived before?', 'Parents of your children’s friends, people of your club, choir, congregation?', 'Doctor, hairdresser, the person at the counter: who knows everybody?'] },
	{ category: 'association', title: 'Professional associations', prompts: ['Who gave a talk that you remember?', 'Who organises the meetings?', 'Whom do you greet there without knowing where they work?'] },
];
