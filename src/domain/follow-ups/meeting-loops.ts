import { confirmLoops } from './confirm';
import { debriefLoops } from './debrief';
import { didItHappenLoops } from './did-it-happen';
import type { MeetingFacts, Now, People, Rules } from '../facts';
import { meetingDay } from '../meetings/meeting-times';
import type { OpenLoop } from './open-loop';
import { approachable, isSilenced } from '../meetings/participants';
import { prepareLoops } from './prepare';
import type { NotePath } from '../problem';
import { promiseLoops } from './promise-loops';
import { withMarks } from './put-off';
import { reportBackLoops } from './report-back';
import { thankYouLoops } from './thank-you';

/**
 * What waits after a meeting: the debrief, the thank-yous, promises both ways, the report-back. Snoozed ones are among them,
 * skipped ones are not. A promise counts also in a cancelled or missed meeting.
 */
export function loopsAfterMeeting(facts: MeetingFacts, people: People, rules: Rules, now: Now): readonly OpenLoop[] {
	return withMarks(
		[
			...debriefLoops(facts, rules, now),
			...thankYouLoops(facts, people, rules, now),
			...promisesOf(facts, people, rules, now),
			...reportBackLoops(facts, people, rules, now),
		],
		facts,
	);
}

function promisesOf(facts: MeetingFacts, people: People, rules: Rules, now: Now): ReturnType<typeof promiseLoops> {
	if (facts.promises.length === 0) {
		return [];
	}
	const madeOn = meetingDay(facts.meeting, rules, now) ?? now.today;
	const keeper = { path: facts.path, promises: facts.promises, people: facts.contacts, madeOn };
	const mayBeReminded = new Set<NotePath | undefined>([undefined, ...approachable(facts, people).map(({ path }) => path)]);
	return promiseLoops(keeper, rules, now).filter(({ person }) => mayBeReminded.has(person));
}

/** All loops that a meeting note owns. Nothing is left where none of its people may be contacted. */
export function meetingLoops(facts: MeetingFacts, people: People, rules: Rules, now: Now): readonly OpenLoop[] {
	if (isSilenced(facts, people)) {
		return [];
	}
	const before = [prepareLoops, confirmLoops, didItHappenLoops].flatMap((loopsOf) => loopsOf(facts, people, rules, now));
	return [...withMarks(before, facts), ...loopsAfterMeeting(facts, people, rules, now)];
}
