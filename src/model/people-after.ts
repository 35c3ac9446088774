import type { ContactFacts, GoalFacts, MeetingFacts, People } from '../domain/facts';
import type { NotePath } from '../domain/problem';

/** The people and meetings as they will be when a plan has been carried out, for rules that are asked before it is. */
export class PeopleAfter implements People {
	private readonly contacts: ReadonlyMap<NotePath, ContactFacts>;
	private readonly meetings: ReadonlyMap<NotePath, MeetingFacts>;

	constructor(private readonly people: People, contacts: readonly ContactFacts[], meetings: readonly MeetingFacts[]) {
		this.contacts = new Map(contacts.map((facts) => [facts.path, facts]));
		this.meetings = new Map(meetings.map((facts) => [facts.path, facts]));
	}

	contact(path: NotePath): ContactFacts | undefined {
		return this.contacts.get(path) ?? this.people.contact(path);
	}

	goal(path: NotePath): GoalFacts | undefined {
		return this.people.goal(path);
	}

	meeting(path: NotePath): MeetingFacts | undefined {
		return this.meetings.get(path) ?? this.people.meeting(path);
	}

	meetingsWith(path: NotePath): readonly MeetingFacts[] {
		return changed(this.people.meetingsWith(path), this.meetings, (meeting) => meeting.contacts.includes(path));
	}

	meetingsForGoal(goal: NotePath): readonly MeetingFacts[] {
		return changed(this.people.meetingsForGoal(goal), this.meetings, (meeting) => meeting.goals.includes(goal));
	}

	contactsAt(organization: string): readonly ContactFacts[] {
		return changed(this.people.contactsAt(organization), this.contacts, (contact) => contact.organizations[0] === organization);
	}

	referredBy(path: NotePath): readonly ContactFacts[] {
		return changed(this.people.referredBy(path), this.contacts, (contact) => contact.referrers.includes(path));
	}

	get rehearsed(): boolean {
		return this.people.rehearsed;
	}
}

function changed<T extends { readonly path: NotePath }>(
	before: readonly T[], after: ReadonlyMap<NotePath, T>, belongs: (facts: T) => boolean,
): readonly T[] {
	return [...before.filter(({ path }) => !after.has(path)), ...[...after.values()].filter(belongs)];
}
