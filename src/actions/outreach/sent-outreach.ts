import { dayOf } from '../../domain/days/calendar-date';
import { contactStage } from '../../domain/people/contact-stage';
import { wasIntroduced } from '../../domain/people/was-introduced';
import { trouble, ok, type Outcome } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import type { ActionContext } from '../action';
import type { ContactChange } from '../change-notes';
import { byChannel, type Channel } from './channel-words';
import { logging } from './contact-log';
import { setting } from '../edit-text';
import type { OpenedContact } from '../opened-note';
import { hardStop, notYet } from '../refusals';

/**
 * What a first message changes in a contact. It starts both outreach clocks, so what an earlier attempt left behind goes
 * out of the properties; its history stays in the log. A message on another channel while an answer is awaited belongs to
 * the same attempt: the clocks keep running (docs/commands.md). To somebody who was introduced and said yes it is an answer, and no clock
 * starts: the times are still to be agreed.
 */
export function sentOutreach(note: OpenedContact, channel: Channel, on: CalendarDate, context: ActionContext): Outcome<ContactChange> {
	const problem = hardStop(note.facts, context) ?? notYet(on, context.now);
	if (problem !== undefined) return trouble(problem);
	if (isSameAttempt(note, channel, on, context)) {
		return ok({ note, edits: [logging(on, `Wrote ${byChannel(channel)} as well, in the same attempt.`)], touchedOn: on });
	}
	if (wasIntroduced(note.facts) && contactStage(note.facts, context.model, context.model.rules, context.now) === 'scheduling') {
		return ok({ note, edits: [logging(on, `Answered the introduction ${byChannel(channel)}.`)], touchedOn: on });
	}
	const { contact } = note.facts;
	const isClosed = contact.contact_stage === 'closed' || contact.contact_stage === 'paused';
	const changes = setting({
		outreach_sent: on,
		outreach_channel: channel,
		nudge_sent: undefined,
		replied_on: undefined,
		reply_kind: undefined,
		out_of_office_until: undefined,
		...isClosed ? { contact_stage: undefined, closed_reason: undefined } : {},
	}, context);
	return ok({ note, edits: [changes, logging(on, `Outreach sent ${byChannel(channel)}.`)], touchedOn: on });
}

function isSameAttempt({ facts }: OpenedContact, channel: Channel, on: CalendarDate, context: ActionContext): boolean {
	const { contact } = facts;
	const sent = dayOf(contact.outreach_sent);
	return sent !== undefined && on >= sent && contact.outreach_channel !== undefined && contact.outreach_channel !== channel
		&& contactStage(facts, context.model, context.model.rules, context.now) === 'awaiting-reply';
}
