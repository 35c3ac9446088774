import { ownQuestion } from '../domain/questions/question-own';
import type { QuestionBank } from '../domain/questions/question-bank';
import type { AskableQuestion } from '../domain/meetings/next-question';
import { findSection } from '../note/body/section';
import { readQuestionLines } from './question-lines';

/**
 * The questions of a meeting's note, asked or not, in their order. One of the bank is known by its mark, every other one is the
 * person's own. Code and comments hold none; indented lines are answers.
 */
export function askableQuestions(text: string, bank: QuestionBank): readonly AskableQuestion[] {
	return (findSection(text, 'Questions')?.lines ?? []).flatMap((line, index): AskableQuestion[] => {
		if (line.inert) return [];
		const plain = line.text.trim();
		const [read] = readQuestionLines(line.text);
		const isBare = read === undefined && plain.endsWith('?') && !/^[#%>|]/.test(plain) && !/^\s/.test(line.text);
		const words = read?.text ?? (isBare ? plain : undefined);
		if (words === undefined) return [];
		const own = read?.id === undefined;
		const question = bank.find(({ id }) => id === read?.id) ?? ownQuestion(words, index + 1);
		return [{
			text: words, line: line.text, lineNumber: line.number, minutes: read?.minutes ?? question.minutes, asked: read?.asked ?? false,
			spare: read?.spare ?? false, mustAsk: read?.mustAsk ?? false, own, question,
		}];
	});
}
