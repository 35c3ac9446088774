import { compareTexts } from '../compare-texts';
import type { CalendarDate } from '../days/read-date';
import type { MeetingFacts, Now, Rules } from '../facts';
import { talkedOn } from './counted-meeting';

/** How comfortable I was in one conversation, from 1 to 5, as far as I said. */
export interface ComfortRating {
	readonly meeting: MeetingFacts;
	readonly on: CalendarDate;
	readonly before: number | undefined;
	readonly after: number | undefined;
}

/** How comfortable conversations are for me, and whether that grows (docs/metrics.md). */
export interface Comfort {
	/** Every rated conversation, the latest first; practice counts here, since it is for this. */
	readonly ratings: readonly ComfortRating[];
	/** Mean of after minus before, where both were said; undefined where never. */
	readonly gain: number | undefined;
	/** Means of what was said before the first and before the latest conversations, half of them each, of five at the most; undefined for fewer than two. */
	readonly trend: { readonly first: number; readonly latest: number } | undefined;
}

const mostInTrend = 5;

export function comfort(meetings: readonly MeetingFacts[], rules: Rules, now: Now): Comfort {
	const ratings = meetings.flatMap((facts): ComfortRating[] => {
		const { meeting } = facts;
		const on = talkedOn(facts, rules, now);
		const [before, after] = [rated(meeting.comfort_before), rated(meeting.comfort_after)];
		return on !== undefined && (before !== undefined || after !== undefined) ? [{ meeting: facts, on, before, after }] : [];
	}).sort((one, other) => compareTexts(other.on, one.on));
	const gains = ratings.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [after - before]));
	const befores = ratings.flatMap(({ before }) => before ?? []);
	const part = Math.min(mostInTrend, Math.floor(befores.length / 2));
	return {
		ratings, gain: mean(gains),
		trend: part === 0 ? undefined : { first: sum(befores.slice(-part)) / part, latest: sum(befores.slice(0, part)) / part },
	};
}

/** What is no number from 1 to 5 was not rated. */
function rated(value: number | undefined): number | undefined {
	return value !== undefined && value >= 1 && value <= 5 ? value : undefined;
}

function mean(numbers: readonly number[]): number | undefined {
	return numbers.length === 0 ? undefined : sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
