import { coreMinutes, type AgendaSegment, type SegmentId } from './agenda';

export type CueId =
	| 'start' | 'core-starts' | 'core-60' | 'core-80' | 'last-question' | 'close' | 'time' | 'over-1' | 'over-3' | 'over-5';

/** A quiet reminder during the meeting. */
export interface Cue {
	readonly id: CueId;
	/** Whole minutes since the start. */
	readonly minute: number;
}

function minutesOf(segments: readonly AgendaSegment[], ids: readonly SegmentId[]): number {
	return segments.reduce((sum, { id, minutes }) => (ids.includes(id) ? sum + minutes : sum), 0);
}

/**
 * When each cue of a meeting comes, in the order of the minutes (docs/agenda.md). The last question is called where the core
 * and the fit end; "close now" stands before the spare minutes; the end is the promise itself.
 */
export function cues(segments: readonly AgendaSegment[]): readonly Cue[] {
	const length = segments.reduce((sum, { minutes }) => sum + minutes, 0);
	const coreStart = minutesOf(segments, ['opening', 'greeting', 'why', 'credibility']);
	const core = coreMinutes(segments);
	const all: readonly Cue[] = [
		{ id: 'start', minute: 0 },
		{ id: 'core-starts', minute: coreStart },
		{ id: 'core-60', minute: coreStart + Math.round(core * 0.6) },
		{ id: 'core-80', minute: coreStart + Math.round(core * 0.8) },
		{ id: 'last-question', minute: length - minutesOf(segments, ['referrals', 'close', 'spare']) },
		{ id: 'close', minute: length - minutesOf(segments, ['spare']) },
		{ id: 'time', minute: length },
		{ id: 'over-1', minute: length + 1 },
		{ id: 'over-3', minute: length + 3 },
		{ id: 'over-5', minute: length + 5 },
	];
	return [...all].sort((a, b) => a.minute - b.minute);
}
