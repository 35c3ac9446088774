import type { Plan } from '../../commit/plan';
import { ok, type NotePath, type Outcome } from '../../domain/problem';
import { markdownLines } from '../../note/body/markdown-lines';
import { mentionOf, type Mention } from '../../note/body/mention';
import { findFrontmatter } from '../../note/frontmatter/frontmatter-span';
import type { ActionContext } from '../action';
import { openContact } from '../opened-note';
import type { ForgetPerson } from './forget-person';
import { namesOf, notesThatMayName } from './names-of-person';

/** Words that a person wrote and that still name the one to be forgotten; they are shown, and stay. */
export interface OwnWords {
	readonly note: NotePath;
	/** Counted from 1. */
	readonly line: number;
	readonly words: string;
}

/** The words that will still name somebody when the plan that forgets them is carried out, in the notes that it looked at. */
export async function ownWordsLeft({ contact, linking }: ForgetPerson, { steps }: Plan, context: ActionContext): Promise<Outcome<readonly OwnWords[]>> {
	const opened = await openContact(contact, context);
	if (!opened.ok) return opened;
	const mentions = mentionOf(namesOf(opened.value.facts, context), () => false);
	const planned = new Map(steps.flatMap((step): [NotePath, string][] => (step.kind === 'rewrite' ? [[step.path, step.after]] : [])));
	const left: OwnWords[] = [];
	for (const path of notesThatMayName(opened.value.path, linking, context)) {
		const text = planned.get(path) ?? await context.notes.read(path);
		if (text !== undefined) left.push(...wordsIn(path, text, mentions));
	}
	return ok(left);
}

/** Lines of the body, and of properties, that name them still. */
function wordsIn(note: NotePath, text: string, mentions: Mention): readonly OwnWords[] {
	const inProperties = text.slice(0, findFrontmatter(text).bodyStart).split(/\r?\n/u).map((words, index) => ({ words, line: index + 1 }));
	const inBody = markdownLines(text).map(({ text: words, number }) => ({ words, line: number }));
	return [...inProperties, ...inBody].filter(({ words }) => mentions(words)).map((found) => ({ note, ...found }));
}
