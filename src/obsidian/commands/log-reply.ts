import { logReply, type LogReply } from '../../actions/outreach/log-reply';
import { isWritten } from '../../domain/days/calendar-date';
import type { ContactFacts } from '../../domain/facts';
import { isNamedByOthers } from '../../domain/people/is-named-by-others';
import type { CalendarDate } from '../../domain/days/read-date';
import type { Desk } from '../desk';
import { askDate } from '../prompts/ask-date';
import { dateField } from '../prompts/date-field';
import { askForm } from '../prompts/form-modal';
import { textField } from '../prompts/text-field';
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
	offer: (desk) => aboutContact(desk, (facts) => mayBeContacted(facts) && mayHaveWritten(facts))('Who replied?', (contact) => logReplyOf(desk, contact)),
};

/** Who was written to, and who was introduced by somebody: they may write first. */
function mayHaveWritten(facts: ContactFacts): boolean {
	return isWritten(facts.contact.outreach_sent) || isNamedByOthers(facts);
}

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
	const answer = await askAnswer(desk, kind, name);
	if (answer === undefined) return;
	const more = await askMore(desk, kind, name);
	if (more === undefined) return;
	const written = await runAction(desk, logReply, { contact: path, kind, ...answer, ...more });
	if (written && kind === 'decline') await offerDeclineReply(desk, contact);
}

/** When the answer came, and from whom where an assistant wrote it. Undefined: the person left. */
function askAnswer(desk: Desk, kind: LogReply['kind'], name: string): Promise<Pick<LogReply, 'on' | 'answeredBy'> | undefined> {
	return askForm(desk.app, {
		title: `When did ${name} answer?`,
		submit: 'Continue',
		build: (form) => {
			const on = form.add(dateField(form.el, { label: 'Answered on', value: 'today', lean: 'back', today: desk.now().today, order: desk.settings.current.dateOrder }));
			if (kind === 'out-of-office') return (valueOf) => ({ on: valueOf(on) });
			const by = form.add(textField(form.el, { label: `Who wrote it, if not ${name}`, hint: `An assistant, for example. ${name} stays your contact.` }));
			return (valueOf) => ({ on: valueOf(on), answeredBy: valueOf(by) });
		},
	});
}

/** What only one kind of answer needs. Undefined: the person left. */
async function askMore(desk: Desk, kind: LogReply['kind'], name: string): Promise<Pick<LogReply, 'returnsOn' | 'revisitOn' | 'suggested'> | undefined> {
	if (kind === 'out-of-office') {
		const returnsOn = await dayAhead(desk, `When is ${name} back?`, 'Back on');
		return returnsOn === undefined ? undefined : { returnsOn };
	}
	if (kind === 'later') {
		const revisitOn = await dayAhead(desk, `When will you ask ${name} again?`, 'Ask again on', 'in 3 months');
		return revisitOn === undefined ? undefined : { revisitOn };
	}
	if (kind === 'referral') {
		const suggested = await askText(desk.app, `Whom does ${name} suggest?`, { label: 'Name', hint: 'In full, as they write it.', required: 'Write the name of the person.' });
		return suggested === undefined ? undefined : { suggested };
	}
	return {};
}

function dayAhead(desk: Desk, title: string, label: string, value = ''): Promise<CalendarDate | undefined> {
	return askDate(desk.app, title, { label, value, lean: 'ahead', today: desk.now().today, order: desk.settings.current.dateOrder });
}
