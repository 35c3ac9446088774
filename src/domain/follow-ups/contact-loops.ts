import type { ContactStage } from '../properties/contact';
import { contactReferralLoops } from './contact-referral';
import { beginsAnew, contactPromises, contactStage } from '../people/contact-stage';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { isHardStop } from '../people/hard-stop';
import { keepInTouchLoops } from './keep-in-touch';
import { nudgeLoops } from './nudge';
import { offerTimesLoops } from './offer-times';
import type { OpenLoop } from './open-loop';
import { latestAttempt, usedUpOn } from './outreach';
import { withMarks, type DueLoop } from './put-off';
import { tellReferrerLoops } from './tell-referrer';
import { tryNextContactLoops } from './try-next-contact';

/**
 * All loops that a contact note owns; none for somebody who may not be contacted. It reads the contact, its meetings, the other
 * contacts at its first organization and its referrers, each with their meetings.
 */
export function contactLoops(facts: ContactFacts, people: People, rules: Rules, now: Now): readonly OpenLoop[] {
	if (isHardStop(facts.contact)) {
		return [];
	}
	const stage = contactStage(facts, people, rules, now);
	return [
		...withMarks([...loopsOfStage(stage, facts, people, rules, now), ...tellReferrerLoops(facts, people, rules, now)], facts),
		...contactPromises(facts, people, rules, now),
	];
}

function loopsOfStage(stage: ContactStage, facts: ContactFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	if (stage === 'listed' || stage === 'ready') {
		return contactReferralLoops(facts, people, rules, now);
	}
	if (stage === 'in-touch') {
		return keepInTouchLoops(facts, people, rules, now);
	}
	const attempt = latestAttempt(facts.contact, rules, facts.skipped);
	// While something of an earlier meeting is open, the stage stays "met" although a new attempt runs its clocks.
	const isAgain = stage === 'met' && beginsAnew(facts, attempt, people, rules, now);
	if (attempt.kind === 'waiting' && (stage === 'awaiting-reply' || (isAgain && usedUpOn(attempt, now.today) === undefined))) {
		return [...tryNextContactLoops(facts, attempt, people, rules, now), ...nudgeLoops(facts, attempt, now)];
	}
	return stage === 'scheduling' || isAgain ? offerTimesLoops(facts, attempt, people, rules, now) : [];
}
