import { greetingName } from '../../domain/people/greeting';
import type { NotePath } from '../../domain/problem';
import { linkTo } from '../../note/body/link';
import type { ActionContext } from '../action';

/** A link to whom a line came from or is about, by the name they are called; undefined where nobody is named. */
export function linkToPerson(path: NotePath | undefined, { model, notes }: Pick<ActionContext, 'model' | 'notes'>): string | undefined {
	const facts = path === undefined ? undefined : model.contact(model.currentPath(path) ?? path);
	return facts === undefined ? undefined : linkTo(facts.path, greetingName(facts), notes.paths());
}
