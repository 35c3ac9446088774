import type { MeetingFacts, Now, People } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import { PathIndex } from './path-index';
import { about, WatchedNow, WatchedPeople } from './watched-people';

interface Kept<T> {
	readonly answers: readonly T[];
	readonly asked: ReadonlySet<string>;
	/** Milliseconds since 1970 between which the answers hold, as far as the clock goes. */
	readonly from: number;
	readonly until: number;
}

/**
 * Keeps what a rule answered for each note, and asks it again only when something it looked at has changed: another
 * note, the day, or the start or end of a meeting that has passed. In a vault of thousands one changed note costs one
 * or a few answers, and midnight costs those that depend on the day.
 */
export class KeptAnswers<T> {
	private readonly kept = new Map<NotePath, Kept<T>>();
	private readonly askers = new PathIndex();
	private readonly stale = new Set<NotePath>();
	private asOf: Now | undefined;
	private flat: readonly T[] | undefined;
	private count = 0;

	constructor(
		private readonly rule: (note: NotePath, people: People, now: Now) => readonly T[],
		/** Instants at which something about a meeting becomes true by itself: its start, its end. */
		private readonly turns: (meeting: MeetingFacts, zone: string) => readonly number[],
	) {}

	/** How often the rule was asked since the start; for tests that hold us to the promise above. */
	get computations(): number {
		return this.count;
	}

	/** A note for which the rule is to be asked. */
	add(note: NotePath): void {
		this.stale.add(note);
		this.flat = undefined;
	}

	remove(note: NotePath): void {
		this.drop(note);
		this.stale.delete(note);
		this.flat = undefined;
	}

	/** Something changed: whoever looked at it is asked again. */
	changed(key: string): void {
		for (const note of this.askers.get(key)) this.add(note);
	}

	/** Everything is asked again: settings or zone changed. */
	changedAll(): void {
		for (const note of this.kept.keys()) this.add(note);
	}

	all(people: People, now: Now): readonly T[] {
		this.moveTo(now);
		if (this.flat !== undefined) return this.flat;
		for (const note of this.stale) this.ask(note, people, now);
		this.stale.clear();
		this.flat = [...this.kept.values()].flatMap((kept) => kept.answers);
		return this.flat;
	}

	private moveTo(now: Now): void {
		const before = this.asOf;
		this.asOf = { today: now.today, instant: now.instant, zone: now.zone };
		if (before === undefined) return;
		if (before.zone !== now.zone) return this.changedAll();
		if (before.today !== now.today) this.changed(about.today);
		if (before.instant === now.instant) return;
		for (const note of this.askers.get(about.instant)) {
			const kept = this.kept.get(note);
			if (kept !== undefined && (now.instant < kept.from || now.instant >= kept.until)) this.add(note);
		}
	}

	private ask(note: NotePath, people: People, now: Now): void {
		const watched = new WatchedPeople(people);
		const answers = this.rule(note, watched, new WatchedNow(now, watched.asked));
		this.count += 1;
		this.drop(note);
		let from = -Infinity;
		let until = Infinity;
		if (watched.asked.has(about.instant)) {
			for (const turn of [...watched.seen].flatMap((meeting) => this.turns(meeting, now.zone))) {
				if (turn <= now.instant) from = Math.max(from, turn);
				else until = Math.min(until, turn);
			}
		}
		this.kept.set(note, { answers, asked: watched.asked, from, until });
		for (const key of watched.asked) this.askers.add(key, note);
	}

	private drop(note: NotePath): void {
		for (const key of this.kept.get(note)?.asked ?? []) this.askers.remove(key, note);
		this.kept.delete(note);
	}
}
