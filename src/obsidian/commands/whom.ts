import type { ContactFacts, MeetingFacts } from '../../domain/facts';
import { isHardStop } from '../../domain/people/hard-stop';
import { meetingState, type MeetingState } from '../../domain/meetings/meeting-state';
import type { Desk } from '../desk';
import { pickContact } from '../prompts/pick-contact';
import { pickMeeting } from '../prompts/pick-meeting';
import { pickChoice } from '../prompts/pick-choice';

type Offer<T> = (question: string, act: (subject: T) => Promise<void>) => (() => Promise<void>) | undefined;

/** Everybody but those who asked not to be contacted, and those who have died. */
export function mayBeContacted({ contact }: ContactFacts): boolean {
	return !isHardStop(contact);
}

/**
 * A command about a contact: the one whose note is at the front, or who takes part in the meeting at the front; from
 * elsewhere the person picks. Not offered where nobody suits.
 */
export function aboutContact(desk: Desk, suits: (contact: ContactFacts) => boolean): Offer<ContactFacts> {
	return (question, act) => {
		const here = contactsHere(desk).filter(suits);
		const [only] = here;
		if (here.length === 1 && only !== undefined) return () => act(only);
		if (!desk.model.contacts().some(suits)) return undefined;
		return async () => {
			const among = here.length > 1 ? (contact: ContactFacts) => here.includes(contact) : suits;
			const picked = await pickContact(desk.app, desk.model, question, among);
			if (picked !== undefined) await act(picked);
		};
	};
}

/** A command about a meeting in one of some states: the one at the front, or those with the contact at the front. */
export function aboutMeeting(desk: Desk, states: readonly MeetingState[], suits: (meeting: MeetingFacts) => boolean = () => true): Offer<MeetingFacts> {
	return (question, act) => {
		const now = desk.now();
		const fits = (facts: MeetingFacts): boolean => states.includes(meetingState(facts.meeting, desk.model.rules, now)) && suits(facts);
		const active = desk.activeNote();
		const here = active === undefined ? [] : [...[desk.model.meeting(active)].filter((facts) => facts !== undefined), ...desk.model.meetingsWith(active)].filter(fits);
		const [only] = here;
		if (here.length === 1 && only !== undefined) return () => act(only);
		const among = here.length > 1 ? here : desk.model.meetings().filter(fits);
		if (among.length === 0) return undefined;
		return async () => {
			const picked = await pickMeeting(desk.app, desk.model, now, question, among);
			if (picked !== undefined) await act(picked);
		};
	};
}

/** One of those who take part: asked only where there are several. */
export async function onePerson(desk: Desk, question: string, people: readonly ContactFacts[]): Promise<ContactFacts | undefined> {
	const [only] = people;
	if (people.length <= 1) return only;
	return pickChoice(desk.app, question, people.map((value) => ({ value, label: value.name })));
}

function contactsHere(desk: Desk): readonly ContactFacts[] {
	const active = desk.activeNote();
	if (active === undefined) return [];
	const paths = [active, ...(desk.model.meeting(active)?.contacts ?? [])];
	return paths.map((path) => desk.model.contact(path)).filter((contact) => contact !== undefined);
}
