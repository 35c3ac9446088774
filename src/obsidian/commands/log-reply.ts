import { logReply, type LogReply } from '../../actions/outreach/log-reply';
import { isWritten } from '../../domain/days/calendar-date';
import type { ContactFacts } from '../../domain/facts';
import type { CalendarDate } from '../../domain/days/read-date';
import type { Desk } from '../desk';
import { askDate } from '../prompts/ask-date';
import { askText } from '../prompts/ask-text';
import { pickChoice, type Choice } from '../prompts/pick-choice';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';
import { offerDeclineReply } from './draft-letters';
import { aboutContact, mayBeContacted } from './whom';

export const logReplyCommand: DeskCommand = {
	id: 'log-reply',
	name: 'Log reply',
	icon: 'reply',
	offer: (desk) => aboutContact(desk, (facts) => mayBeContacted(facts) && isWritten(facts.contact.outreach_sent))(
		'Who replied?', (contact) => logReplyOf(desk, contact)),
};

const replies: readonly Choice<LogReply['kind']>[] = [
	{ value: 'yes', label: 'Yes, they will talk', detail: 'Next: offer times' },
	{ value: 'later', label: 'Not now, later', detail: 'Pauses until the day you set' },
	{ value: 'referral', label: 'Not me, ask somebody else', detail: 'Makes a contact of the person they name' },
	{ value: 'decline', label: 'No', detail: 'Closes this contact' },
	{ value: 'out-of-office', label: 'An automatic reply', detail: 'The clocks start again when they are back' },
];

/** Asks what they answered and when, and what follows from that kind of answer. */
export async function logReplyOf(desk: Desk, contact: ContactFacts): Promise<void> {
	const { path, name } = contact;
	const kind = await pickChoice(desk.app, `What did ${name} answer?`, replies);
	if (kind === undefined) return;
	const on = await day(desk, `When did ${name} answer?`, 'Answered on', 'back', 'today');
	if (on === undefined) return;
	const more = await askMore(desk, kind, name);
	if (more === undefined) return;
	const written = await runAction(desk, logReply, { contact: path, kind, on, ...more });
	if (written && kind === 'decline') await offerDeclineReply(desk, contact);
}

/** What only one kind of answer needs. Undefined: the person left. */
async function askMore(desk: Desk, kind: LogReply['kind'], name: string): Promise<Pick<LogReply, 'returnsOn' | 'revisitOn' | 'suggested'> | undefined> {
	if (kind === 'out-of-office') {
		const returnsOn = await day(desk, `When is ${name} back?`, 'Back on', 'ahead');
		return returnsOn === undefined ? undefined : { returnsOn };
	}
	if (kind === 'later') {
		const revisitOn = await day(desk, `When will you ask ${name} again?`, 'Ask again on', 'ahead', 'in 3 months');
		return revisitOn === undefined ? undefined : { revisitOn };
	}
	if (kind === 'referral') {
		const suggested = await askText(desk.app, `Whom does ${name} suggest?`, { label: 'Name', hint: 'In full, as they write it.', required: 'Write the name of the person.' });
		return suggested === undefined ? undefined : { suggested };
	}
	return {};
}

function day(desk: Desk, title: string, label: string, lean: 'ahead' | 'back', value = ''): Promise<CalendarDate | undefined> {
	return askDate(desk.app, title, { label, value, lean, today: desk.now().today, order: desk.settings.current.dateOrder });
}
