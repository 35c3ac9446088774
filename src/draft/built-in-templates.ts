import { ok, type Outcome } from '../domain/problem';
import type { QuestionBank } from '../domain/question-bank';
import type { Yaml } from '../note/yaml';
import type { Templates } from './template';

/** The templates that ship with the plugin, read once. */
export function builtInTemplates(yaml: Yaml): Templates {
	return yaml === undefined ? [] : [];
}

/** The question bank that ships with the plugin. */
export function builtInQuestions(): Outcome<QuestionBank> {
	return ok([]);
}
