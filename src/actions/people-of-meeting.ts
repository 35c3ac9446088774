import type { NotePath } from '../domain/problem';
import type { MeetingFacts } from '../domain/facts';
import { approachable } from '../domain/participants';
import type { ActionContext } from './action';
import { openContact, type OpenedContact } from './opened-note';

/** A meeting's people who may be written to, read afresh. A note that cannot be read is left out and stops nobody else. */
export async function openPeopleOf(meeting: MeetingFacts, context: ActionContext): Promise<readonly OpenedContact[]> {
	const opened = await Promise.all(approachable(meeting, context.model).map(({ path }) => openContact(path, context)));
	return opened.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}

/** The names for a sentence about people in a plan: "Amara Okafor", "Amara Okafor and Jonas Weber". */
export function namesOfPaths(paths: readonly NotePath[], context: ActionContext): string {
	const names = paths.flatMap((path) => context.model.contact(path)?.name ?? []);
	const last = names.at(-1);
	return names.length < 2 || last === undefined ? names.join('') : `${names.slice(0, -1).join(', ')} and ${last}`;
}
