import type { MeetingFacts } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import type { ReadDateTime } from '../domain/days/read-date';
import { originalOf } from './conflict-copy';
import { PathIndex } from './path-index';

/**
 * Which notes are there twice: a sync program's conflict copy beside its original, or two notes on the same meeting
 * (the same people at the same time). Only one of them counts, else every number would be doubled.
 */
export class Copies {
	private readonly present = new Set<NotePath>();
	private readonly copiesOf = new PathIndex();
	/** Meetings that can be one and the same, and which of them are with the same person, the first by path. */
	private readonly meetings = new Map<NotePath, TimedMeeting>();
	private readonly withFirst = new PathIndex();

	/** A note of ours is there. Returns the other notes for which the answer may be another one now. */
	place(path: NotePath, meeting: MeetingFacts | undefined): NotePath[] {
		const original = originalOf(path);
		const isNew = !this.present.has(path);
		this.present.add(path);
		if (original !== undefined) this.copiesOf.add(original, path);
		const affected = this.placeMeeting(path, meeting !== undefined && isTimed(meeting) ? meeting : undefined);
		return [...affected, ...isNew ? this.copiesOf.get(path) : []];
	}

	remove(path: NotePath): NotePath[] {
		if (!this.present.delete(path)) return [];
		const original = originalOf(path);
		if (original !== undefined) this.copiesOf.remove(original, path);
		return [...this.placeMeeting(path, undefined), ...this.copiesOf.get(path)];
	}

	/** The note that counts in place of this one; undefined if this one does. */
	countedInstead(path: NotePath): NotePath | undefined {
		const original = originalOf(path);
		if (original !== undefined && this.present.has(original)) return original;
		const meeting = this.meetings.get(path);
		const [first] = meeting === undefined ? [] : [path, ...this.sameAs(path, meeting)].sort(originalFirst);
		return first === path ? undefined : first;
	}

	private placeMeeting(path: NotePath, meeting: TimedMeeting | undefined): NotePath[] {
		const before = this.meetings.get(path);
		if (before !== undefined) {
			this.withFirst.remove(firstPerson(before), path);
			this.meetings.delete(path);
		}
		if (meeting !== undefined) {
			this.withFirst.add(firstPerson(meeting), path);
			this.meetings.set(path, meeting);
		}
		if (before !== undefined && meeting !== undefined && isSame(before, meeting)) return [];
		return [before, meeting].flatMap((each) => each === undefined ? [] : this.sameAs(path, each));
	}

	private sameAs(path: NotePath, meeting: TimedMeeting): NotePath[] {
		return [...this.withFirst.get(firstPerson(meeting))].filter((other) => {
			const there = this.meetings.get(other);
			return other !== path && there !== undefined && isSame(meeting, there);
		});
	}
}

/** A meeting with somebody, at a time that is known and was not called off. */
type TimedMeeting = MeetingFacts & { readonly meeting: { readonly meeting_start: Extract<ReadDateTime, { kind: 'moment' }> } };

function isTimed(facts: MeetingFacts): facts is TimedMeeting {
	const { contacts, meeting } = facts;
	return contacts.length > 0 && meeting.meeting_start?.kind === 'moment' && meeting.meeting_status !== 'cancelled' && meeting.meeting_status !== 'no-show';
}

function firstPerson({ contacts }: TimedMeeting): NotePath {
	return contacts.reduce((first, person) => person < first ? person : first);
}

function isSame(one: TimedMeeting, other: TimedMeeting): boolean {
	return one.meeting.meeting_start.wall === other.meeting.meeting_start.wall && zoneOf(one) === zoneOf(other)
		&& one.contacts.length === other.contacts.length && one.contacts.every((person) => other.contacts.includes(person));
}

/** By what the clock of its start goes: the offset written beside it, else its zone. */
function zoneOf({ meeting }: TimedMeeting): number | string | undefined {
	return meeting.meeting_start.offsetMinutes ?? meeting.timezone;
}

/** The shorter name is the original: a copy has something added. */
function originalFirst(one: NotePath, other: NotePath): number {
	return one.length - other.length || (one < other ? -1 : 1);
}
