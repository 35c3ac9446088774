import { draftThankYou } from '../../actions/drafts/draft-thank-you';
import type { MeetingFacts } from '../../domain/facts';
import { approachable } from '../../domain/meetings/participants';
import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { runDraft } from '../drafts/run-draft';
import type { DeskCommand } from './desk-command';
import { reviewNewestDraft } from './review-draft';
import { aboutMeeting, onePerson } from './whom';

export const draftThankYouCommand: DeskCommand = {
	id: 'draft-thank-you',
	name: 'Draft thank-you',
	icon: 'heart',
	offer: (desk) => aboutMeeting(desk, ['held', 'running', 'unsettled'], (facts) => approachable(facts, desk.model).length > 0)(
		'For which meeting?', (facts) => draftThankYouFor(desk, facts)),
};

/** Writes a thank-you to one person of a meeting; asks to whom where several are still owed one. */
export async function draftThankYouFor(desk: Desk, facts: MeetingFacts, to?: NotePath): Promise<void> {
	const people = approachable(facts, desk.model);
	const owed = people.filter(({ path }) => !facts.thanked.includes(path));
	const person = people.find(({ path }) => path === to) ?? (await onePerson(desk, 'Whom do you thank?', owed.length > 0 ? owed : people));
	if (person === undefined) return;
	if (await runDraft(desk, draftThankYou, { meeting: facts.path, person: person.path })) await reviewNewestDraft(desk, facts.path);
}
