import { untilWords } from '../../domain/meetings/cue-clock';
import { ok, trouble, type NotePath } from '../../domain/problem';
import { wallTimeAt } from '../../domain/days/time';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { setting } from '../edit-text';
import { openLiveTalk } from './open-talk';

export interface ExtendMeeting {
	readonly meeting: NotePath;
	/** What they offered: a whole number from 1 to 240. */
	readonly minutes: number;
}

/** Moves the end, by their offer and only by theirs. It is the only way past the end; offers add up. */
export const extendMeeting: Action<ExtendMeeting> = async ({ meeting, minutes }, context) => {
	if (!Number.isInteger(minutes) || minutes < 1 || minutes > 240) {
		return trouble({ what: `${minutes} minutes cannot be what they offered.`, advice: 'Give whole minutes, up to four hours.' });
	}
	const talk = await openLiveTalk(meeting, context);
	if (!talk.ok) return talk;
	const { note, clock, running } = talk.value;
	const extended = Math.max(0, note.facts.meeting.extended_min ?? 0) + minutes;
	const steps = changeNotes({ meetings: [{ note, edits: [setting({ extended_min: extended }, context)] }] }, context);
	if (!steps.ok) return steps;
	const end = clock.end + minutes * 60_000;
	const until = { mine: wallTimeAt(end, context.now.zone), theirs: wallTimeAt(end, running.clockFacts.theirZone) };
	return ok({ done: `They offered ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} more: until ${untilWords({ until })}.`, steps: steps.value });
};
