import { addDays, dayOf } from '../days/calendar-date';
import type { CalendarDate } from '../days/read-date';
import type { ContactFacts, GoalFacts, MeetingFacts, Now, People, Rules } from '../facts';
import { loopTiming } from '../follow-ups/loop-order';
import type { LoopKind, OpenLoop } from '../follow-ups/open-loop';
import { countsAsConversation, meetingState } from '../meetings/meeting-state';
import { meetingDay, meetingTimes } from '../meetings/meeting-times';
import { meetingResult } from './counted-meeting';
import type { DecisionMakerTarget } from './decision-maker';
import { isForGoal, isMeetingForGoal } from './for-goal';
import { isCounted } from './funnel';
import { rates, decisionMakerGoal } from './rates';
import type { Rate } from './rate';
import { weekOf, type Week } from './week';

/** How many things of one kind wait, and since or until when. */
export interface LoopCount {
	readonly kind: LoopKind;
	readonly count: number;
	/** The first day on which one of them was, or is, due. */
	readonly first: CalendarDate;
}

/** A week for somebody who helps with the search: numbers, conversations, what is stuck, what comes next (docs/metrics.md). Nobody is named in it. */
export interface WeekReport {
	readonly week: Week;
	/** Answers that came in the week. */
	readonly replies: number;
	/** People named to me in conversations of the week. */
	readonly referrals: number;
	/** Over the whole search. */
	readonly response: Rate;
	/** Different people, of as many as the goal wants. */
	readonly decisionMakers: Rate;
	/** Held in the week, earliest first. */
	readonly held: readonly MeetingFacts[];
	/** Overdue today, most first. */
	readonly overdue: readonly LoopCount[];
	/** Until when `ahead` and `due` look: the Sunday after the week. */
	readonly until: CalendarDate;
	/** Agreed from now on, soonest first. */
	readonly ahead: readonly MeetingFacts[];
	/** Due from today on, most first. */
	readonly due: readonly LoopCount[];
}

export interface WeekInVault {
	readonly contacts: readonly ContactFacts[];
	readonly meetings: readonly MeetingFacts[];
	readonly loops: readonly OpenLoop[];
	readonly people: People;
	readonly targets: readonly DecisionMakerTarget[];
}

/** The report on the week of a day, for one goal: what is for another goal only is left out. */
export function weekReport({ goal, day }: { readonly goal: GoalFacts; readonly day: CalendarDate }, vault: WeekInVault, rules: Rules, now: Now): WeekReport {
	const { people } = vault;
	const contacts = vault.contacts.filter((facts) => isForGoal(facts, goal.path));
	const meetings = vault.meetings.filter((facts) => isMeetingForGoal(facts, goal.path, people));
	const week = weekOf(contacts, meetings, [goal], rules, now, day);
	const until = addDays(week.to, 7);
	const isIn = (date: CalendarDate | undefined): boolean => date !== undefined && date >= week.from && date <= week.to;
	const startOf = ({ meeting }: MeetingFacts): number => meetingTimes(meeting, rules, now.zone)?.start ?? Infinity;
	const inOrder = (some: readonly MeetingFacts[]): readonly MeetingFacts[] => [...some].sort((one, other) => startOf(one) - startOf(other));
	const held = inOrder(meetings.filter((facts) => meetingResult(facts, rules, now) === 'held' && isIn(meetingDay(facts.meeting, rules, now))));
	const ours = new Set([...contacts, ...meetings, goal].map(({ path }) => path));
	const loops = vault.loops.filter(({ owner }) => ours.has(owner));
	const found = rates(contacts, meetings, vault.targets, people, rules, now);
	return {
		week, held, until,
		replies: contacts.filter((facts) => isCounted(facts) && isIn(dayOf(facts.contact.replied_on))).length,
		referrals: held.reduce((sum, { meeting }) => sum + meeting.referrals.length, 0),
		response: found.response,
		decisionMakers: { part: found.decisionMakers, of: goal.goal.decision_maker_target ?? decisionMakerGoal },
		overdue: counted(loops.filter((loop) => loopTiming(loop, now.today) === 'overdue')),
		ahead: inOrder(meetings.filter(({ meeting }) => countsAsConversation(meeting) && meetingState(meeting, rules, now) === 'ahead' && (meetingDay(meeting, rules, now) ?? '') <= until)),
		due: counted(loops.filter((loop) => loop.shownFrom >= now.today && loop.shownFrom <= until)),
	};
}

function counted(loops: readonly OpenLoop[]): readonly LoopCount[] {
	const byKind = new Map<LoopKind, LoopCount>();
	for (const { kind, shownFrom } of loops) {
		const before = byKind.get(kind);
		byKind.set(kind, before === undefined ? { kind, count: 1, first: shownFrom } : { ...before, count: before.count + 1, first: before.first < shownFrom ? before.first : shownFrom });
	}
	return [...byKind.values()].sort((one, other) => other.count - one.count);
}
