import { ok, type Outcome } from '../domain/problem';
import type { QuestionBank } from '../domain/question-bank';
import type { Templates, YamlReader } from './template';

/** The templates that ship with the plugin, read once. */
export function builtInTemplates(yaml: YamlReader): Templates {
	return yaml === undefined ? [] : [];
}

/** The question bank that ships with the plugin. */
export function builtInQuestions(): Outcome<QuestionBank> {
	return ok([]);
}
