/** What fits into a conversation: questions to ask, spares to have at hand, and how many of those asked are about me. */
export interface QuestionCount {
	readonly ask: number;
	readonly spare: number;
	readonly aboutMe: number;
}

/** An answer with one probe, in minutes; longer by phone (docs/questions.md, "Number"). */
const minutesEach = 3.2;
const minutesEachSlow = 4;
/** More people, longer answers. */
const groupFactor = 1.3;
const most = 12;

/**
 * How many questions fit. `minutes` is what was promised, `coreMinutes` what the agenda leaves for questions, `people`
 * how many others take part. Opening, referral and closing questions are not counted.
 */
export function questionCount(input: { minutes: number; coreMinutes: number; slow: boolean; people: number }): QuestionCount {
	const each = (input.slow ? minutesEachSlow : minutesEach) * (input.people > 1 ? groupFactor : 1);
	return {
		ask: Math.max(1, Math.min(most, Math.round(input.coreMinutes / each))),
		spare: input.minutes < 30 ? 2 : input.minutes < 45 ? 3 : 4,
		aboutMe: input.minutes < 30 ? 0 : input.minutes < 60 ? 1 : 2,
	};
}
