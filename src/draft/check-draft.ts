import type { QuestionBank } from '../domain/questions/question-bank';
import type { Check } from './check';
import { agendaChecks } from './checks/agenda-checks';
import {
	length, mayWrite, meetingWord, missingFacts, noEmptyPhrase, noHoles, noJobWords, nothingForbidden, nobodyKeptOut, nothingPrivate, rightName, spokenToThem,
} from './checks/common-checks';
import { introductionChecks } from './checks/introduction-checks';
import { landedChecks, referralNewsChecks } from './checks/news-checks';
import { outreachChecks } from './checks/outreach-checks';
import { prepSheetChecks } from './checks/prep-sheet-checks';
import { questionListChecks } from './checks/question-list-checks';
import { reportBackChecks } from './checks/report-back-checks';
import { confirmationChecks, declineChecks, keepInTouchChecks, missedMeetingChecks, nudgeChecks, rescheduleChecks } from './checks/small-letter-checks';
import { thankYouChecks } from './checks/thank-you-checks';
import type { Draft } from './draft';
import type { DraftFacts } from './draft-facts';

/** Every letter: it may be sent, it is complete, it speaks to this person and of nothing it should not. */
function letterChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	return [
		length(draft, facts), missingFacts(draft), noHoles(draft), rightName(draft, facts), noJobWords(draft, facts), nothingForbidden(draft),
		meetingWord(draft, facts), spokenToThem(draft, facts), noEmptyPhrase(draft), nothingPrivate(draft, facts), nobodyKeptOut(draft, facts), mayWrite(facts),
	];
}

/** An introduction speaks of a third person, and good news may name the job; the other letters may do neither. */
function without(id: string, checks: readonly Check[]): readonly Check[] {
	return checks.filter((each) => each.id !== id);
}

/**
 * Every point that a program can judge about a draft of its kind, passed or not (docs/drafts.md). Works on a text that
 * a person has edited as well as on a fresh one. `bank` tells the stage of each listed question.
 */
export function checkDraft(draft: Draft, facts: DraftFacts, bank: QuestionBank): readonly Check[] {
	switch (draft.kind) {
		case 'outreach':
			return [...letterChecks(draft, facts), ...outreachChecks(draft, facts)];
		case 'nudge':
			return [...letterChecks(draft, facts), ...nudgeChecks(draft)];
		case 'confirmation':
			return [...letterChecks(draft, facts), ...confirmationChecks(draft, facts)];
		case 'thank-you':
			return [...letterChecks(draft, facts), ...thankYouChecks(draft, facts)];
		case 'decline-reply':
			return [...letterChecks(draft, facts), ...declineChecks(draft, facts)];
		case 'missed-meeting':
			return [...letterChecks(draft, facts), ...missedMeetingChecks(draft)];
		case 'keep-in-touch':
			return [...letterChecks(draft, facts), ...keepInTouchChecks(draft, facts)];
		case 'report-back':
			return [...letterChecks(draft, facts), ...reportBackChecks(draft, facts)];
		case 'introduction':
			return [...without('spoken-to-them', letterChecks(draft, facts)), ...introductionChecks(draft, facts)];
		case 'reschedule':
			return [...letterChecks(draft, facts), ...rescheduleChecks(draft, facts)];
		case 'referral-news':
			return [...letterChecks(draft, facts), ...referralNewsChecks(draft, facts)];
		case 'landed':
			return [...without('job-words', letterChecks(draft, facts)), ...landedChecks(draft, facts)];
		case 'prep-sheet':
			return [length(draft, facts), missingFacts(draft), noHoles(draft), ...prepSheetChecks(draft, facts)];
		case 'agenda':
			return [missingFacts(draft), noHoles(draft), ...agendaChecks(draft, facts)];
		case 'question-list':
			return [noHoles(draft), ...questionListChecks(draft, facts, bank)];
	}
}
