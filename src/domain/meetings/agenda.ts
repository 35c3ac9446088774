/** The steps of the conversation in their order (docs/agenda.md); `opening` stands for the first three of a very short one. */
export type SegmentId = 'opening' | 'greeting' | 'why' | 'credibility' | 'core' | 'fit' | 'referrals' | 'close' | 'spare';

export interface AgendaSegment {
	readonly id: SegmentId;
	readonly title: string;
	/** Whole minutes, at least one. */
	readonly minutes: number;
}

export interface AgendaFacts {
	/** The promised length in minutes. */
	readonly minutes: number;
	/** How many contacts take part; one where nothing is said. */
	readonly people?: number;
	/** The first meeting with somebody close: time to catch up. */
	readonly closeTie?: boolean;
}

const titles: Readonly<Record<SegmentId, string>> = {
	opening: 'Greeting, why, credibility',
	greeting: 'Greeting',
	why: 'Why, and time check',
	credibility: 'Credibility',
	core: 'Core questions',
	fit: 'Fit and good points',
	referrals: 'Referrals and resources',
	close: 'Close',
	spare: 'Spare: end early',
};

/** How a step of the agenda is called, in the agenda and in the panel. */
export function segmentTitle(id: SegmentId): string {
	return titles[id];
}

/** Minutes of the fixed parts by the promised length; what is left belongs to the core (docs/agenda.md). */
const columns: readonly { readonly from: number; readonly fixed: Readonly<Record<Exclude<SegmentId, 'opening' | 'core'>, number>> }[] = [
	{ from: 60, fixed: { greeting: 3, why: 2, credibility: 2, fit: 4, referrals: 3, close: 3, spare: 2 } },
	{ from: 45, fixed: { greeting: 3, why: 1, credibility: 2, fit: 3, referrals: 3, close: 2, spare: 2 } },
	{ from: 30, fixed: { greeting: 2, why: 1, credibility: 1, fit: 2, referrals: 2, close: 2, spare: 1 } },
	{ from: 20, fixed: { greeting: 1, why: 1, credibility: 1, fit: 1, referrals: 2, close: 1, spare: 1 } },
	{ from: 12, fixed: { greeting: 1, why: 1, credibility: 1, fit: 1, referrals: 1, close: 1, spare: 1 } },
];

/** In a conversation under twelve minutes each of these takes one minute, in this order of need, while there are any. */
const shortest: readonly SegmentId[] = ['core', 'close', 'opening', 'referrals', 'spare'];

/** The steps in the order in which they are gone through. */
export const segmentOrder: readonly SegmentId[] = ['opening', 'greeting', 'why', 'credibility', 'core', 'fit', 'referrals', 'close', 'spare'];

type Minutes = Record<SegmentId, number>;

function basicMinutes(length: number): Minutes {
	const minutes: Minutes = { opening: 0, greeting: 0, why: 0, credibility: 0, core: 0, fit: 0, referrals: 0, close: 0, spare: 0 };
	const column = columns.find(({ from }) => length >= from);
	if (column === undefined) {
		shortest.slice(0, length).forEach((id) => {
			minutes[id] = 1;
		});
	} else {
		Object.assign(minutes, column.fixed);
	}
	const fixed = segmentOrder.reduce((sum, id) => (id === 'core' ? sum : sum + minutes[id]), 0);
	return { ...minutes, core: length - fixed };
}

/** Gives minutes of the core to another part, as many as the core can spare and still last a minute. */
function takeFromCore(minutes: Minutes, to: SegmentId, wanted: number): void {
	const given = Math.min(wanted, minutes.core - 1);
	minutes.core -= given;
	minutes[to] += given;
}

/**
 * Minutes for each step of a conversation. The sum is always the promised length in whole minutes, and a length below one
 * counts as one. A group needs time to greet and more for referrals, and a close tie time to catch up; both are taken from
 * the core, never from the close.
 */
export function agenda(facts: AgendaFacts): readonly AgendaSegment[] {
	const minutes = basicMinutes(Math.max(1, Math.round(facts.minutes)));
	const first = minutes.greeting > 0 ? 'greeting' : 'opening';
	const people = facts.people ?? 1;
	if (people > 1) {
		takeFromCore(minutes, first, 1);
		takeFromCore(minutes, 'referrals', Math.round(people / 2));
	}
	if (facts.closeTie === true) {
		takeFromCore(minutes, first, 2);
	}
	return segmentOrder.filter((id) => minutes[id] > 0).map((id) => ({ id, title: titles[id], minutes: minutes[id] }));
}

/** Minutes of the core, which decide how many questions fit. */
export function coreMinutes(segments: readonly AgendaSegment[]): number {
	return segments.find(({ id }) => id === 'core')?.minutes ?? 0;
}
