import { dayOf } from '../days/calendar-date';
import type { Contact, ContactStage } from '../properties/contact';
import type { ContactFacts, MeetingFacts, Now, People, Rules } from '../facts';
import { isHardStop } from './hard-stop';
import { lastContact, lastMet } from './last-contact';
import { missedTwiceOn } from './missed-twice';
import { loopsAfterMeeting } from '../follow-ups/meeting-loops';
import { countsAsConversation, meetingState, type MeetingState } from '../meetings/meeting-state';
import { meetingDay } from '../meetings/meeting-times';
import { latestAttempt, revisitOn, usedUpOn, type Attempt } from '../follow-ups/outreach';
import { promiseLoops } from '../follow-ups/promise-loops';
import { withMarks } from '../follow-ups/put-off';
import { unansweredSince } from '../follow-ups/unanswered-touches';

/** A meeting with what its status means now, so that this is worked out once. */
interface Conversation {
	readonly facts: MeetingFacts;
	readonly state: MeetingState;
}

/**
 * Where a contact stands by its dates and meetings (docs/life-cycle.md). Flags beat everything; then come a meeting that runs or
 * lies ahead, held meetings, a reply, outreach, and at last whether the contact is ready to be written to. An attempt sent after
 * the latest held meeting begins anew.
 */
export function contactStage(facts: ContactFacts, people: People, rules: Rules, now: Now): ContactStage {
	const { contact } = facts;
	if (isHardStop(contact) || isClosedByHand(contact)) {
		return 'closed';
	}
	const conversations = people.meetingsWith(facts.path)
		.filter(({ meeting }) => countsAsConversation(meeting))
		.map((meeting) => ({ facts: meeting, state: meetingState(meeting.meeting, rules, now) }));
	const has = (...states: readonly MeetingState[]): boolean => conversations.some(({ state }) => states.includes(state));
	if (has('running', 'ahead', 'unsettled')) {
		return 'scheduled';
	}
	if (has('proposed')) {
		return 'scheduling';
	}
	const attempt = latestAttempt(contact, rules, facts.skipped);
	if (has('held')) {
		if (owesOrIsOwed(facts, people, rules, now)) {
			return 'met';
		}
		if (!beginsAnew(facts, attempt, people, rules, now)) {
			const unanswered = unansweredSince(facts, people, rules, now);
			const isLeftAlone = unanswered !== undefined && now.today < revisitOn(contact, unanswered);
			return isLeftAlone || isPausedByHand(contact, now) ? 'paused' : 'in-touch';
		}
	}
	return stageOfAttempt(attempt, contact, now) ?? stageWithoutAnswer(facts, attempt, conversations, people, rules, now);
}

/** Closed with a reason is believed as it stands: only a person knows why. */
function isClosedByHand({ contact_stage: stage, closed_reason: reason }: Contact): boolean {
	return stage === 'closed' && reason !== undefined;
}

/** "Ask me in spring" may be known only to the person: believed until the day that was set. */
function isPausedByHand(contact: Contact, now: Now): boolean {
	const revisit = dayOf(contact.next_touch);
	return contact.contact_stage === 'paused' && revisit !== undefined && revisit > now.today;
}

/** Whether anything of a conversation with this person is still open: it keeps the stage `met`, also while snoozed. */
function owesOrIsOwed(facts: ContactFacts, people: People, rules: Rules, now: Now): boolean {
	const ofMeetings = people.meetingsWith(facts.path)
		.filter(({ meeting }) => countsAsConversation(meeting))
		.some((meeting) => loopsAfterMeeting(meeting, people, rules, now)
			.some(({ person }) => person === undefined || person === facts.path));
	return ofMeetings || contactPromises(facts, people, rules, now).length > 0;
}

/** The promises that stand in the contact's own note. */
export function contactPromises(facts: ContactFacts, people: People, rules: Rules, now: Now): ReturnType<typeof withMarks> {
	if (facts.promises.length === 0) {
		return [];
	}
	const madeOn = lastContact(facts, people, rules, now) ?? now.today;
	return withMarks(promiseLoops({ path: facts.path, promises: facts.promises, people: [facts.path], madeOn }, rules, now), facts);
}

/** Whether the latest attempt was sent after the latest held meeting, and so wants another conversation. */
export function beginsAnew(facts: ContactFacts, attempt: Attempt, people: People, rules: Rules, now: Now): boolean {
	const sent = attempt.kind === 'waiting' || attempt.kind === 'answered' ? dayOf(facts.contact.outreach_sent) : undefined;
	const met = lastMet(facts, people, rules, now);
	return sent !== undefined && met !== undefined && sent > met;
}

/** The stage that the latest attempt gives, if it gives one: not where its pause is over, nor where nobody was written to. */
function stageOfAttempt(attempt: Attempt, contact: Contact, now: Now): ContactStage | undefined {
	if (attempt.kind === 'unclear') {
		return 'awaiting-reply';
	}
	if (attempt.kind !== 'answered') {
		return undefined;
	}
	if (attempt.answer === 'later') {
		return now.today < revisitOn(contact, attempt.on) ? 'paused' : stageBeforeOutreach(contact, now);
	}
	return attempt.answer === 'yes' ? undefined : 'closed';
}

/** A yes, silence, or nothing sent: here the missed and cancelled appointments count as well. */
function stageWithoutAnswer(
	facts: ContactFacts, attempt: Attempt, conversations: readonly Conversation[], people: People, rules: Rules, now: Now,
): ContactStage {
	const { contact } = facts;
	const missed = missedTwiceOn(facts, people, rules, now);
	if (missed !== undefined && now.today < revisitOn(contact, missed)) {
		return 'paused';
	}
	const sent = dayOf(contact.outreach_sent);
	const fellThrough = conversations.some(({ facts: { meeting }, state }) => {
		const day = meetingDay(meeting, rules, now);
		return state !== 'held' && (sent === undefined || day === undefined || day >= sent);
	});
	if (attempt.kind === 'answered' || fellThrough) {
		return 'scheduling';
	}
	const usedUp = usedUpOn(attempt, now.today);
	if (attempt.kind === 'waiting' && usedUp === undefined) {
		return 'awaiting-reply';
	}
	return usedUp !== undefined && now.today < revisitOn(contact, usedUp) ? 'paused' : stageBeforeOutreach(contact, now);
}

function stageBeforeOutreach(contact: Contact, now: Now): ContactStage {
	if (isPausedByHand(contact, now)) {
		return 'paused';
	}
	return contact.reason_to_talk?.trim() && hasChannel(contact) ? 'ready' : 'listed';
}

/** Whether there is a way to write to or call this person. */
export function hasChannel(contact: Contact): boolean {
	const { preferred_channel: preferred, email, phone, linkedin } = contact;
	return preferred !== undefined || email.length > 0 || phone.length > 0 || Boolean(linkedin?.trim());
}
