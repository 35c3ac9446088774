import type { MeetingFacts, People } from '../facts';
import { approachable } from './participants';

export type ReadinessId = 'prep' | 'agenda' | 'questions' | 'goal' | 'purpose' | 'place' | 'reason' | 'rehearsed';

export interface Readiness {
	/** How many of the points are settled, of how many. */
	readonly ready: number;
	readonly of: number;
	/** What is missing, in words that fit a list: "the prep sheet". */
	readonly missing: readonly { readonly id: ReadinessId; readonly says: string }[];
}

/** What a meeting needs before it begins; the list of what is missing says more than a score. */
export function readiness(facts: MeetingFacts, people: People): Readiness {
	const { meeting, written } = facts;
	const contacts = approachable(facts, people);
	const unexplained = contacts.filter(({ contact }) => !contact.reason_to_talk?.trim()).map(({ name }) => name);
	const points: readonly { readonly id: ReadinessId; readonly settled: boolean; readonly says: string }[] = [
		{ id: 'prep', settled: written.prep, says: 'the prep sheet' },
		{ id: 'agenda', settled: written.agenda, says: 'the agenda' },
		{ id: 'questions', settled: written.questions, says: 'the questions' },
		{ id: 'goal', settled: meeting.meeting_goals.length > 0, says: 'a goal for the meeting' },
		{ id: 'purpose', settled: meeting.purpose.length > 0, says: 'a purpose' },
		{ id: 'place', settled: isReachable(facts, people), says: 'the channel with its place or link' },
		{ id: 'reason', settled: unexplained.length === 0, says: `a reason to talk to ${unexplained.join(' and ')}` },
		{ id: 'rehearsed', settled: people.rehearsed, says: 'a rehearsed story or pitch' },
	];
	const missing = points.filter(({ settled }) => !settled).map(({ id, says }) => ({ id, says }));
	return { ready: points.length - missing.length, of: points.length, missing };
}

/** A channel, and where to find each other: a place or link, or for a call a number in the contact. */
function isReachable(facts: MeetingFacts, people: People): boolean {
	const { meeting_channel: channel, location } = facts.meeting;
	const hasNumber = channel === 'phone' && approachable(facts, people).some(({ contact }) => contact.phone.length > 0);
	return channel !== undefined && (Boolean(location?.trim()) || hasNumber);
}
