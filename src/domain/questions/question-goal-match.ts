import type { QuestionCapture, QuestionStage } from './question';

/** As much of a question as says what it is about. A line that was captured says as much. */
export interface Subject {
	readonly stage: QuestionStage;
	readonly text: string;
	readonly captures: readonly QuestionCapture[];
}

/** Words in a goal that ask for a kind of insight, by how they begin. */
const askedFor: readonly (readonly [RegExp, QuestionCapture, string])[] = [
	[/\bcertif|\blicen[cs]e|\bdiploma|\baccredit/i, 'certification', 'certificates'],
	[/\bskill|\btool|\blevel of|\bcompeten|\bmethod|\blanguage/i, 'skill', 'skills'],
	[/\bopening|\bhiring season|\bbudget|\bvacanc|\btiming|\bwhen (?:do|does|are|will)\b/i, 'opening', 'timing'],
	[/\bpay\b|\bsalar|\bcompensation/i, 'pay-range', 'pay'],
	[/\bcultur|\bteam work|\batmosphere/i, 'culture', 'culture'],
	[/\bread\b|\bcourse|\bbook|\bpodcast|\bcommunit|\bassociation/i, 'resource', 'resources'],
	[/\btrend|\bchang|\bfuture|\bnext years?/i, 'trend', 'trends'],
	[/\bbackground|\bexperience|\bmatch|\bfit\b|\bgap\b/i, 'fit', 'how your background fits'],
	[/\badvice|\bfirst step|\bhow (?:can|do|should) I/i, 'advice', 'advice'],
	[/\bday\b|\bweek|\bprocess|\bdecid|\bdecision|\bwork(?:s|ed)?\b/i, 'process', 'the work'],
];

const plain = new Set(['first', 'about', 'after', 'their', 'there', 'these', 'those', 'which', 'would', 'could', 'should', 'where', 'whether', 'needed', 'people', 'person', 'someone', 'thing', 'things', 'learn', 'other', 'enough', 'count', 'counts', 'really', 'before']);

function words(text: string): Set<string> {
	const found = text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [];
	return new Set(found.filter((word) => !plain.has(word)).map((word) => word.slice(0, 7)));
}

/**
 * Whether a question serves one of the outcomes wanted, and in which words to say so: by the kind of insight it is
 * likely to bring, else by a longer word that both use. Undefined if it serves none.
 */
export function goalServed(question: Subject, wanted: readonly string[]): string | undefined {
	for (const goal of wanted) {
		const kind = question.stage === 'story' ? undefined : askedFor.find(([form, capture]) => form.test(goal) && question.captures[0] === capture);
		if (kind !== undefined) return kind[2];
		const own = words(question.text);
		const shared = [...words(goal)].find((word) => own.has(word));
		if (shared !== undefined) return goal;
	}
	return undefined;
}
