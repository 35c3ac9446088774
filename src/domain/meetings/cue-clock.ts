import { cues, type Cue } from './cues';
import type { MeetingClock } from './meeting-clock';
import { clockOf } from '../days/wall-time';

const minute = 60_000;

/** What a cue has to say besides the time. */
export interface CueFacts {
	/** Goals that nothing was heard about yet, each with the best question that is left for it. */
	readonly untouched: readonly { readonly goal: string; readonly question?: string }[];
	/** The question the meeting exists for, while it has not been asked. */
	readonly mustAsk?: string;
}

/**
 * The cues whose moment lies after `since` (an instant; undefined: from before the start) and not after the clock's own, in
 * their order. Asked from one look at the clock to the next, each comes once; after a sleep of the machine there may be several,
 * of which the last is the one that still matters.
 */
export function cuesPassed(clock: MeetingClock, since?: number): readonly Cue[] {
	return clock.phase === 'ended' ? [] : cues(clock.segments).filter((cue) => {
		const at = clock.start + cue.minute * minute;
		return at <= Math.max(clock.instant, clock.start) && (since === undefined || at > since);
	});
}

/** The cue that holds now: the last one whose moment has come. */
export function currentCue(clock: MeetingClock): Cue | undefined {
	return cuesPassed(clock).at(-1);
}

/** Sensitive questions stay closed once four fifths of the core are over. */
export function isPastCue(clock: MeetingClock, id: Cue['id']): boolean {
	return cuesPassed(clock).some((cue) => cue.id === id);
}

/** A cue as one sentence or two, for the status bar and for a screen reader. */
export function cueWords({ id, minute: at }: Cue, clock: MeetingClock, { untouched, mustAsk }: CueFacts): string {
	switch (id) {
		case 'start': return `Until ${untilWords(clock)}.`;
		case 'core-starts': return mustAsk === undefined ? 'The questions begin.' : `The questions begin. Must ask: ${mustAsk}`;
		case 'core-60': return untouched.length === 0 ? 'Every goal has been touched.' : `Not touched yet: ${untouched.map(goalWords).join('; ')}`;
		case 'core-80': {
			const goals = untouched.length === 0 ? '' : ` Not touched yet: ${untouched.map(({ goal }) => `“${goal}”`).join('; ')}`;
			return `Two more questions at most.${goals}`;
		}
		case 'last-question': return 'Last question, then referrals. Say so aloud.';
		case 'close': return 'Close now: thank them, name one thing you learned, say that you will stay in touch.';
		case 'time': return `Time. “We have reached ${lengthWords(at)}; I can stop here.”`;
		case 'over-1':
		case 'over-3':
		case 'over-5': {
			// Two minutes after the end, the cue of the first still holds; its words must not say less than the clock beside it.
			const over = Math.max(at - clock.total, clock.over);
			return `${over} ${over === 1 ? 'minute' : 'minutes'} over.`;
		}
	}
}

/** The same in a few words behind the minutes, for the status bar; empty where the minutes say it. */
export function cueInBrief({ id }: Cue, { untouched }: Pick<CueFacts, 'untouched'>): string {
	const goals = untouched.length === 0 ? '' : `${untouched.length} ${untouched.length === 1 ? 'goal' : 'goals'} not touched`;
	switch (id) {
		case 'start': return '';
		case 'core-starts': return 'the questions begin';
		case 'core-60': return goals;
		case 'core-80': return ['two more questions at most', goals].filter((part) => part !== '').join(', ');
		case 'last-question': return 'last question, then referrals';
		case 'close': return 'close now';
		case 'time': return 'time';
		case 'over-1':
		case 'over-3':
		case 'over-5': return '';
	}
}

/** The end on my clock, and on theirs where it shows something else: "16:30 (their 10:30)". */
export function untilWords({ until }: Pick<MeetingClock, 'until'>): string {
	const theirs = until.mine === until.theirs ? '' : ` (their ${clockOf(until.theirs)})`;
	return `${clockOf(until.mine)}${theirs}`;
}

function goalWords({ goal, question }: { readonly goal: string; readonly question?: string }): string {
	return question === undefined ? `“${goal}”` : `“${goal}”, ask “${question}”`;
}

function lengthWords(minutes: number): string {
	if (minutes === 30) return 'the half hour';
	if (minutes === 60) return 'the hour';
	return `our ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
