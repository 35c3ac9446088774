import type { Question, QuestionNeed } from './question';

/** The wording with its holes filled. Undefined if one cannot be: such a question is dropped, never printed with a hole. */
export function questionText(question: Question, known: ReadonlyMap<QuestionNeed, string>): string | undefined {
	const values = new Map<string, string>(known);
	let whole = true;
	const text = question.text.replace(/\{\{\s*([^}]*?)\s*\}\}/g, (_, need: string) => {
		const value = values.get(need)?.trim() ?? '';
		if (value === '') whole = false;
		return value;
	});
	return whole ? text : undefined;
}

const yesNo = /^(?:is|are|was|were|do|does|did|can|could|will|would|have|has|had|may|should|shall)\b/i;

/** A question that a plain yes or no would answer: its last sentence, or what follows its last dash, begins with a verb. */
export function isYesNo(text: string): boolean {
	const last = text.trim().replace(/^.*(?:[.?!]\s|\s[-–—]\s)/su, '');
	return last.endsWith('?') && yesNo.test(last.trimStart());
}

/** For comparing wordings: letters and digits only, in lower case. */
export function foldedQuestion(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
