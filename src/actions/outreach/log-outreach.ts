import { ok, trouble, type NotePath } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { channelOf } from './channel-words';
import { openContact } from '../opened-note';
import { sentOutreach } from './sent-outreach';

export interface LogOutreach {
	readonly contact: NotePath;
	/** One of the channels of a contact: email, linkedin, phone, text, video, in-person. */
	readonly channel: string;
	readonly on: CalendarDate;
}

/** Notes that a first message went out: both outreach clocks start. */
export const logOutreach: Action<LogOutreach> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const channel = channelOf(input.channel);
	if (channel === undefined) return trouble({ what: `"${input.channel}" is no channel that is known here.`, advice: 'Choose email, LinkedIn, phone, text, video or in person.' });
	const change = sentOutreach(note.value, channel, input.on, context);
	if (!change.ok) return change;
	const steps = changeNotes({ contacts: [change.value] }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Logged outreach to ${note.value.facts.name} on ${writtenDate(input.on, context.now.today)}.`, steps: steps.value });
};
