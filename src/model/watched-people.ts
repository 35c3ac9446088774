import type { ContactFacts, GoalFacts, MeetingFacts, Now, People } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';

/** Names of the things an answer can depend on. The facts report a change under the same names. */
export const about = {
	contact: (path: NotePath) => `contact ${path}`,
	goal: (path: NotePath) => `goal ${path}`,
	meeting: (path: NotePath) => `meeting ${path}`,
	meetingsWith: (path: NotePath) => `with ${path}`,
	meetingsForGoal: (goal: NotePath) => `for ${goal}`,
	contactsAt: (organization: string) => `at ${organization}`,
	referredBy: (path: NotePath) => `by ${path}`,
	rehearsed: 'rehearsed',
	today: 'today',
	instant: 'instant',
} as const;

/**
 * Hands every question on, and notes what was asked and which meetings were seen. Questions about the note itself are not
 * noted: it is asked about again whenever it changes, anyway.
 */
export class WatchedPeople implements People {
	readonly asked = new Set<string>();
	readonly seen = new Set<MeetingFacts>();

	constructor(private readonly people: People, private readonly self: NotePath) {}

	contact(path: NotePath): ContactFacts | undefined {
		if (path !== this.self) this.asked.add(about.contact(path));
		return this.people.contact(path);
	}

	goal(path: NotePath): GoalFacts | undefined {
		if (path !== this.self) this.asked.add(about.goal(path));
		return this.people.goal(path);
	}

	meeting(path: NotePath): MeetingFacts | undefined {
		if (path !== this.self) this.asked.add(about.meeting(path));
		const meeting = this.people.meeting(path);
		if (meeting !== undefined) this.seen.add(meeting);
		return meeting;
	}

	meetingsWith(path: NotePath): readonly MeetingFacts[] {
		this.asked.add(about.meetingsWith(path));
		const meetings = this.people.meetingsWith(path);
		for (const meeting of meetings) this.seen.add(meeting);
		return meetings;
	}

	meetingsForGoal(goal: NotePath): readonly MeetingFacts[] {
		this.asked.add(about.meetingsForGoal(goal));
		const meetings = this.people.meetingsForGoal(goal);
		for (const meeting of meetings) this.seen.add(meeting);
		return meetings;
	}

	contactsAt(organization: string): readonly ContactFacts[] {
		this.asked.add(about.contactsAt(organization));
		return this.people.contactsAt(organization);
	}

	referredBy(path: NotePath): readonly ContactFacts[] {
		this.asked.add(about.referredBy(path));
		return this.people.referredBy(path);
	}

	get rehearsed(): boolean {
		this.asked.add(about.rehearsed);
		return this.people.rehearsed;
	}
}

/** The moment, noting whether the answer depends on the day or on the minute. */
export class WatchedNow implements Now {
	constructor(private readonly now: Now, private readonly asked: Set<string>) {}

	get today(): CalendarDate {
		this.asked.add(about.today);
		return this.now.today;
	}

	get instant(): number {
		this.asked.add(about.instant);
		return this.now.instant;
	}

	get zone(): string {
		return this.now.zone;
	}
}
