import type { MeetingFacts } from '../../domain/facts';
import { approachable } from '../../domain/meetings/participants';
import type { ActionContext } from '../action';
import { openContact, type OpenedContact } from '../opened-note';

/** A meeting's people who may be written to, read afresh. A note that cannot be read is left out and stops nobody else. */
export async function openPeopleOf(meeting: MeetingFacts, context: ActionContext): Promise<readonly OpenedContact[]> {
	const opened = await Promise.all(approachable(meeting, context.model).map(({ path }) => openContact(path, context)));
	return opened.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}
