/** What decides whether this is the moment to ask for a name. */
export interface ReferralFacts {
	readonly goals: number;
	readonly goalsTouched: number;
	/** From 1 to 5, where anybody said; the lowest of those present. */
	readonly rapport?: number;
	/** A name was asked for or given in this meeting. */
	readonly asked: boolean;
	/** "Not today" was chosen. */
	readonly postponed: boolean;
	/** Whole minutes to the end. */
	readonly minutesLeft: number;
	/** Somebody here turned a request of mine down before, or is not to be contacted. */
	readonly reluctant: boolean;
}

export interface ReferralGate {
	readonly open: boolean;
	/** One sentence: why it may be asked now, or why not. */
	readonly says: string;
	readonly checks: readonly { readonly passed: boolean; readonly says: string }[];
}

const minutesNeeded = 3;

/**
 * Whether to ask for a referral now: the goals are mostly covered, the talk goes well, it was not asked yet, there is time for
 * an answer, and nobody here is reluctant (docs/meeting.md). The person decides; this only says what speaks for or against it.
 */
export function referralGate(facts: ReferralFacts): ReferralGate {
	const { goals, goalsTouched, rapport, minutesLeft } = facts;
	const covered = goalsTouched >= Math.ceil(goals / 2);
	const checks = [
		{ passed: covered, says: goals === 0 ? 'no goals were set' : `${goalsTouched} of ${goals} goals touched` },
		{ passed: rapport === undefined || rapport >= 3, says: rapport === undefined ? 'nothing says that the rapport is low' : `rapport ${rapport} of 5` },
		{ passed: !facts.asked, says: facts.asked ? 'already asked today' : 'not asked yet' },
		{ passed: minutesLeft >= minutesNeeded, says: `${minutesLeft} ${minutesLeft === 1 ? 'minute' : 'minutes'} left` },
		{ passed: !facts.reluctant, says: facts.reluctant ? 'they have been reluctant' : 'not marked as reluctant' },
	];
	if (facts.postponed) return { open: false, says: 'Not today: ask when you report back.', checks };
	const against = checks.filter(({ passed }) => !passed);
	return against.length === 0
		? { open: true, says: `You may ask for a name: ${checks.map(({ says }) => says).join(', ')}.`, checks }
		: { open: false, says: `Better not today: ${against.map(({ says }) => says).join(', ')}.`, checks };
}
