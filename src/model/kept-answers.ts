import type { MeetingFacts, Now, People } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import { Askers } from './askers';
import type { Asked, Topic } from './questions';
import { WatchedNow, WatchedPeople } from './watched-people';

interface Kept<T> {
	readonly answer: T;
	readonly asked: Asked;
	/** Undefined for an answer that did not look at the clock. */
	readonly holds: Span | undefined;
}

/** Milliseconds since 1970 between which an answer holds, as far as the clock goes. */
interface Span {
	readonly from: number;
	readonly until: number;
}

/** What became of the answers since the last time. */
export interface ChangedAnswers<T> {
	readonly gone: readonly T[];
	readonly come: readonly T[];
}

/**
 * Keeps what the rules answered for each note, and asks them again only when something they looked at has changed: another
 * note, the day, or the start or end of a meeting that has passed. In a vault of thousands one changed note costs one or a
 * few answers, and midnight costs those that depend on the day.
 */
export class KeptAnswers<T> {
	private readonly kept = new Map<NotePath, Kept<T>>();
	private readonly askers = new Askers();
	private readonly stale = new Set<NotePath>();
	private gone: T[] = [];
	private asOf: Now | undefined;
	private count = 0;

	constructor(
		private readonly rules: (note: NotePath, people: People, now: Now) => T,
		/** Instants at which something about a meeting becomes true by itself: its start, its end. */
		private readonly turns: (meeting: MeetingFacts, zone: string) => readonly number[],
	) {}

	/** For how many notes the rules were asked since the start; for tests that hold us to the promise above. */
	get computations(): number {
		return this.count;
	}

	/** A note for which the rules are to be asked, anew if they were asked before. */
	add(note: NotePath): void {
		this.stale.add(note);
	}

	remove(note: NotePath): void {
		this.drop(note);
		this.stale.delete(note);
	}

	/** Something changed: the notes for which it was looked at are asked about again. */
	changed(topic: Topic, of = ''): void {
		for (const note of this.askers.of(topic, of)) this.add(note);
		if (topic === 'meetingsWith' && this.kept.has(of)) this.add(of);
	}

	/** Everything is asked again: settings or zone changed. */
	changedAll(): void {
		for (const note of this.kept.keys()) this.add(note);
	}

	/** Brings the answers up to this moment. Stops where `enough` says so; the rest is asked the next time. */
	update(people: People, now: Now, enough: () => boolean = () => false): ChangedAnswers<T> {
		this.moveTo(now);
		const come: T[] = [];
		for (const note of this.stale) {
			come.push(this.ask(note, people, now));
			this.stale.delete(note);
			if (enough()) break;
		}
		const { gone } = this;
		this.gone = [];
		return { gone, come };
	}

	/** Whether nothing is left to be asked, as of the moment that was asked about last. */
	get isUpToDate(): boolean {
		return this.stale.size === 0;
	}

	private moveTo(now: Now): void {
		const before = this.asOf;
		this.asOf = { today: now.today, instant: now.instant, zone: now.zone };
		if (before === undefined) return;
		if (before.zone !== now.zone) return this.changedAll();
		if (before.today !== now.today) this.changed('today');
		if (before.instant === now.instant) return;
		for (const note of this.askers.of('instant')) {
			const holds = this.kept.get(note)?.holds;
			if (holds !== undefined && (now.instant < holds.from || now.instant >= holds.until)) this.add(note);
		}
	}

	private ask(note: NotePath, people: People, now: Now): T {
		const watched = new WatchedPeople(people, note);
		const answer = this.rules(note, watched, new WatchedNow(now, watched.asked));
		this.count += 1;
		this.drop(note);
		const asked = watched.asked.all;
		this.kept.set(note, { answer, asked, holds: watched.asked.has('instant') ? this.spanAround(now, watched.seen) : undefined });
		this.askers.add(asked, note);
		return answer;
	}

	/** From the last to the next moment at which something about one of these meetings becomes true by itself. */
	private spanAround(now: Now, meetings: Iterable<MeetingFacts>): Span {
		let from = -Infinity;
		let until = Infinity;
		for (const meeting of meetings) {
			for (const turn of this.turns(meeting, now.zone)) {
				if (turn <= now.instant) from = Math.max(from, turn);
				else until = Math.min(until, turn);
			}
		}
		return { from, until };
	}

	private drop(note: NotePath): void {
		const kept = this.kept.get(note);
		if (kept === undefined) return;
		this.askers.remove(kept.asked, note);
		this.gone.push(kept.answer);
		this.kept.delete(note);
	}
}
