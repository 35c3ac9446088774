import { matchQuestions, type ChosenQuestion } from '../../domain/questions/match-questions';
import type { LiveNeed, QuestionStage } from '../../domain/questions/question';
import type { QuestionBank } from '../../domain/questions/question-bank';
import type { DraftFacts } from '../draft-facts';
import { occasionOf } from '../occasion-of';
import type { TemplateRecord } from '../template/template-value';

/** How the stages are called on the sheet. */
const stageTitles: Readonly<Record<QuestionStage, string>> = {
	opening: 'Opening', story: 'Their story', trends: 'Trends', insights: 'Insights', advice: 'Advice', resources: 'Resources',
	assignments: 'Projects', timing: 'Timing', fit: 'My fit', referral: 'Referral', close: 'Close',
};

const conditions: Readonly<Record<LiveNeed, string>> = {
	pitch_told: 'once you have told your pitch', story_told: 'once you have told a story', referral_gate: 'if the talk went well and time is left',
};

function remark(question: ChosenQuestion): string {
	return [
		...(question.mustAsk ? ['must ask'] : []),
		...(question.spare ? ['spare'] : []),
		...(question.to === undefined ? [] : [`to ${question.to}`]),
		...(question.condition === undefined ? [] : [conditions[question.condition]]),
		`${question.minutes} min`,
		`because: ${question.reason}`,
	].join('; ');
}

function shown(question: ChosenQuestion): TemplateRecord {
	return {
		id: question.id, text: question.text, stage: stageTitles[question.stage], minutes: question.minutes, reason: question.reason,
		remark: remark(question), must_ask: question.mustAsk, condition: question.condition === undefined ? undefined : conditions[question.condition], to: question.to,
	};
}

/** The questions of the meeting: `opening`, `core`, `referral`, `close` and `spares`, each a list in the order of asking. */
export function questionListContext(facts: DraftFacts, bank: QuestionBank): TemplateRecord {
	const chosen = matchQuestions(bank, occasionOf(facts));
	const asked = chosen.filter((question) => !question.spare);
	const outside: readonly QuestionStage[] = ['opening', 'referral', 'close'];
	const of = (stage: QuestionStage): TemplateRecord[] => asked.filter((question) => question.id !== undefined && question.stage === stage).map(shown);
	return {
		opening: of('opening'),
		core: asked.filter((question) => question.id === undefined || !outside.includes(question.stage)).map(shown),
		referral: of('referral'),
		close: of('close'),
		spares: chosen.filter((question) => question.spare).map(shown),
	};
}
