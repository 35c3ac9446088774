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
	/** All answers in order; those of notes that are no longer asked or are asked again are in `old`. */
	private sorted: readonly T[] = [];
	private old = new Set<T>();
	private count = 0;

	constructor(
		private readonly rule: (note: NotePath, people: People, now: Now) => readonly T[],
		private readonly compare: (one: T, other: T) => number,
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
	}

	remove(note: NotePath): void {
		this.drop(note);
		this.stale.delete(note);
	}

	/** Something changed: whoever looked at it is asked again. */
	changed(key: string): void {
		for (const note of this.askers.get(key)) this.add(note);
	}

	/** Everything is asked again: settings or zone changed. */
	changedAll(): void {
		for (const note of this.kept.keys()) this.add(note);
	}

	/** Every answer, in order. */
	all(people: People, now: Now): readonly T[] {
		this.moveTo(now);
		const added: T[] = [];
		for (const note of this.stale) added.push(...this.ask(note, people, now));
		this.stale.clear();
		if (added.length === 0 && this.old.size === 0) return this.sorted;
		const left = this.old.size === 0 ? this.sorted : this.sorted.filter((answer) => !this.old.has(answer));
		this.sorted = merged(left, added.sort(this.compare), this.compare);
		this.old = new Set();
		return this.sorted;
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

	private ask(note: NotePath, people: People, now: Now): readonly T[] {
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
		return answers;
	}

	private drop(note: NotePath): void {
		const kept = this.kept.get(note);
		if (kept === undefined) return;
		for (const key of kept.asked) this.askers.remove(key, note);
		for (const answer of kept.answers) this.old.add(answer);
		this.kept.delete(note);
	}
}

/** Two sorted lists as one. A few new answers among thousands are slipped in at their places, not compared with all. */
function merged<T>(many: readonly T[], few: readonly T[], compare: (one: T, other: T) => number): readonly T[] {
	if (many.length === 0) return few;
	const parts: T[][] = [];
	let from = 0;
	for (const answer of few) {
		const at = placeOf(answer, many, from, compare);
		parts.push(many.slice(from, at), [answer]);
		from = at;
	}
	return parts.concat([many.slice(from)]).flat();
}

/** The first place from `from` on that is not before the answer, by halving. */
function placeOf<T>(answer: T, sorted: readonly T[], from: number, compare: (one: T, other: T) => number): number {
	let [low, high] = [from, sorted.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const there = sorted[middle];
		if (there !== undefined && compare(there, answer) <= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
