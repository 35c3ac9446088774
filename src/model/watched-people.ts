import type { ContactFacts, GoalFacts, MeetingFacts, Now, People } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';
import { Questions } from './questions';

/**
 * Hands every question on, and notes what was asked and which meetings were seen. Questions about the note itself are not
 * noted, nor are those for the meetings with it: it is asked about again whenever one of them changes, anyway.
 */
export class WatchedPeople implements People {
	readonly asked = new Questions();
	readonly seen = new Set<MeetingFacts>();

	constructor(private readonly people: People, private readonly self: NotePath) {}

	contact(path: NotePath): ContactFacts | undefined {
		if (path !== this.self) this.asked.add('contact', path);
		return this.people.contact(path);
	}

	goal(path: NotePath): GoalFacts | undefined {
		if (path !== this.self) this.asked.add('goal', path);
		return this.people.goal(path);
	}

	meeting(path: NotePath): MeetingFacts | undefined {
		if (path !== this.self) this.asked.add('meeting', path);
		const meeting = this.people.meeting(path);
		if (meeting !== undefined) this.seen.add(meeting);
		return meeting;
	}

	meetingsWith(path: NotePath): readonly MeetingFacts[] {
		if (path !== this.self) this.asked.add('meetingsWith', path);
		const meetings = this.people.meetingsWith(path);
		for (const meeting of meetings) this.seen.add(meeting);
		return meetings;
	}

	meetingsForGoal(goal: NotePath): readonly MeetingFacts[] {
		this.asked.add('meetingsForGoal', goal);
		const meetings = this.people.meetingsForGoal(goal);
		for (const meeting of meetings) this.seen.add(meeting);
		return meetings;
	}

	contactsAt(organization: string): readonly ContactFacts[] {
		this.asked.add('contactsAt', organization);
		return this.people.contactsAt(organization);
	}

	referredBy(path: NotePath): readonly ContactFacts[] {
		this.asked.add('referredBy', path);
		return this.people.referredBy(path);
	}

	get rehearsed(): boolean {
		this.asked.add('rehearsed');
		return this.people.rehearsed;
	}
}

/** The moment, noting whether the answer depends on the day or on the minute. */
export class WatchedNow implements Now {
	constructor(private readonly now: Now, private readonly asked: Questions) {}

	get today(): CalendarDate {
		this.asked.add('today');
		return this.now.today;
	}

	get instant(): number {
		this.asked.add('instant');
		return this.now.instant;
	}

	get zone(): string {
		return this.now.zone;
	}
}
