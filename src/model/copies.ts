import type { MeetingFacts } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import { originalOf } from './conflict-copy';
import { PathIndex } from './path-index';

/**
 * Which notes are there twice: a sync program's conflict copy beside its original, or two notes on the same meeting
 * (the same people at the same time). Only one of them counts, else every number would be doubled.
 */
export class Copies {
	private readonly present = new Set<NotePath>();
	private readonly copiesOf = new PathIndex();
	private readonly sameMeeting = new PathIndex();
	private readonly meetingKeys = new Map<NotePath, string>();

	/** A note of ours is there. Returns the other notes for which the answer may be another one now. */
	place(path: NotePath, meeting: MeetingFacts | undefined): NotePath[] {
		const original = originalOf(path);
		const isNew = !this.present.has(path);
		this.present.add(path);
		if (original !== undefined) this.copiesOf.add(original, path);
		const key = meeting === undefined ? undefined : meetingKey(meeting);
		const affected = this.placeMeeting(path, key);
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
		const key = this.meetingKeys.get(path);
		const first = key === undefined ? undefined : [...this.sameMeeting.get(key)].sort(originalFirst)[0];
		return first === path ? undefined : first;
	}

	private placeMeeting(path: NotePath, key: string | undefined): NotePath[] {
		const before = this.meetingKeys.get(path);
		if (before === key) return [];
		const affected: NotePath[] = [];
		if (before !== undefined) {
			this.sameMeeting.remove(before, path);
			affected.push(...this.sameMeeting.get(before));
		}
		if (key === undefined) this.meetingKeys.delete(path);
		else {
			affected.push(...this.sameMeeting.get(key));
			this.sameMeeting.add(key, path);
			this.meetingKeys.set(path, key);
		}
		return affected;
	}
}

function meetingKey({ contacts, meeting }: MeetingFacts): string | undefined {
	const start = meeting.meeting_start;
	if (contacts.length === 0 || start?.kind !== 'moment') return undefined;
	if (meeting.meeting_status === 'cancelled' || meeting.meeting_status === 'no-show') return undefined;
	return JSON.stringify([[...contacts].sort(), start.wall, start.offsetMinutes ?? meeting.timezone ?? null]);
}

/** The shorter name is the original: a copy has something added. */
function originalFirst(one: NotePath, other: NotePath): number {
	return one.length - other.length || (one < other ? -1 : 1);
}
