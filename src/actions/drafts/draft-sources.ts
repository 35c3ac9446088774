import type { NotePath, Problem } from '../../domain/problem';
import type { DraftSources } from '../../draft/make-draft';
import { readOwnQuestions } from '../../draft/own-question-note';
import { readTemplate } from '../../draft/template/read-template';
import type { Template } from '../../draft/template/template';
import type { ActionContext } from '../action';

/**
 * The templates of the vault and those that ship; the first go before the others. A file that does not say what it is a
 * template for is passed over; one that does is used, and an error in it is told when it is, or when it may have been meant. `builtInOnly`: the person
 * chose to do without their own, because of such an error.
 */
export async function draftSources({ notes, settings, templates, yaml }: ActionContext, builtInOnly = false): Promise<DraftSources> {
	if (builtInOnly) return templates;
	const folder = settings.folders.template;
	const files = notes.paths().filter((path) => folder !== '' && path.startsWith(`${folder}/`) && path.toLowerCase().endsWith('.md')).sort();
	const texts = await Promise.all(files.map(async (file) => ({ file, text: await notes.read(file) })));
	const own: Template[] = [];
	const unreadable: Problem[] = [];
	for (const { file, text = '' } of texts) {
		const read = readTemplate(file, text, yaml);
		if (read.ok) own.push(read.value);
		else if (saysWhatFor.test(text)) unreadable.push(read.problem);
	}
	return { ...templates, templates: [...own, ...templates.templates], unreadable };
}

/** A property "draft" with a value at the top: that file means to be a template of ours, whatever else is wrong with it. */
const saysWhatFor = /^\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?draft[ \t]*:[ \t]*\S/;

/** The note of the person's own questions. */
function ownQuestionsPath({ settings }: Pick<ActionContext, 'settings'>): NotePath {
	const folder = settings.folders.template;
	return `${folder === '' ? '' : `${folder}/`}Questions.md`;
}

/**
 * The same with the questions that may be asked: those of the person's own note, and ours without what they switched off.
 * Words in the note that say nothing are told, and stop nothing.
 */
export async function questionSources(context: ActionContext, builtInOnly = false): Promise<{ readonly sources: DraftSources; readonly problems: readonly Problem[] }> {
	const sources = await draftSources(context, builtInOnly);
	const path = ownQuestionsPath(context);
	const text = await context.notes.read(path);
	if (text === undefined) return { sources, problems: [] };
	const { questions, off, problems } = readOwnQuestions(path, text);
	return { sources: { ...sources, questions: [...questions, ...sources.questions.filter(({ id }) => !off.has(id))] }, problems };
}

/** What was not understood in the note of questions, as the end of a message; empty if all was. */
export function remarkOn(problems: readonly Problem[]): string {
	const [first] = problems;
	if (first === undefined) return '';
	const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
	return ` ${first.what} ${first.advice}${more}`;
}
