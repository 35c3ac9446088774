import type { Step } from '../../commit/plan';
import { isHardStop } from '../../domain/people/hard-stop';
import { ok, trouble, type NotePath } from '../../domain/problem';
import { linkTo, printLink } from '../../note/body/link';
import type { Action } from '../action';
import { edited, setting } from '../edit-text';
import { openContact, type OpenedContact } from '../opened-note';

export interface KeepApart {
	/** Notes of a like name, of as many people. */
	readonly contacts: readonly NotePath[];
}

/**
 * Writes down that notes of a like name are of different people, in `not_same_as` of all but the last, so that nothing proposes to
 * merge them any more (docs/health.md).
 */
export const keepApart: Action<KeepApart> = async ({ contacts }, context) => {
	const opened: OpenedContact[] = [];
	for (const path of new Set(contacts)) {
		const note = await openContact(path, context);
		if (!note.ok) return note;
		opened.push(note.value);
	}
	if (opened.length < 2) return trouble({ what: 'It takes two notes to be told apart.', advice: 'Choose the notes again.' });
	// The note of somebody who is not to be contacted stays as it is where another of the two can say it.
	opened.sort((one, other) => Number(isHardStop(one.facts.contact)) - Number(isHardStop(other.facts.contact)));
	const paths = context.notes.paths();
	const steps: Step[] = [];
	for (const [index, { path, text, facts }] of opened.entries()) {
		const known = new Set(facts.contact.not_same_as.map(({ target }) => context.model.resolve(target, path)));
		const others = opened.slice(index + 1).filter((other) => !known.has(other.path)).map((other) => linkTo(other.path, undefined, paths));
		if (others.length === 0) continue;
		const after = edited(text, [setting({ not_same_as: [...facts.contact.not_same_as.map(printLink), ...others] }, context)]);
		if (!after.ok) return trouble({ ...after.problem, note: path });
		steps.push({ kind: 'rewrite', path, before: text, after: after.value });
	}
	const names = opened.map(({ facts }) => facts.name);
	return ok({ done: `Noted that ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are different people.`, steps });
};
