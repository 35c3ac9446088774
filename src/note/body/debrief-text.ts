import { readBlocks } from './written-block';

/** How far a goal of the meeting was reached. */
const goalResults = ['met', 'partly', 'not'] as const;

export type GoalResult = (typeof goalResults)[number];

/** What a person wrote down after a meeting, as it stands under Debrief. */
export interface DebriefText {
	readonly goals: readonly { readonly goal: string; readonly result: GoalResult }[];
	readonly learned: readonly string[];
	readonly surprised: readonly string[];
	/** Advice and resources chosen to act on. */
	readonly advice: readonly string[];
	/** What to ask next time. */
	readonly nextTime: readonly string[];
	/** Lines for the thank-you. */
	readonly thankYou: readonly string[];
	/** What was typed as the day of a promise and could not be read: kept until a day is chosen. */
	readonly unclearDays: readonly UnclearDay[];
}

export interface UnclearDay {
	/** The promise as its line says it: "I promised: send the chart". */
	readonly promise: string;
	readonly typed: string;
}

/** Kind of the block that holds it (`putBlock`). */
export const debriefBlock = 'debrief';

const headings = {
	learned: 'Learned', surprised: 'Surprised me', advice: 'Advice to act on', nextTime: 'Ask next time', thankYou: 'For the thank-you',
} as const;

const unclearHeading = 'Days that are not clear yet';

const resultWords: Readonly<Record<GoalResult, string>> = { met: 'met', partly: 'partly', not: 'not met' };

/** The text of a debrief: a list under a bold line for each part that says something. Empty where none does. */
export function printDebrief(debrief: DebriefText): string {
	const goals = debrief.goals.map(({ goal, result }) => `${resultWords[result]}: ${goal}`);
	const parts: readonly (readonly [string, readonly string[]])[] = [
		['Goals', goals],
		...listParts.map((part) => [headings[part], debrief[part]] as const),
		[unclearHeading, debrief.unclearDays.map(({ promise, typed }) => `${oneLine(promise)}, by “${oneLine(typed)}”`)],
	];
	return parts.flatMap(([heading, lines]) => {
		const filled = lines.map(oneLine).filter((line) => line !== '');
		return filled.length === 0 ? [] : [[`**${heading}**`, ...filled.map((line) => `- ${line}`)].join('\n')];
	}).join('\n\n');
}

/** The debrief that stands in a note, also one that was edited by hand; of several the last. Every part empty where there is none. */
export function readDebrief(text: string): DebriefText {
	const lines = (readBlocks(text, 'Debrief').filter(({ kind }) => kind === debriefBlock).at(-1)?.body ?? '').split('\n');
	const under = (heading: string): readonly string[] => {
		const at = lines.findIndex((line) => line.trim().toLowerCase() === `**${heading.toLowerCase()}**`);
		if (at === -1) return [];
		const below = lines.slice(at + 1);
		const end = below.findIndex((line) => /^\s*\*\*.*\*\*\s*$/.test(line));
		return (end === -1 ? below : below.slice(0, end)).flatMap((line) => /^\s*[-*+] +(.*\S)/.exec(line)?.[1] ?? []);
	};
	const goals = under('Goals').flatMap((line) => {
		const result = goalResults.find((each) => line.toLowerCase().startsWith(`${resultWords[each]}:`));
		return result === undefined ? [] : [{ goal: line.slice(resultWords[result].length + 1).trim(), result }];
	});
	return {
		goals, learned: under(headings.learned), surprised: under(headings.surprised), advice: under(headings.advice),
		nextTime: under(headings.nextTime), thankYou: under(headings.thankYou),
		unclearDays: under(unclearHeading).flatMap((line) => {
			const [, promise, typed] = /^(.+), by “(.+)”$/u.exec(line) ?? [];
			return promise === undefined || typed === undefined ? [] : [{ promise, typed }];
		}),
	};
}

const listParts = ['learned', 'surprised', 'advice', 'nextTime', 'thankYou'] as const;

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
