import { untilWords } from '../../domain/meetings/cue-clock';
import { ok, trouble, type NotePath } from '../../domain/problem';
import { wallTimeAt } from '../../domain/days/time';
import { writtenMoment } from '../../domain/days/written-moment';
import { nameOfPath } from '../../model/facts-of-note';
import type { Action } from '../action';
import { setting } from '../edit-text';
import { planMeeting } from '../appointment/plan-meeting';
import { notToStartBesides, othersOpen } from './start-meeting';

export interface StartUnplanned {
	readonly contacts: readonly NotePath[];
	/** How much time they have: a whole number from 5 to 480. */
	readonly minutes: number;
	/** video, phone, in-person, chat; face to face unless something else is said */
	readonly channel?: string;
	/** Another meeting is running, and this one begins all the same. */
	readonly besides?: boolean;
}

/**
 * A talk that nobody planned: makes its note, running from now. Nothing is captured without a note, since nothing is kept
 * outside of notes.
 */
export const startUnplanned: Action<StartUnplanned> = async (input, context) => {
	const { now } = context;
	const problem = notToStartBesides(undefined, input.besides === true, context);
	if (problem !== undefined) return trouble(problem);
	const plan = await planMeeting({
		contacts: input.contacts, start: wallTimeAt(now.instant, now.zone), zone: now.zone, minutes: input.minutes, channel: input.channel ?? 'in-person',
		kind: input.contacts.length > 1 ? 'group' : 'informational', purpose: [], goals: [], status: 'scheduled',
	}, context);
	if (!plan.ok) return plan;
	const begin = setting({ meeting_status: 'in-progress', actual_start: writtenMoment(now.instant, now.zone) }, context);
	const steps = [];
	for (const step of plan.value.steps) {
		if (step.kind !== 'create') {
			steps.push(step);
			continue;
		}
		const text = begin(step.text);
		if (!text.ok) return text;
		steps.push({ ...step, text: text.value });
	}
	const end = wallTimeAt(now.instant + input.minutes * 60_000, now.zone);
	const name = plan.value.open === undefined ? 'the meeting' : `"${nameOfPath(plan.value.open)}"`;
	const done = [`Started ${name}. Until ${untilWords({ until: { mine: end, theirs: end } })}.`, ...othersOpen(undefined, context)].join(' ');
	return ok({ ...plan.value, done, steps });
};
