import type { QuestionBank } from '../../domain/questions/question-bank';
import type { DraftFacts } from '../draft-facts';
import type { DraftKind } from '../draft-kind';
import type { TemplateRecord } from '../template/template-value';
import { agendaContext } from './agenda-context';
import { baseContext } from './base-context';
import { confirmationContext } from './confirmation-context';
import { introductionContext } from './introduction-context';
import { keepInTouchContext } from './keep-in-touch-context';
import { outreachContext } from './outreach-context';
import { landedContext } from './landed-context';
import { prepContext } from './prep-context';
import { questionListContext } from './question-list-context';
import { referralNews } from './referral-news';
import { reportBackContext } from './report-back-context';
import { rescheduleContext } from './reschedule-context';
import { thankYouContext } from './thank-you-context';

function ofKind(kind: DraftKind, facts: DraftFacts, bank: QuestionBank, brief: boolean): TemplateRecord {
	switch (kind) {
		case 'outreach':
		case 'nudge':
		case 'decline-reply':
			return outreachContext(facts, brief);
		case 'missed-meeting':
			// Two times, never three: it is offered once, and lightly.
			return confirmationContext(facts, true);
		case 'confirmation':
			return confirmationContext(facts, brief);
		case 'thank-you':
			return thankYouContext(facts);
		case 'keep-in-touch':
			return keepInTouchContext(facts);
		case 'report-back':
			return reportBackContext(facts);
		case 'introduction':
			return introductionContext(facts, brief);
		case 'reschedule':
			return rescheduleContext(facts);
		case 'referral-news':
			return { news: referralNews(facts) };
		case 'landed':
			return landedContext(facts);
		case 'agenda':
			return agendaContext(facts);
		case 'question-list':
			return questionListContext(facts, bank);
		case 'prep-sheet':
			return prepContext(facts, bank);
	}
}

/** All that a template of this kind may name: what every draft sees, and what belongs to its kind. */
export function draftContext(kind: DraftKind, facts: DraftFacts, bank: QuestionBank, brief: boolean): TemplateRecord {
	return { ...baseContext(facts, brief), ...ofKind(kind, facts, bank, brief) };
}
