import type { ContactFacts, GoalFacts, MeetingFacts, People } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import { PathIndex } from './path-index';
import type { Topic } from './questions';

/**
 * The people, meetings and goals that count, with the ways to find them: by organization, by who referred them, by who
 * takes part. Tells what changed, as it can be asked for.
 */
export class PeopleFacts implements People {
	readonly contacts = new Map<NotePath, ContactFacts>();
	readonly meetings = new Map<NotePath, MeetingFacts>();
	readonly goals = new Map<NotePath, GoalFacts>();
	private readonly rehearsedNotes = new Set<NotePath>();
	private readonly atOrganization = new PathIndex();
	private readonly byReferrer = new PathIndex();
	private readonly withPerson = new PathIndex();
	private readonly forGoal = new PathIndex();

	constructor(private readonly changed: (topic: Topic, of: string) => void) {}

	setContact(path: NotePath, facts: ContactFacts | undefined): void {
		const before = this.contacts.get(path);
		if (before === undefined && facts === undefined) return;
		for (const organization of before?.organizations.slice(0, 1) ?? []) this.atOrganization.remove(organization, path);
		for (const referrer of before?.referrers ?? []) this.byReferrer.remove(referrer, path);
		put(this.contacts, path, facts);
		for (const organization of facts?.organizations.slice(0, 1) ?? []) this.atOrganization.add(organization, path);
		for (const referrer of facts?.referrers ?? []) this.byReferrer.add(referrer, path);
		this.changed('contact', path);
		for (const organization of both(before?.organizations.slice(0, 1), facts?.organizations.slice(0, 1))) this.changed('contactsAt', organization);
		for (const referrer of both(before?.referrers, facts?.referrers)) this.changed('referredBy', referrer);
	}

	setMeeting(path: NotePath, facts: MeetingFacts | undefined): void {
		const before = this.meetings.get(path);
		if (before === undefined && facts === undefined) return;
		for (const person of before?.contacts ?? []) this.withPerson.remove(person, path);
		for (const goal of before?.goals ?? []) this.forGoal.remove(goal, path);
		put(this.meetings, path, facts);
		for (const person of facts?.contacts ?? []) this.withPerson.add(person, path);
		for (const goal of facts?.goals ?? []) this.forGoal.add(goal, path);
		this.changed('meeting', path);
		for (const person of both(before?.contacts, facts?.contacts)) this.changed('meetingsWith', person);
		for (const goal of both(before?.goals, facts?.goals)) this.changed('meetingsForGoal', goal);
	}

	setGoal(path: NotePath, facts: GoalFacts | undefined): void {
		if (!this.goals.has(path) && facts === undefined) return;
		put(this.goals, path, facts);
		this.changed('goal', path);
	}

	/** Whether this note is a story or pitch that was told aloud. */
	setRehearsed(path: NotePath, rehearsed: boolean): void {
		const before = this.rehearsed;
		if (rehearsed) this.rehearsedNotes.add(path);
		else this.rehearsedNotes.delete(path);
		if (before !== this.rehearsed) this.changed('rehearsed', '');
	}

	contact(path: NotePath): ContactFacts | undefined {
		return this.contacts.get(path);
	}

	goal(path: NotePath): GoalFacts | undefined {
		return this.goals.get(path);
	}

	meeting(path: NotePath): MeetingFacts | undefined {
		return this.meetings.get(path);
	}

	meetingsWith(path: NotePath): readonly MeetingFacts[] {
		return present(this.withPerson.get(path), this.meetings);
	}

	meetingsForGoal(goal: NotePath): readonly MeetingFacts[] {
		return present(this.forGoal.get(goal), this.meetings);
	}

	contactsAt(organization: string): readonly ContactFacts[] {
		return present(this.atOrganization.get(organization), this.contacts);
	}

	referredBy(path: NotePath): readonly ContactFacts[] {
		return present(this.byReferrer.get(path), this.contacts);
	}

	get rehearsed(): boolean {
		return this.rehearsedNotes.size > 0;
	}
}

function put<T>(map: Map<NotePath, T>, path: NotePath, facts: T | undefined): void {
	if (facts === undefined) map.delete(path);
	else map.set(path, facts);
}

function both(before: readonly string[] | undefined, after: readonly string[] | undefined): ReadonlySet<string> {
	return new Set([...before ?? [], ...after ?? []]);
}

function present<T>(paths: Iterable<NotePath>, map: ReadonlyMap<NotePath, T>): readonly T[] {
	const found: T[] = [];
	for (const path of paths) {
		const facts = map.get(path);
		if (facts !== undefined) found.push(facts);
	}
	return found;
}
