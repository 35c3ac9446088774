import { countedAttempt } from './attempt';
import { hasChannel } from '../people/contact-stage';
import { hasDied } from '../people/hard-stop';
import { meetingResult, wasAgreed } from './counted-meeting';
import type { ContactFacts, MeetingFacts, Now, People, Rules } from '../facts';
import type { Rate } from './rate';

const funnelSteps = ['listed', 'ready', 'contacted', 'replied', 'scheduled', 'met', 'fruitful'] as const;

export type FunnelStep = (typeof funnelSteps)[number];

export interface FunnelCount {
	readonly step: FunnelStep;
	readonly people: number;
	/** Of those one step before. */
	readonly rate: Rate;
}

/** Left out of every number: who has died, and the note of a person that was merged into another. */
export function isCounted({ contact }: ContactFacts): boolean {
	return !hasDied(contact) && contact.closed_reason !== 'merged';
}

/**
 * How far people have come. Whoever reached a step is counted at those before it too, also where a step was skipped: somebody
 * met by chance was neither written to nor did they reply, and the funnel would widen below.
 */
export function funnel(contacts: readonly ContactFacts[], known: People, rules: Rules, now: Now): readonly FunnelCount[] {
	const reached = contacts.filter(isCounted).map((facts) => funnelSteps.indexOf(furthestStep(facts, known, rules, now)));
	const peopleAt = (index: number): number => reached.filter((step) => step >= index).length;
	return funnelSteps.map((step, index) => {
		const people = peopleAt(index);
		return { step, people, rate: { part: people, of: peopleAt(Math.max(0, index - 1)) } };
	});
}

/** The furthest step a person has reached. Fruitful: a meeting held with them brought a referral or an opening. */
export function furthestStep(facts: ContactFacts, people: People, rules: Rules, now: Now): FunnelStep {
	const meetings = people.meetingsWith(facts.path);
	const held = meetings.filter((meeting) => meetingResult(meeting, rules, now) === 'held');
	if (held.some(isFruitful)) return 'fruitful';
	if (held.length > 0) return 'met';
	if (meetings.some((meeting) => wasAgreed(meeting, rules, now))) return 'scheduled';
	const attempt = countedAttempt(facts, rules, now);
	if (attempt?.replied === true) return 'replied';
	// An unclear date is a message all the same.
	if (facts.contact.outreach_sent !== undefined) return 'contacted';
	return facts.contact.reason_to_talk?.trim() && hasChannel(facts.contact) ? 'ready' : 'listed';
}

function isFruitful({ meeting }: MeetingFacts): boolean {
	return meeting.referrals.length > 0 || meeting.meeting_outcome.some((outcome) => outcome === 'referral' || outcome === 'opening' || outcome === 'opportunity');
}
