import { countedAttempt } from './attempt';
import { addDays, dayOf } from '../days/calendar-date';
import { meetingResult, wasAgreed } from './counted-meeting';
import { isDecisionMaker, type DecisionMakerTarget } from './decision-maker';
import type { ContactFacts, MeetingFacts, Now, People, Rules } from '../facts';
import { isCounted } from './funnel';
import { meetingDay } from '../meetings/meeting-times';
import { isNamedByOthers } from '../people/is-named-by-others';
import type { NotePath } from '../problem';
import { overruns, type Overruns } from './overruns';
import { median, type Rate } from './rate';

/** Every rate of the tab Funnel, each with what it is a part of (docs/metrics.md says how each is counted). */
export interface Rates {
	readonly response: Rate;
	readonly positive: Rate;
	/** Median, in business days; undefined while nobody has replied. */
	readonly replyDays: number | undefined;
	readonly booking: Rate;
	readonly held: Rate;
	readonly noShow: Rate;
	readonly cancelledByMe: Rate;
	readonly cancelledByThem: Rate;
	readonly rescheduled: Rate;
	/** Conversations held in the last 28 days, by week. */
	readonly meetingsPerWeek: number;
	/** Different people. */
	readonly decisionMakers: number;
	readonly referral: Rate;
	/** Undefined while nothing was held. */
	readonly referralsPerMeeting: number | undefined;
	readonly newPeople: Rate;
	readonly referralConversion: Rate;
	readonly thankedOnTime: Rate;
	readonly overruns: Overruns;
}

const recentDays = 28;

/** How many decision makers to meet where a goal does not say. */
export const decisionMakerGoal = 25;

/** Works them out for all contacts and meetings; `targets` are the goals whose decision makers count. */
export function rates(
	contacts: readonly ContactFacts[], meetings: readonly MeetingFacts[], targets: readonly DecisionMakerTarget[], people: People, rules: Rules, now: Now,
): Rates {
	const counted = contacts.filter(isCounted);
	const attempts = counted.flatMap((facts) => countedAttempt(facts, rules, now) ?? []).filter(({ mature }) => mature);
	const replied = attempts.filter((attempt) => attempt.replied);
	const positive = counted.filter((facts) => countedAttempt(facts, rules, now)?.positive === true);
	const results = meetings.flatMap((facts) => {
		const result = meetingResult(facts, rules, now);
		return result === undefined ? [] : [{ facts, result }];
	});
	const held = results.filter(({ result }) => result === 'held').map(({ facts }) => facts);
	const ofResults = (part: number): Rate => ({ part, of: results.length });
	const withResult = (...wanted: readonly string[]): Rate => ofResults(results.filter(({ result }) => wanted.includes(result)).length);
	const referred = counted.filter(isNamedByOthers);
	const wasMet = ({ path }: ContactFacts): boolean => people.meetingsWith(path).some((facts) => meetingResult(facts, rules, now) === 'held');
	const isBooked = ({ path }: ContactFacts): boolean => people.meetingsWith(path).some((facts) => wasAgreed(facts, rules, now));
	const reached = referred.filter((facts) => facts.contact.outreach_sent !== undefined || wasMet(facts));
	const since = addDays(now.today, -recentDays);
	const metPeople = new Set<NotePath>(held.flatMap((facts) => facts.contacts));
	return {
		response: { part: replied.length, of: attempts.length },
		positive: { part: attempts.filter((attempt) => attempt.positive).length, of: attempts.length },
		replyDays: median(attempts.flatMap(({ replyDays }) => replyDays ?? [])),
		booking: { part: positive.filter(isBooked).length, of: positive.length },
		held: withResult('held'),
		noShow: withResult('no-show'),
		cancelledByMe: withResult('cancelled-by-me'),
		cancelledByThem: withResult('cancelled-by-them'),
		rescheduled: ofResults(results.filter(({ facts }) => (facts.meeting.reschedules ?? 0) > 0).length),
		meetingsPerWeek: held.filter(({ meeting }) => (meetingDay(meeting, rules, now) ?? '') > since).length / (recentDays / 7),
		decisionMakers: counted.filter((facts) => metPeople.has(facts.path) && isDecisionMaker(facts, targets)).length,
		referral: { part: held.filter(({ meeting }) => meeting.referrals.length > 0).length, of: held.length },
		referralsPerMeeting: held.length === 0 ? undefined : held.reduce((sum, { meeting }) => sum + meeting.referrals.length, 0) / held.length,
		newPeople: { part: referred.filter(({ contact }) => !contact.previously_known).length, of: referred.length },
		referralConversion: { part: reached.filter(wasMet).length, of: reached.length },
		thankedOnTime: thankedOnTime(held, people, rules, now),
		overruns: overruns(held, rules, now.zone),
	};
}

/**
 * Thanked by the day it was due, counted by person. In a group only the last thank-you has a date, so until then those who were
 * thanked count as in time.
 */
function thankedOnTime(held: readonly MeetingFacts[], people: People, rules: Rules, now: Now): Rate {
	let part = 0;
	let of = 0;
	for (const { meeting, contacts, thanked } of held) {
		const day = meetingDay(meeting, rules, now);
		const due = dayOf(meeting.thank_you_due) ?? (day === undefined ? undefined : addDays(day, 1));
		if (due === undefined) continue;
		const sent = dayOf(meeting.thank_you_sent);
		for (const path of contacts) {
			const known = people.contact(path);
			if (known === undefined || !isCounted(known)) continue;
			const wasThanked = thanked.includes(path) || (contacts.length === 1 && sent !== undefined);
			const inTime = wasThanked && (sent === undefined || sent <= due);
			// What is not due yet is neither in time nor late.
			if (!wasThanked && now.today <= due) continue;
			of += 1;
			if (inTime) part += 1;
		}
	}
	return { part, of };
}
