import { segmentOrder, segmentTitle, type AgendaSegment, type SegmentId } from './agenda';

/** The person went on to another step: at this minute since the start, to this step. */
export interface Jump {
	readonly minute: number;
	readonly to: SegmentId;
}

/**
 * Where minutes are taken from when there are fewer than planned, in this order, each down to what stands beside it (a part of
 * its planned minutes). The close is not in the list: it is cut only where not even it fits (docs/meeting.md).
 */
const cuts: readonly (readonly [SegmentId, (planned: number) => number])[] = [
	['spare', () => 0],
	['core', (planned) => Math.ceil(planned / 2)],
	['fit', () => 0],
	['credibility', () => 0],
	['greeting', (planned) => Math.min(1, planned)],
	['opening', (planned) => Math.min(1, planned)],
	['referrals', () => 0],
	['core', (planned) => Math.min(1, planned)],
	['why', () => 0],
	['greeting', () => 0],
	['opening', () => 0],
	['core', () => 0],
	['close', () => 0],
];

function sumOf(segments: readonly AgendaSegment[]): number {
	return segments.reduce((sum, { minutes }) => sum + minutes, 0);
}

function shortened(segments: readonly AgendaSegment[], minutes: number): readonly AgendaSegment[] {
	let over = sumOf(segments) - minutes;
	const steps = segments.map((segment) => ({ segment, left: segment.minutes }));
	for (const [id, floor] of cuts) {
		for (const step of steps.filter(({ segment }) => segment.id === id)) {
			const taken = Math.min(over, Math.max(0, step.left - floor(step.segment.minutes)));
			step.left -= taken;
			over -= taken;
		}
	}
	return steps.filter(({ left }) => left > 0).map(({ segment, left }) => ({ ...segment, minutes: left }));
}

/** Minutes that are left over go to the questions; when those are over, they are spare, and the talk ends early. */
function lengthened(segments: readonly AgendaSegment[], more: number): readonly AgendaSegment[] {
	const to: SegmentId = segments.some(({ id }) => id === 'core') ? 'core' : 'spare';
	return segments.some(({ id }) => id === to)
		? segments.map((segment) => (segment.id === to ? { ...segment, minutes: segment.minutes + more } : segment))
		: [...segments, { id: to, title: segmentTitle(to), minutes: more }];
}

/** The same steps in so many whole minutes. */
function fitted(segments: readonly AgendaSegment[], minutes: number): readonly AgendaSegment[] {
	const more = minutes - sumOf(segments);
	return more < 0 ? shortened(segments, minutes) : more > 0 ? lengthened(segments, more) : segments;
}

/** The first minutes of what was laid out: how the time was spent until then. */
function spent(segments: readonly AgendaSegment[], minutes: number): readonly AgendaSegment[] {
	let left = minutes;
	return segments.flatMap((segment) => {
		const used = Math.min(left, segment.minutes);
		left -= used;
		return used > 0 ? [{ ...segment, minutes: used }] : [];
	});
}

function afterJump(planned: readonly AgendaSegment[], laid: readonly AgendaSegment[], total: number, { minute, to }: Jump): readonly AgendaSegment[] {
	const place = segmentOrder.indexOf(to);
	const later = planned.filter(({ id }) => id !== to && segmentOrder.indexOf(id) > place);
	const target = planned.find(({ id }) => id === to) ?? { id: to, title: segmentTitle(to), minutes: 1 };
	const rest = fitted([target, ...later], total - minute);
	const before = spent(laid, minute);
	// Once the core is still to come, what came before counts as one opening: the cues of the core begin again with it.
	const together = rest.some(({ id }) => id === 'core') && minute > 0;
	return [...(together ? [{ id: 'opening' as const, title: 'So far', minutes: minute }] : before), ...rest];
}

/**
 * The agenda as it is in the running meeting: `planned` is the one for the promised length, `total` the whole minutes from the
 * real start to the end, fewer after a late start, more after an extension. A jump gives the rest of the time to the step that
 * was gone to and to those after it. The minutes always add up to `total`; a jump after the end changes no minutes.
 */
export function liveAgenda(planned: readonly AgendaSegment[], total: number, jumps: readonly Jump[]): readonly AgendaSegment[] {
	return jumps
		.filter(({ minute }) => minute >= 0 && minute < total)
		.reduce<readonly AgendaSegment[]>((laid, jump) => afterJump(planned, laid, total, jump), fitted(planned, total));
}
